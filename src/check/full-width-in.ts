import type {Range} from '../bitext/range.ts'
import {
  codePointAt,
  isDigit,
  isFullWidthAlphanumeric,
  isFullWidthForm,
  isFullWidthPunctuation,
  isHanAt,
  isLatinLetter,
  isSpace,
} from '../language/characters.ts'

/** The stretches of full-width marks, letters, digits and spaces in `words`, in order. */
export const fullWidthIn = (words: string): readonly Range[] => {
  const found: Range[] = []
  // One look for the many texts without any.
  if (!/[^\0-\u2fff]/.test(words)) return found
  let start = -1
  for (let at = 0; at <= words.length; at++) {
    const unit = words.charCodeAt(at)
    const wide = unit >= 0x3000 && (isFullWidthPunctuation(unit) || isFullWidthAlphanumeric(unit))
    if (wide && start < 0) start = at
    if (!wide && start >= 0) {
      found.push({start, end: at})
      start = -1
    }
  }
  return found
}

/**
 * Whether marks belong to Chinese or are what the text speaks of: beside a Chinese character on the inner side (《红楼梦》),
 * between two of them, or alone in quotation marks or brackets (“，”).
 */
export const isMentioned = (words: string, {start, end}: Range): boolean => {
  const [before, after] = [isHanAt(words, start - 1), isHanAt(words, end)]
  if (before && after) return true
  const mark = codePointAt(words, before ? start : end - 1)
  if (
    (after && opening.includes(String.fromCodePoint(mark))) ||
    (before && closing.includes(String.fromCodePoint(mark)))
  )
    return mark !== 0xff08 && mark !== 0xff09
  const pair = words.charAt(start - 1) + words.charAt(end)
  return pair.length === 2 && enclosing.includes(pair)
}

const opening = '《〈「『【〔（'
const closing = '》〉」』】〕）'
const enclosing = ['“”', '‘’', '""', "''", '()', '[]']

/** English marks for Chinese ones that have just one. */
const marks: ReadonlyMap<string, string> = new Map([
  ['，', ','],
  ['、', ','],
  ['。', '.'],
  ['｡', '.'],
  ['　', ' '],
])

/** The English way to write full-width characters where there is just one, with the spaces that it needs; else `undefined`. */
export const halfOf = (words: string, {start, end}: Range): string | undefined => {
  let half = ''
  for (const mark of words.slice(start, end)) {
    const one = halfOfMark(mark)
    if (one === undefined) return undefined
    half += one
  }
  const [before, after] = [words.charCodeAt(start - 1), words.charCodeAt(end)]
  const isNumeral = isDigit(before) && isDigit(after)
  const lead = half.startsWith('(') && isWord(before) ? ' ' : ''
  const trail = !isNumeral && /[,.:;!?)]$/.test(half) && isWord(after) ? ' ' : ''
  return lead + half + trail
}

const halfOfMark = (mark: string): string | undefined => {
  const known = marks.get(mark)
  const code = mark.charCodeAt(0)
  // A full-width tilde is a range, an approximation or a tone of voice: each is written otherwise in English.
  if (known !== undefined || !isFullWidthForm(code) || code === 0xff5e) return known
  return String.fromCharCode(code - 0xfee0)
}

const isWord = (unit: number): boolean => isLatinLetter(unit) || isDigit(unit) || (unit > 0x7f && !isSpace(unit))
