import {annotatedPairOf, documentOf, idOf, metadataOf, pairOf} from '../bitext/build.ts'
import type {TextFile} from '../bitext/document.ts'
import type {Checkable, Fault, Orphan} from '../bitext/edition.ts'
import type {Term} from '../bitext/glossary.ts'
import {ruleId} from '../bitext/ids.ts'
import type {AnnotatedPair, Annotation, Flip, Misrendering, Pair, Rendering} from '../bitext/pair.ts'
import type {Definitions} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {mapPassages} from '../bitext/walk.ts'
import {hasHan} from '../language/characters.ts'
import {flips} from '../language/zh/flips.ts'
import {readInline} from '../markup/read-inline.ts'
import type {Example, ExampleFault, ExamplePair} from './example.ts'
import {paragraphsOf} from './example.ts'
import type {WrittenEntry} from './example-files.ts'
import {writeTerm, writeTranslation} from './example-files.ts'

/** An example as an edition, and the files in which it stands. */
export interface Built {
  readonly edition: Checkable
  readonly files: readonly TextFile[]
}

const source = 'source/example.md'
const translation = 'translations/en/example.yml'
const metadata = metadataOf({zh: '例', en: 'Example'})

/** Builds the edition of an example. */
export const buildExample = (example: Example): Built => {
  const paragraphs = paragraphsOf(example)
  const all = paragraphs.flat()
  const gone = example.orphan && {...example.orphan, id: 'e0000000'}
  const synced = all.filter(({unsynced, unsettled}) => !unsynced && !unsettled)
  const {file, entries} = writeTranslation(translation, source, gone ? [...synced, gone] : synced)
  const terms = Object.entries(example.terms ?? {}).map(([id, term]) => writeTerm(id, term))
  const glossary = terms.map(({term}) => term)
  const definitions = definitionsOf(all)
  const prose = paragraphs.map(pairs => pairs.map(({zh}) => readInline(zh, definitions)))
  const read = documentOf(source, prose, keptOf(example))
  let next = 0
  const document = mapPassages(read, leaves => {
    const paired = leaves.flatMap(segment => {
      const pair = all[next++]
      if (!pair) return []
      const kept = !hasHan(pair.zh)
      const built = pairOf({...segment, kept}, pair.id, renderingOf(pair, all, definitions))
      return [withEntry(built, pair, entries.get(pair.id))]
    })
    return paired.map(pair => annotate(annotatedPairOf(pair), paired, glossary))
  })
  const orphan = gone && orphanOf(gone, entries.get(gone.id))
  return {
    edition: {
      metadata,
      documents: [document],
      assets: Object.entries(example.files ?? {}).map(([path, size]) => ({path, size})),
      glossary,
      orphans: orphan ? [orphan] : [],
      faults: example.fault ? [faultOf(example.fault)] : [],
    },
    files: [
      {path: source, text: document.source},
      ...(example.fault ? [{path: example.fault.path, text: example.fault.text}] : []),
      file,
      ...terms.map(term => term.file),
    ],
  }
}

const keptOf = ({html, frontMatter}: Example): Parameters<typeof documentOf>[2] => [
  ...(frontMatter ? [{kind: 'value' as const, label: frontMatter.key, value: frontMatter.value}] : []),
  ...(html === undefined ? [] : [{kind: 'html' as const, value: html}]),
]

/** Every footnote that the Chinese refers to counts as defined. */
const definitionsOf = (pairs: readonly ExamplePair[]): Definitions => {
  const labels = pairs.flatMap(({zh}) => [...zh.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label = '']) => label))
  return {links: new Map(), footnotes: new Set(labels)}
}

const renderingOf = (
  pair: ExamplePair,
  all: readonly ExamplePair[],
  definitions: Definitions,
): Rendering | undefined => {
  if (pair.en !== undefined) return {type: 'english', en: readInline(pair.en, definitions)}
  if (pair.omit !== undefined) return {type: 'omitted', reason: pair.omit}
  if (pair.with === undefined) return undefined
  const target = all.find(({id}) => id === pair.with)
  const instead = target !== pair && target?.with !== undefined ? {instead: idOf(target.with)} : {}
  return {type: 'with', target: idOf(pair.with), found: target?.en !== undefined, ...instead}
}

