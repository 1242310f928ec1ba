import type {Annotator} from './annotate/annotate.ts'
import {annotator} from './annotate/annotate.ts'
import {documentOf, metadataOf, pairOf, segmentOf} from './bitext/build.ts'
import type {Document} from './bitext/document.ts'
import type {Checkable} from './bitext/edition.ts'
import type {Finding} from './bitext/finding.ts'
import type {Glossary} from './bitext/glossary.ts'
import type {Pair} from './bitext/pair.ts'
import {noDefinitions} from './bitext/prose.ts'
import {mapPassages} from './bitext/walk.ts'
import {rules as allRules} from './check/catalogue.ts'
import {check} from './check/check.ts'
import {hasHan} from './language/characters.ts'
import {readInline} from './markup/read-inline.ts'

/** One Chinese text and its English, as Markdown without blocks. */
export interface PairToCheck {
  readonly source: string
  readonly target: string
  /** The terms that count; see `readGlossary`. */
  readonly glossary?: Glossary
  /** Ids of the rules to run; all that look at a pair where absent. */
  readonly rules?: readonly string[]
}

/**
 * What the rules have to say about one pair. Places are offsets in `target` (path `target`) or `source` (path
 * `source`). A name in `rules` that no rule bears is a `RangeError`.
 */
export const checkPair = ({source, target, glossary = noTerms, rules}: PairToCheck): readonly Finding[] => {
  const unknown = rules?.find(name => !allRules.some(rule => rule.id === name))
  if (unknown !== undefined) throw new RangeError(`no rule is called "${unknown}"`)
  const [document] = annotatorOf(glossary)([pairedDocument(source, target)])
  const metadata = metadataOf({zh: '', en: ''})
  const checkable: Checkable = {
    metadata,
    documents: document ? [document] : [],
    assets: [],
    glossary,
    orphans: [],
    faults: [],
  }
  const wanted = allRules.filter(
    rule => (rule.over === 'pair' || rule.over === 'rendering') && (rules?.includes(rule.id) ?? true),
  )
  return check(checkable, new Map(), wanted)
}

const noTerms: Glossary = []

/** What was prepared for a glossary, which most often serves for many pairs. */
const annotators = new WeakMap<Glossary, Annotator>()

const annotatorOf = (glossary: Glossary): Annotator => {
  const known = annotators.get(glossary)
  if (known) return known
  const made = annotator(glossary)
  annotators.set(glossary, made)
  return made
}

const pairedDocument = (source: string, target: string): Document<Pair> => {
  const footnotes = new Set([...source.matchAll(FOOTNOTE), ...target.matchAll(FOOTNOTE)].map(([, label = '']) => label))
  const definitions = {...noDefinitions, footnotes}
  const zh = readInline(source, definitions)
  const en = readInline(target, definitions)
  const segment = {...segmentOf(zh), kept: !hasHan(zh.plain)}
  const whole = {start: 0, end: target.length}
  const field = {...whole, lines: lineStarts(target)}
  const pair: Pair = {
    ...pairOf(segment, 'a0000000', target.trim() === '' ? undefined : {type: 'english', en}),
    entry: {path: 'target', place: whole, fields: new Map([['en', field]])},
  }
  return mapPassages(documentOf('source', [[zh]]), () => [pair])
}

/** A text alone does not say which footnotes its document has: all that it names. */
const FOOTNOTE = /\[\^([^\]\s]{1,100})\]/g

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
