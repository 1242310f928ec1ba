import {isAsciiLetter, isDigit} from '../characters.ts'
import {
  countingAbbreviations,
  endingAbbreviations,
  leadingAbbreviations,
  qualifyingInitials,
  timesAndEras,
  units,
} from './abbreviations.ts'
import {ROMAN} from './roman.ts'

/**
 * A stop behind which a sentence may end before the text does: no letter or figure follows at once, nor blanks and a
 * small letter, but for those that open a face (XD, orz) or an item (ii.), nor the end of the text.
 */
const POSSIBLE_END =
  /(?:\.(?![A-Za-z0-9])|[!?…‼⁇⁈⁉](?![A-PRSUVWYZa-np-z0-9]))(?!\s+(?:[a-hj-np-uwyz]|$)|[)\]"'”’*_`]{0,8}\s*$)|[。！？]/

/** Whether a sentence may end somewhere before the end of the text. */
export function mayBeCut(text: string): boolean {
  return POSSIBLE_END.test(text)
}

/** Words, in small letters, that a point behind them does not simply end. */
const doubtful: ReadonlySet<string> = new Set([
  ...leadingAbbreviations,
  ...countingAbbreviations,
  ...endingAbbreviations,
  ...timesAndEras,
  ...qualifyingInitials,
  ...units,
  ...ROMAN.keys(),
  'ft',
  'pt',
])

/**
 * Whether a sentence plainly ends with the stop at `at`: a word of no abbreviation, a long figure, a closing bracket,
 * code or emphasis, or a question stands before it, a blank and a capital that opens no face (XD, T_T) behind. Most
 * sentences end so; `false` decides nothing.
 */
export function endsPlainly(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 2)
  if (text.charCodeAt(at + 1) !== 0x20 || !(next >= 0x41 && next <= 0x5a)) return false
  if ((next === 0x51 || next === 0x54 || next === 0x58) && !isSmall(text.charCodeAt(at + 3))) return false
  const stop = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  if (stop === 0x3f) return isSmall(before)
  if (stop !== 0x2e) return false
  return isAsciiLetter(before) ? endsWord(text, at) : isDigit(before) ? endsLongFigure(text, at) : isClosing(before)
}

/** Whether a word of at least two letters, no abbreviation, stands between a blank and the point at `at`. */
function endsWord(text: string, at: number): boolean {
  let start = at - 1
  while (isAsciiLetter(text.charCodeAt(start - 1))) start--
  const length = at - start
  if (length < 2 || text.charCodeAt(start - 1) !== 0x20) return false
  if (length > LONGEST_DOUBTFUL) return length < LONGEST_WORD
  return !doubtful.has(text.slice(start, at).toLowerCase())
}

/** Whether a word is no abbreviation, initial or number, so that a point behind it is a full stop. */
export function isPlainWord(word: string): boolean {
  if (word.length < 2) return false
  let isRoman = true
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit === 0x2e || isDigit(unit)) return false
    isRoman &&= unit === 0x69 || unit === 0x76 || unit === 0x78
  }
  return !isRoman && (word.length > LONGEST_DOUBTFUL || !doubtful.has(word.toLowerCase()))
}

/** 1.28, 2024: too long to number an item. */
function endsLongFigure(text: string, at: number): boolean {
  for (let place = at - 2; place > at - 5; place--) {
    const unit = text.charCodeAt(place)
    if (!isDigit(unit) && unit !== 0x2e) return false
  }
  return true
}

/** ) ] ` * _: what ends so is no abbreviation and no number. */
function isClosing(unit: number): boolean {
  return unit === 0x29 || unit === 0x5d || unit === 0x60 || unit === 0x2a || unit === 0x5f
}

const LONGEST_WORD = 40
const LONGEST_DOUBTFUL = Math.max(...Array.from(doubtful, word => word.length))

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
