import {isDigit, isFullWidthAlphanumeric, isHan, isLatinLetter, isSpace} from '../language/characters.ts'

/**
 * How far a stretch of text is from the form it was taken for, as a sum: 0 where it stands as written, capitals at
 * the start of words aside.
 */
export const unlike = {inflected: 1, capitals: 2, gap: 4, split: 8} as const

/** Whether a code unit is a blank or hyphen that spellings differ in: `off-chain`, `off chain`, `offchain`. */
export const isGap = (unit: number): boolean =>
  unit === 0x2d ||
  unit === 0xff0d ||
  (unit >= 0x2010 && unit <= 0x2013) ||
  isInvisible(unit) ||
  (isSpace(unit) && unit !== 0x0a && unit !== 0x0d)

/**
 * How the text from `start` to `end`, which has the units of `form` but for gaps and folding, differs from it; or
 * `undefined` where it is not that form: a gap stands where the form has no joint, a capital differs although
 * capitals matter (`exact`), or a Latin word or number goes on beyond its edges.
 */
export const difference = (
  form: string,
  exact: boolean,
  text: string,
  start: number,
  end: number,
): number | undefined => {
  if (end - start === form.length && text.startsWith(form, start)) return isWhole(text, start, end) ? 0 : undefined
  let distance = 0
  let at = start
  for (let from = 0; from < form.length; from++, at++) {
    const written = pastGap(form, from)
    const stands = pastGap(text, at)
    if (written > from || stands > at) {
      const cost = jointCost(form, from, written, text.slice(at, stands))
      if (cost === undefined) return undefined
      distance |= cost
      from = written
      at = stands
    }
    const cost = capitalCost(form.charCodeAt(from), text, at)
    if (cost > 0 && exact) return undefined
    distance |= cost === firstCapital ? 0 : cost
  }
  return isWhole(text, start, end) ? distance : undefined
}

/** Whether no Latin word, number or name with a point goes on beyond an edge of the stretch (`AI` in `AIR`, `Web3` in `Web3.0`). */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(isWord(text.charCodeAt(start)) && goesOn(text, start - 1, -1)) &&
  !(isWord(text.charCodeAt(end - 1)) && goesOn(text, end, 1))

const goesOn = (text: string, at: number, step: 1 | -1): boolean => {
  const unit = text.charCodeAt(at)
  if (isWord(unit)) return true
  const beyond = text.charCodeAt(at + step)
  if (unit === 0x2e) return isWord(beyond)
  return unit === 0x2c && isDigit(beyond) && isDigit(text.charCodeAt(at - step))
}

/** What a gap, or the lack of one, costs before offset `to` of the form, where the form has its own from `from` to `to`. */
const jointCost = (form: string, from: number, to: number, stands: string): number | undefined => {
  const visible = stands.replace(invisible, '')
  const written = form.slice(from, to)
  if (visible === '') return written === '' ? 0 : unlike.gap
  if (visible.length > 3) return undefined
  if (written !== '') return visible === written || (isBlank(visible) && isBlank(written)) ? 0 : unlike.gap
  const before = kindOf(form.charCodeAt(from - 1))
  const after = kindOf(form.charCodeAt(from))
  if (before !== after) {
    if (before === 'han' || after === 'han') return isBlank(visible) ? 0 : unlike.gap
    return unlike.gap
  }
  if (before !== 'letter' || visible.length > 1) return undefined
  return splits(form, from) ? unlike.gap | unlike.split : undefined
}

/** Whether a Latin word may be written as two at `at`: two letters or more on each side, and not all of them capitals. */
const splits = (form: string, at: number): boolean => {
  let start = at
  while (start > 0 && isLatinLetter(form.charCodeAt(start - 1))) start--
  let end = at
  while (end < form.length && isLatinLetter(form.charCodeAt(end))) end++
  const word = form.slice(start, end)
  return at - start >= 2 && end - at >= 2 && word !== word.toUpperCase()
}

/** A capital that opens a word: it counts only where capitals matter. */
const firstCapital = 1

const capitalCost = (written: number, text: string, at: number): number => {
  const stands = text.charCodeAt(at)
  if (stands === written) return 0
  const capital = isCapital(stands)
  if (capital === isCapital(written)) return 0
  return capital && !isWord(text.charCodeAt(at - 1)) ? firstCapital : unlike.capitals
}

const isCapital = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  if (isHan(unit)) return false
  const letter = String.fromCharCode(unit)
  return letter.toLowerCase() !== letter
}

const kindOf = (unit: number): 'letter' | 'digit' | 'han' | 'mark' => {
  if (isLatinLetter(unit)) return 'letter'
  if (isDigit(unit)) return 'digit'
  return unit >= 0x2e80 ? 'han' : 'mark'
}

const pastGap = (text: string, from: number): number => {
  let at = from
  while (at < text.length && isGap(text.charCodeAt(at))) at++
  return at
}

/** Whether a code unit belongs to a Latin word, a number or an identifier. */
export const isWord = (unit: number): boolean =>
  isLatinLetter(unit) || isDigit(unit) || unit === 0x5f || isFullWidthAlphanumeric(unit)

const isBlank = (gaps: string): boolean => gaps.trim() === ''

/** Soft hyphen, zero-width space, word joiner, byte-order mark. */
const isInvisible = (unit: number): boolean => unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff

const invisible = /[\u00ad\u200b\u2060\ufeff]/g
