import type {Form, Glossary, Term} from '../bitext/glossary.ts'
import type {Alphabet} from './automaton.ts'
import {automaton, scan} from './automaton.ts'
import {difference, unlike} from './difference.ts'
import type {Hit, Hits} from './hit.ts'
import type {Part} from './join-parts.ts'
import {joinParts} from './join-parts.ts'
import {spellings} from './spellings.ts'

/** Finds the forms of the terms `wanted`; by term, in order of their starts. */
export type EnglishFinder = (text: string, wanted: readonly number[]) => Hits

/** A pattern of the automaton: a spelling of a form, or of the part of it between two `*`. */
interface Entry {
  readonly term: number
  readonly form: Form
  readonly part: number
  readonly parts: number
  readonly written: string
  readonly inflected: boolean
}

/** Makes a finder for all English forms of a glossary, and for the Chinese ones of terms that may be kept. */
export const englishFinder = (glossary: Glossary, alphabet: Alphabet): EnglishFinder => {
  const entries = glossary.flatMap(entriesOf)
  const patterns = automaton(
    entries.map(entry => entry.written),
    alphabet,
  )
  const termOf = Int32Array.from(entries, entry => entry.term)
  const isWanted = new Uint8Array(glossary.length)
  return (text, wanted) => {
    for (const term of wanted) isWanted[term] = 1
    const whole = new Map<number, Hit[]>()
    const parts: Part[] = []
    scan(patterns, text, (index, start, end) => {
      if (!isWanted[termOf[index] ?? 0]) return
      const entry = entries[index]
      if (!entry) return
      const {term, form} = entry
      const unlikeness = difference(entry.written, form.case === 'exact', text, start, end)
      if (unlikeness === undefined) return
      const distance = unlikeness + (entry.inflected ? unlike.inflected : 0)
      const hit = {start, end, term, form: form.term, status: form.status, distance}
      if (entry.parts === 1) push(whole, hit)
      else parts.push({hit, form, index: entry.part, count: entry.parts})
    })
    if (parts.length > 1) for (const hit of joinParts(parts, text)) push(whole, hit)
    for (const term of wanted) isWanted[term] = 0
    return whole
  }
}

const entriesOf = (term: Term, index: number): readonly Entry[] => {
  const kept = term.keep ? term.zh.filter(form => !term.en.some(other => other.term === form.term)) : []
  return [
    ...term.en.flatMap(form => entriesOfForm(form, index)),
    ...kept.map(form => ({term: index, form, part: 0, parts: 1, written: form.term, inflected: false})),
  ]
}

const entriesOfForm = (form: Form, term: number): readonly Entry[] => {
  const parts = form.term.split('*').map(part => part.trim())
  return parts.flatMap((written, part) => [
    {term, form, part, parts: parts.length, written, inflected: false},
    ...spellings(written).map(spelling => ({
      term,
      form,
      part,
      parts: parts.length,
      written: spelling,
      inflected: true,
    })),
  ])
}

const push = (map: Map<number, Hit[]>, hit: Hit): void => {
  const list = map.get(hit.term)
  if (list) list.push(hit)
  else map.set(hit.term, [hit])
}
