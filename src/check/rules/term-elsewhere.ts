import type {Glossary, Term} from '../../bitext/glossary.ts'
import {foldEn} from '../../language/en/fold.ts'
import {perObject} from '../../remember.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'
import type {EditionView} from '../subject.ts'

/** The English of a term where the Chinese has not the term: 计算能力 as computing power, which is 算力. */
export const termElsewhere = rule({
  id: 'term-elsewhere',
  over: 'rendering',
  severity: 'info',
  summary: {
    en: 'The English uses the rendering of a term where the Chinese speaks of something else.',
    zh: '译文用了某个术语的译名，原文此处却没有这个术语。',
  },
  why: {
    en: 'A term stands for one thing: used for a second one, it says what the author did not say.',
    zh: '一个术语只指一样东西；用它来译别的说法，就说了作者没有说的话。',
  },
  remedy: {
    en: 'Use other words; or add the Chinese to the term’s forms, if it is another name of the same thing.',
    zh: '换一种说法；如果原文是同一事物的别名，就把它加入该术语的中文形式。',
  },
  words: {
    en: {elsewhere: 'Unexpected “{{actual}}”, which renders “{{zh}}”: the Chinese has none here'},
    zh: {elsewhere: '“{{actual}}”是“{{zh}}”的译名，原文此处没有“{{zh}}”'},
  },
  examples: {
    wrong: [
      {
        zh: '服务器的性能不够。',
        en: 'The server lacks computing power.',
        terms: {compute: {zh: '算力', en: 'computing power'}},
        finds: {message: 'elsewhere', at: 'computing power', actual: 'computing power'},
      },
      {
        zh: '凭证可以转让。',
        en: 'Governance tokens can be traded.',
        terms: {governance: {zh: '治理代币', en: 'governance token'}},
        finds: {message: 'elsewhere', at: 'Governance token', actual: 'Governance token'},
      },
    ],
    right: [
      {
        zh: '算力不够。',
        en: 'Computing power is short.',
        terms: {compute: {zh: '算力', en: 'computing power'}},
      },
      {zh: '它的能力不够。', en: 'It lacks power.', terms: {compute: {zh: '算力', en: 'computing power'}}},
    ],
  },
  *check({edition, zh, en, pair: host}) {
    const known = renderingsOf(edition.glossary)
    if (known.byFirst.size === 0) return
    const folded = en.small
    const told = new Set<Term>()
    for (const at of placesOf(folded, known))
      for (const {term, form} of known.byFirst.get(folded.slice(at, wordEnd(folded, at))) ?? []) {
        if (told.has(term) || !folded.startsWith(form, at) || !endsWord(folded, at + form.length)) continue
        told.add(term)
        if (term.except.has(host.id) || zh.some(side => mayMean(side, term, form, edition))) continue
        const actual = en.prose.plain.slice(at, at + form.length)
        const values = {actual, zh: term.zh[0]?.term ?? ''}
        yield {message: 'elsewhere', values, at: en.at({start: at, end: at + form.length}), term: term.id, actual}
      }
  },
})

/** A rendering as it is compared, and its term. */
interface Rendering {
  readonly term: Term
  readonly form: string
}

/** Renderings by their first words, and whether any begins with two given characters: most words are passed over by that. */
interface Renderings {
  readonly byFirst: ReadonlyMap<string, readonly Rendering[]>
  readonly beginnings: Uint8Array
}

/** Two characters of ASCII as a place in `beginnings`. */
const beginning = (folded: string, at: number): number =>
  ((folded.charCodeAt(at) & 127) << 7) | (folded.charCodeAt(at + 1) & 127)

/** Where words begin that may be the first of a rendering. */
const placesOf = (folded: string, {beginnings}: Renderings): readonly number[] => {
  const places: number[] = []
  let isInside = false
  for (let at = 0; at < folded.length; at++) {
    const isWord = isWordUnit(folded.charCodeAt(at))
    if (isWord && !isInside && beginnings[beginning(folded, at)] === 1) places.push(at)
    isInside = isWord
  }
  return places
}

const isWordUnit = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)

const wordEnd = (folded: string, at: number): number => {
  let end = at
  while (isWordUnit(folded.charCodeAt(end))) end++
  return end
}

/**
 * The allowed renderings of two words or more, which are seldom said by chance, by their first words; names that both
 * languages write alike aside.
 */
const renderingsOf = perObject((glossary: Glossary): Renderings => {
  const beginnings = new Uint8Array(1 << 14)
  const found = new Map<string, Rendering[]>()
  for (const term of glossary) {
    if (term.keep) continue
    for (const form of formsOf(term)) {
      const first = form.slice(0, wordEnd(form, 0))
      if (first === '' || !form.includes(' ') || form.includes('*')) continue
      found.set(first, [...(found.get(first) ?? []), {term, form}])
      beginnings[beginning(form, 0)] = 1
    }
  }
  return {byFirst: found, beginnings}
})

/** Whether a side of the Chinese has the term, or another that is rendered so. */
const mayMean = ({pair, prose}: Side, term: Term, form: string, edition: Pick<EditionView, 'term'>): boolean =>
  term.zh.some(written => prose.plain.includes(written.term)) ||
  pair.annotations.some(annotation => {
    const other = edition.term(annotation.term)
    return other !== undefined && formsOf(other).some(own => own.includes(form))
  })

const formsOf = ({en}: Term): readonly string[] =>
  en.flatMap(({term, status}) => (status === 'preferred' || status === 'admitted' ? [foldEn(term)] : []))

/** Whether a word ends there, a plural or a possessive let alone. */
const endsWord = (folded: string, end: number): boolean => /^(?:s|'s)?(?![a-z0-9-])/.test(folded.slice(end, end + 3))