const withEntry = (
  pair: Pair,
  {was, zh, unsettled, allow = {}}: ExamplePair,
  entry: WrittenEntry | undefined,
): Pair => ({
  ...pair,
  state: was === undefined ? pair.state : {...pair.state, stale: {was, match: likeness(was, zh)}},
  ...(entry ? {entry: {path: translation, place: entry.place, fields: entry.fields}} : {}),
  ...(unsettled ? {candidates: []} : {}),
  allow: Object.entries(allow).flatMap(([name, reason]) => {
    const [rule, place] = [ruleId(name), entry?.allow.get(name)]
    return rule && place ? [{rule, reason, place}] : []
  }),
})

/** How alike two texts are by what they share at both ends: enough for an example. */
const likeness = (one: string, other: string): number => {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  let tail = 0
  while (tail < Math.min(one.length, other.length) - shared && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return (2 * (shared + tail)) / (one.length + other.length)
}

const annotate = (pair: AnnotatedPair, all: readonly Pair[], glossary: readonly Term[]): AnnotatedPair => {
  const {rendering} = pair
  const host = rendering.type === 'with' ? all.find(({id}) => id === rendering.target)?.rendering : rendering
  const english = host?.type === 'english' ? host.en.plain : ''
  const annotations: Annotation[] = []
  const misrenderings: Misrendering[] = []
  for (const {id, zh, en} of glossary)
    for (const {term: form} of zh)
      for (const place of occurrences(pair.zh.plain, form)) {
        const good = en.find(({status, term}) => isAllowed(status) && occurrences(english, term).length > 0)
        const [at] = good ? occurrences(english, good.term) : []
        annotations.push({
          term: id,
          form,
          zh: place,
          first: true,
          ...(good && at ? {en: at, rendering: good.term} : {}),
        })
        for (const {status, term: rendered} of rendering.type === 'english' ? en : [])
          if (status === 'forbidden' || status === 'deprecated')
            for (const wrong of occurrences(english, rendered))
              misrenderings.push({term: id, rendering: rendered, status, en: wrong})
      }
  return {...pair, annotations, misrenderings, flips: turned(pair, glossary)}
}

const isAllowed = (status: string): boolean => status === 'preferred' || status === 'admitted'

/** How the Chinese has turned since it was translated: in its words, and in the terms that stood there or stand there. */
const turned = ({state, zh}: AnnotatedPair, glossary: readonly Term[]): readonly Flip[] => {
  if (!state.stale) return []
  const {was} = state.stale
  const terms = glossary.flatMap(({zh: [form]}) => form?.term ?? [])
  const [gone] = terms.filter(term => was.includes(term) && !zh.plain.includes(term))
  const [come] = terms.filter(term => !was.includes(term) && zh.plain.includes(term))
  const [at = {start: 0, end: 0}] = come ? occurrences(zh.plain, come) : []
  const term: readonly Flip[] = gone || come ? [{kind: 'term', was: gone ?? '', now: come ?? '', at}] : []
  return [...flips(was, zh.plain), ...term]
}

/** Where `part` stands in `text`, whatever its capitals. */
const occurrences = (text: string, part: string): readonly Range[] => {
  const [where, what] = [text.toLowerCase(), part.toLowerCase()]
  const found: Range[] = []
  for (let start = where.indexOf(what); start >= 0; start = where.indexOf(what, start + what.length))
    found.push({start, end: start + what.length})
  return found
}

const orphanOf = (
  {id, ...gone}: {id: string; zh: string; en: string; lost?: string; undecided?: string},
  entry: WrittenEntry | undefined,
): Orphan | undefined => entry && {...gone, id: idOf(id), path: translation, place: entry.place}

const faultOf = ({rule, path, text, at, fatal = false, message, values}: ExampleFault): Fault => {
  const start = at === undefined ? -1 : text.indexOf(at)
  const range = at === undefined ? undefined : {start, end: start + at.length}
  return {rule, message, values, path, fatal, ...(range ? {range} : {})}
}
