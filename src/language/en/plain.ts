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

/** Small words that a point behind them does not simply end. */
const doubtful: ReadonlySet<string> = new Set([
  ...leadingAbbreviations,
  ...countingAbbreviations,
  ...endingAbbreviations,
  ...timesAndEras,
  ...qualifyingInitials,
  ...units,
  ...ROMAN.keys(),
])

/**
 * Whether a sentence plainly ends with the stop at `at`: a small word of no abbreviation or a question stands before it,
 * a blank and a capital that opens no face (XD, T_T) behind. Most sentences end so; `false` decides nothing.
 */
export function endsPlainly(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 2)
  if (text.charCodeAt(at + 1) !== 0x20 || !(next >= 0x41 && next <= 0x5a)) return false
  if ((next === 0x51 || next === 0x54 || next === 0x58) && !isSmall(text.charCodeAt(at + 3))) return false
  const stop = text.charCodeAt(at)
  if (stop === 0x3f) return isSmall(text.charCodeAt(at - 1))
  if (stop !== 0x2e) return false
  let start = at
  while (isSmall(text.charCodeAt(start - 1))) start--
  if (at - start > LONGEST_DOUBTFUL) return at - start < LONGEST_WORD && text.charCodeAt(start - 1) === 0x20
  return at - start > 1 && text.charCodeAt(start - 1) === 0x20 && !doubtful.has(text.slice(start, at))
}

const LONGEST_WORD = 40
const LONGEST_DOUBTFUL = Math.max(...Array.from(doubtful, word => word.length))

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
