import type {Glossary, Term} from '../bitext/glossary.ts'
import {isHan} from '../language/characters.ts'
import type {Alphabet} from './automaton.ts'
import {automaton, scan} from './automaton.ts'
import {isDerived} from './derived.ts'
import {difference} from './difference.ts'
import type {Guard} from './guard.ts'
import {isGuarded} from './guard.ts'

/** A stretch of Chinese that names a concept. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** The concepts that it may name, the likeliest first; more than one where terms share a spelling. */
  readonly readings: Readings
}

/** At least one concept. */
type Readings = readonly [Reading, ...Reading[]]

/** One concept that a mention may name: the index of its term in the glossary, and the form as the glossary writes it. */
export interface Reading {
  readonly term: number
  readonly form: string
}

/**
 * Finds the terms in the sentences of one passage (`near` looks at all of them), leaving out those for which `applies`
 * is false. The longest form that begins first wins; a list of mentions for each sentence.
 */
export type ChineseFinder = (
  sentences: readonly string[],
  applies: (term: number) => boolean,
) => readonly (readonly Mention[])[]

/** A pattern of the automaton, and what it stands for. */
type Entry = {readonly written: string} & (
  | {readonly type: 'form'; readonly term: number; readonly form: string; readonly exact: boolean}
  /** Guards all terms, or the one term that names it; `cuts` are the offsets at which the word may be divided. */
  | {readonly type: 'guard'; readonly term?: number; readonly cuts: readonly number[]; readonly outward?: true}
  | {readonly type: 'near'; readonly term: number}
)

interface Hit {
  readonly entry: Entry
  readonly start: number
  readonly end: number
}

/** Makes a finder for all Chinese forms of a glossary; `ordinary` are words as `ordinaryWords` has them. */
export const chineseFinder = (glossary: Glossary, ordinary: readonly string[], alphabet: Alphabet): ChineseFinder => {
  const written = new Set(glossary.flatMap(term => term.zh.map(form => form.term)))
  const entries = [
    ...(glossary.length === 0 ? [] : ordinary.map(ordinaryEntry)),
    ...glossary.flatMap((term, index) => entriesOf(term, index, form => written.has(form))),
  ]
  const patterns = automaton(
    entries.map(entry => entry.written),
    alphabet,
  )
  const weights = glossary.map(weightOf)
  const wantsNear = glossary.map(term => term.only.near.length > 0)
  return (sentences, applies) => {
    const near = new Set<number>()
    const hits = sentences.map(text => {
      const found: Hit[] = []
      scan(patterns, text, (index, start, end) => {
        const entry = entries[index]
        if (!entry) return
        if (entry.type === 'form' && (!applies(entry.term) || isPiece(text, end))) return
        const hit = fitted(entry, text, start, end)
        if (!hit) return
        if (entry.type === 'near') near.add(entry.term)
        else found.push(hit)
      })
      return found
    })
    return hits.map(found =>
      found.length === 0 ? none : settle(found, term => !wantsNear[term] || near.has(term), weights),
    )
  }
}

const ordinaryEntry = (word: string): Entry => {
  const outward = word.endsWith('>')
  const parts = (outward ? word.slice(0, -1) : word).split('|')
  const cuts: number[] = []
  let at = 0
  for (const part of parts.slice(0, -1)) {
    at += part.length
    cuts.push(at)
  }
  return {type: 'guard', written: parts.join(''), cuts, ...(outward ? {outward} : {})}
}

/** Chinese forms, and those English acronyms that are no Chinese form of any term: Chinese texts use them as they are. */
const entriesOf = (term: Term, index: number, isWritten: (form: string) => boolean): readonly Entry[] => {
  const acronyms = term.en.filter(
    form => form.type === 'acronym' && form.status !== 'forbidden' && !isWritten(form.term),
  )
  return [
    ...[...term.zh, ...acronyms].map(
      (form): Entry => ({
        type: 'form',
        term: index,
        form: form.term,
        written: form.term,
        exact: form.case === 'exact',
      }),
    ),
    ...term.notIn.map((word): Entry => ({type: 'guard', term: index, written: word, cuts: []})),
    ...term.only.near.map((word): Entry => ({type: 'near', term: index, written: word})),
  ]
}

const fitted = (entry: Entry, text: string, start: number, end: number): Hit | undefined => {
  const exact = entry.type === 'form' && entry.exact
  if (difference(entry.written, exact, text, start, end) !== undefined) return {entry, start, end}
  // Chinese texts take over plurals: DApps, LLMs.
  if (text.charCodeAt(end) !== 0x73 || end - start < 2) return undefined
  return difference(`${entry.written}s`, exact, text, start, end + 1) === undefined
    ? undefined
    : {entry, start, end: end + 1}
}

/** Whether what ends at `end` is Chinese, and only the head of another word. */
const isPiece = (text: string, end: number): boolean => isDerived(text, end) && isHan(text.charCodeAt(end - 1))

const none: readonly Mention[] = []

/** Of the forms found, those that stand: guarded ones fall, then the longest of those that begin first wins. */
const settle = (
  found: readonly Hit[],
  isNear: (term: number) => boolean,
  weights: readonly number[],
): readonly Mention[] => {
  const guards: Guard[] = []
  const forms: FormHit[] = []
  for (const {entry, start, end} of found) {
    if (entry.type === 'form') {
      if (isNear(entry.term)) forms.push({term: entry.term, form: entry.form, start, end})
    } else if (entry.type === 'guard' && end - start === entry.written.length) {
      guards.push({
        start,
        end,
        cuts: entry.cuts,
        ...(entry.outward ? {outward: entry.outward} : {}),
        ...(entry.term === undefined ? {} : {term: entry.term}),
      })
    }
  }
  const standing = guards.length === 0 ? forms : forms.filter(form => !isGuarded(form, form.term, guards, forms))
  const mentions: Mention[] = []
  let end = 0
  // Forms come by rising start, then rising end: the last ones of those that begin together are the longest.
  for (let last = 0; last < standing.length; last++) {
    const hit = standing[last]
    if (!hit || standing[last + 1]?.start === hit.start || hit.start < end) continue
    end = hit.end
    mentions.push({start: hit.start, end, readings: readingsOf(hit, standing, last, weights)})
  }
  return mentions
}

/** A form that stands in a text. */
interface FormHit extends Reading {
  readonly start: number
  readonly end: number
}

/**
 * All concepts named by the stretch of `hit`, which stands at `index` behind the others of that stretch: first those told
 * apart by a condition that holds, then by order of ids.
 */
const readingsOf = (hit: FormHit, hits: readonly FormHit[], index: number, weights: readonly number[]): Readings => {
  const readings: [Reading, ...Reading[]] = [hit]
  for (let at = index - 1; at >= 0; at--) {
    const other = hits[at]
    if (other?.start !== hit.start || other.end !== hit.end) break
    const twin = readings.findIndex(({term}) => term === other.term)
    // Of two forms of one term that fold together, the glossary's first.
    if (twin >= 0) readings[twin] = other
    else readings.push(other)
  }
  if (readings.length > 1) readings.sort((a, b) => (weights[b.term] ?? 0) - (weights[a.term] ?? 0) || a.term - b.term)
  return readings
}

/** How narrowly a term says where it applies: the narrower one owns a spelling that two terms share. */
const weightOf = ({only}: Term): number =>
  (only.near.length > 0 ? 4 : 0) + (only.docs.length > 0 ? 2 : 0) + (only.domains.length > 0 ? 1 : 0)
