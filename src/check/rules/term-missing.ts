import type {Term} from '../../bitext/glossary.ts'
import type {TermId} from '../../bitext/ids.ts'
import type {Range} from '../../bitext/range.ts'
import {isHan} from '../../language/characters.ts'
import {areRelated} from '../../language/en/related.ts'
import {miscasedIn} from '../miscased.ts'
import {quoted} from '../misrendered.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'

/** A term of the Chinese for which the English uses no rendering of the glossary. */
export const termMissing = rule({
  id: 'term-missing',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'The Chinese holds a term of the glossary, the English none of its renderings.',
    zh: '中文里有术语表的术语，英文里没有它的任何译名。',
  },
  why: {
    en: 'A concept with one name in Chinese and several in English falls apart: readers cannot tell that the same thing is meant.',
    zh: '同一概念在中文里一个名字、在英文里几个名字，读者就看不出说的是同一回事。',
  },
  remedy: {
    en: 'Use a rendering of the glossary, add the one that stands here to the term’s file, or name this entry under `except` there, with the reason.',
    zh: '改用术语表中的译名；或把此处的译名加进术语文件；或在术语文件的 `except` 中写明本条目及理由。',
  },
  words: {
    en: {
      missing: 'Unexpected rendering without the term “{{zh}}”, expected {{en}}',
      related: 'Unexpected “{{actual}}” where the Chinese has the term “{{zh}}”, expected {{en}}',
    },
    zh: {
      missing: '译文中没有术语“{{zh}}”的译名，应有 {{en}}',
      related: '术语“{{zh}}”译成了“{{actual}}”，应有 {{en}}',
    },
  },
  examples: {
    wrong: [
      {
        zh: '零知识证明很强大。',
        en: 'Zero knowledge evidence is powerful.',
        terms: {'zero-knowledge-proof': {zh: '零知识证明', en: 'zero-knowledge proof'}},
        finds: {message: 'missing', at: 'Zero knowledge evidence is powerful.'},
      },
      {
        zh: '节点的调度受限。',
        en: 'Few nodes are schedulable.',
        terms: {scheduling: {zh: '调度', en: 'scheduling'}},
        finds: {message: 'related', at: 'schedulable', actual: 'schedulable'},
      },
    ],
    right: [
      {
        zh: '零知识证明很强大。',
        en: 'A zero-knowledge proof is powerful.',
        terms: {'zero-knowledge-proof': {zh: '零知识证明', en: 'zero-knowledge proof'}},
      },
      {
        zh: '算力就是权力，掌握算力者胜。',
        en: 'Computing power is power, and whoever holds it wins.',
        terms: {'computing-power': {zh: '算力', en: 'computing power'}},
      },
    ],
  },
  *check({edition, pair: host, zh, en}) {
    // A forbidden or deprecated rendering is reported as such, and once is enough.
    const said = new Set<TermId>(host.misrenderings.map(({term}) => term))
    for (const side of zh)
      for (const annotation of side.pair.annotations) {
        const term = edition.term(annotation.term)
        if (!term || annotation.rendering !== undefined || term.except.has(side.pair.id) || said.has(term.id)) continue
        const expected = allowed(term)
        if (expected.length === 0) continue
        said.add(term.id)
        // In other capitals it stands there, and `term-case` says so.
        if (miscasedIn(en, term).length > 0) continue
        const where = {term: term.id, expected, cause: side.at(annotation.zh)}
        const values = {zh: annotation.form, en: quoted(expected)}
        const related = relativeIn(en, expected)
        if (related) {
          const actual = en.prose.plain.slice(related.start, related.end)
          yield {
            ...where,
            message: 'related',
            values: {...values, actual},
            at: en.at(related),
            actual,
            severity: 'info',
          }
        } else {
          const isDoubtful = isPartOfWord(side.prose.plain, annotation.zh)
          yield {...where, message: 'missing', values, at: en.at(), ...(isDoubtful ? {severity: 'info'} : {})}
        }
      }
  },
})

/** A single character among others is as likely a part of a word that the glossary lacks: 链 in 链桥. */
const isPartOfWord = (plain: string, {start, end}: Range): boolean =>
  end - start === 1 && (isHan(plain.charCodeAt(start - 1)) || isHan(plain.charCodeAt(end)))

/** The first word of the English that is of one family with a rendering of one word: authorizer where authorization is due. */
const relativeIn = ({words}: Side, expected: readonly string[]): Range | undefined => {
  const wanted = expected.filter(form => /^[a-z]{4,}$/i.test(form))
  if (wanted.length === 0) return undefined
  for (const {0: word, index} of words.matchAll(/[a-z]{4,}/gi))
    if (wanted.some(form => isOther(word, form) && areRelated(word, form)))
      return {start: index, end: index + word.length}
  return undefined
}

/** Whether a word begins like a form and is not that form in other capitals, which is a fault of its own. */
const isOther = (word: string, form: string): boolean =>
  form[0]?.toLowerCase() === word[0]?.toLowerCase() && word.toLowerCase() !== form.toLowerCase()

/** The renderings that may be used, preferred ones first. */
const allowed = ({en}: Term): readonly string[] =>
  (['preferred', 'admitted'] as const).flatMap(wanted =>
    en.filter(({status}) => status === wanted).map(({term}) => term),
  )
