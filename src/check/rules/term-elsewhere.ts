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
    const byFirst = renderingsOf(edition.glossary)
    if (byFirst.size === 0) return
    const folded = en.small
    const told = new Set<Term>()
    for (const {0: first, index: at} of folded.matchAll(WORD))
      for (const {term, form} of byFirst.get(first) ?? []) {
        if (told.has(term) || !folded.startsWith(form, at) || !endsWord(folded, at + form.length)) continue
        told.add(term)
        if (term.except.has(host.id) || zh.some(side => mayMean(side, term, form, edition))) continue
        const actual = en.prose.plain.slice(at, at + form.length)
        const values = {actual, zh: term.zh[0]?.term ?? ''}
        yield {message: 'elsewhere', values, at: en.at({start: at, end: at + form.length}), term: term.id, actual}
      }
  },
})

const WORD = /[a-z0-9]+/g

/** A rendering as it is compared, and its term. */
interface Rendering {
  readonly term: Term
  readonly form: string
}

/**
 * The allowed renderings of two words or more, which are seldom said by chance, by their first words; names that both
 * languages write alike aside.
 */
const renderingsOf = perObject((glossary: Glossary): ReadonlyMap<string, readonly Rendering[]> => {
  const found = new Map<string, Rendering[]>()
  for (const term of glossary) {
    if (term.keep) continue
    for (const form of formsOf(term)) {
      const [first = ''] = form.match(WORD) ?? []
      if (!form.includes(' ') || form.includes('*') || !form.startsWith(first)) continue
      found.set(first, [...(found.get(first) ?? []), {term, form}])
    }
  }
  return found
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
