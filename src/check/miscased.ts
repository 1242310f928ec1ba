import type {Form, Term} from '../bitext/glossary.ts'
import {isName} from '../bitext/glossary.ts'
import type {Range} from '../bitext/range.ts'
import {perObject} from '../remember.ts'
import type {Side} from './side.ts'

/** A rendering of a term that stands in other capitals than its own. */
export interface Miscased extends Range {
  readonly form: string
}

/** Where the English has a rendering of a term whose capitals matter, written in others: ethereum, Openai. Code is not looked at. */
export const miscasedIn = (side: Side, term: Term): readonly Miscased[] => {
  const forms = formsOf(term)
  if (forms.length === 0) return []
  const {words, small: folded} = side
  // Capitals that take other room when they are small (İ) would shift all that follows.
  if (folded.length !== words.length) return []
  const found = new Map<number, Miscased>()
  const right = new Set(forms)
  for (const form of forms)
    for (
      let at = folded.indexOf(form.toLowerCase());
      at >= 0;
      at = folded.indexOf(form.toLowerCase(), at + form.length)
    ) {
      const end = at + form.length
      if (right.has(words.slice(at, end)) || !isWhole(words, at, end)) continue
      found.set(at, {start: at, end, form})
    }
  return [...found.values()].sort((one, other) => one.start - other.start)
}

/** The renderings whose capitals are their own: those that the glossary calls exact, and names with capitals inside. */
const formsOf = perObject((term: Term): readonly string[] => {
  const kept = term.keep ? term.zh.filter(form => CAPITAL.test(form.term) && /^[\x20-\x7e]+$/.test(form.term)) : []
  const exact = term.en.filter(form => isAllowed(form) && CAPITAL.test(form.term) && isExact(form, term))
  return [...new Set([...exact, ...kept].map(form => form.term))].filter(form => !form.includes('*'))
})

const isAllowed = ({status}: Form): boolean => status === 'preferred' || status === 'admitted'

const isExact = (form: Form, term: Term): boolean =>
  form.case === 'exact' || ((term.keep || isName(term)) && /[a-z][A-Z]/.test(form.term))

const CAPITAL = /[A-Z]/

/** Whether no word, address or file name goes on beyond an edge; an ending may: ethereum’s, Daos. */
const isWhole = (words: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}_@/.#$-]$/u.test(words.slice(Math.max(0, start - 2), start)) &&
  /^s?(?![\p{L}\p{N}_@/]|\.[\p{L}\p{N}])/u.test(words.slice(end, end + 3))
