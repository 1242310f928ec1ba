import type {Document} from '../bitext/document.ts'
import type {Edition} from '../bitext/edition.ts'
import type {Spot} from '../bitext/finding.ts'
import type {Term} from '../bitext/glossary.ts'
import type {AnnotatedPair, Misrendering} from '../bitext/pair.ts'
import {inRendering} from '../bitext/spot.ts'
import {leaves} from '../bitext/walk.ts'
import {articleFor, inflectLike} from '../language/en/inflect-like.ts'

/** A stretch of the English that is proposed to be written otherwise, in its file. */
export interface LiteralEdit {
  readonly at: Spot
  readonly was: string
  readonly now: string
}

/** A segment that a changed term concerns. */
export interface Concerned {
  readonly path: string
  readonly pair: AnnotatedPair
  /** The edits that would make it comply; empty where it must be done by hand, or nothing is to be done. */
  readonly edits: readonly LiteralEdit[]
}

/** What follows from another rendering of a term, each list in the order of the edition. */
export interface Impact {
  /** The English must change: it uses a rendering that is no longer allowed, or none. */
  readonly change: readonly Concerned[]
  /** The English complies already. */
  readonly complies: readonly Concerned[]
  /** The Chinese is the same, but another concept of the glossary is meant. */
  readonly otherSense: readonly Concerned[]
  /** Named under `except` in the term's file. */
  readonly excepted: readonly Concerned[]
  readonly missing: readonly Concerned[]
}

type Verdict = keyof Impact

/** The work list of an edition that was made with the term as it shall be, `next` being its preferred English. */
export const impact = (edition: Edition, term: Term, next: string): Impact => {
  const found: Record<Verdict, Concerned[]> = {change: [], complies: [], otherSense: [], excepted: [], missing: []}
  const spelled = new Set(term.zh.map(form => form.term))
  for (const document of edition.documents) {
    for (const pair of leaves(document)) {
      const verdict = verdictOn(pair, term, spelled)
      if (!verdict) continue
      const edits = verdict === 'change' ? editsOf(document, pair, term, next) : []
      found[verdict].push({path: document.path, pair, edits})
    }
  }
  return found
}

const verdictOn = (pair: AnnotatedPair, term: Term, spelled: ReadonlySet<string>): Verdict | undefined => {
  if (pair.misrenderings.some(one => one.term === term.id)) return 'change'
  const mine = pair.annotations.filter(annotation => annotation.term === term.id)
  if (mine.length === 0) return pair.annotations.some(({form}) => spelled.has(form)) ? 'otherSense' : undefined
  if (term.except.has(pair.id)) return 'excepted'
  if (pair.rendering.type === 'missing') return 'missing'
  return mine.some(({rendering}) => rendering === undefined) ? 'change' : 'complies'
}

/** An edit for each rendering that is no longer allowed; none at all where one of them must be done by hand. */
const editsOf = (
  document: Document<AnnotatedPair>,
  pair: AnnotatedPair,
  term: Term,
  next: string,
): readonly LiteralEdit[] => {
  const {rendering} = pair
  if (rendering.type !== 'english') return []
  const edits = pair.misrenderings.flatMap(one => {
    if (one.term !== term.id) return []
    return editOf(document, pair, rendering.en.plain, one, next) ?? [undefined]
  })
  const sure = edits.filter(edit => edit !== undefined)
  return sure.length === edits.length ? sure : []
}

const editOf = (
  document: Document<AnnotatedPair>,
  pair: AnnotatedPair,
  plain: string,
  {rendering: old, en}: Misrendering,
  next: string,
): LiteralEdit | undefined => {
  const found = plain.slice(en.start, en.end)
  const written = inflectLike(old, found, next)
  if (written === undefined) return undefined
  const article = /(?<![\p{L}\p{N}])(an?)( )$/iu.exec(plain.slice(0, en.start))
  const [, word = ''] = article ?? []
  const wanted = articleFor(written)
  const changes = article !== null && word.toLowerCase() !== wanted
  const range = changes ? {start: en.start - word.length - 1, end: en.end} : en
  const head = changes ? `${word.charAt(0) === 'A' ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted} ` : ''
  const at = inRendering(document, pair, range)
  const was = plain.slice(range.start, range.end)
  // Markup or a line break inside: what stands in the file is not what is read.
  if (!at.range || at.range.end - at.range.start !== was.length || /[\n`*_\\<>[\]]/.test(was + written))
    return undefined
  return {at, was, now: head + written}
}
