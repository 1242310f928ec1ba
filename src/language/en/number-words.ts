import {isDigit} from '../characters.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
export const CARDINALS = new Map<string, number>([
  ['nought', 0],
  ['naught', 0],
  ['fourty', 40],
])
for (const [value, word] of UNITS.entries()) CARDINALS.set(word, value)
for (const [at, word] of TENS.entries()) CARDINALS.set(word, (at + 2) * 10)

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15],
  ['lakh', 1e5], ['crore', 1e7], ['dozen', 12], ['dozens', 12], ['mn', 1e6], ['bn', 1e9], ['tn', 1e12], ['k', 1e3], ['mln', 1e6], ['bln', 1e9],
]) // biome-ignore format: a table

export const ORDINALS = new Map<string, number>()
for (const [
  at,
  word,
] of 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
  .split(' ')
  .entries()) {
  ORDINALS.set(word, at)
}
for (const [at, word] of TENS.entries()) ORDINALS.set(`${word.slice(0, -1)}ieth`, (at + 2) * 10)
ORDINALS.set('nineth', 9)
for (const [word, value] of scales) if (value >= 100) ORDINALS.set(`${word}th`, value)

export const VULGAR = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
])

/** The value of an ordinal word (third, twentieth, trillionth), plural included (thirds). */
export function ordinalWord(word: string): number | undefined {
  return ORDINALS.get(word) ?? (word.endsWith('s') && word !== 'seconds' ? ORDINALS.get(word.slice(0, -1)) : undefined)
}

/** Whether a numeral can begin with this lower-case word. */
export function isNumberWord(word: string): boolean {
  return (
    CARDINALS.has(word) ||
    ORDINALS.has(word) ||
    word === 'half' ||
    word === 'quarter' ||
    word === 'dozen' ||
    word === 'dozens' ||
    scales.has(word)
  )
}

/** A lower-case word and what parts it from the word before (blanks or one hyphen). */
export interface Token {
  readonly word: string
  readonly end: number
}

/** The word that follows behind blanks or a hyphen. */
export function wordAt(text: string, from: number): Token | undefined {
  let at = from
  while (text.charCodeAt(at) === 0x20 && at < from + 3) at++
  if (text.charAt(at) === '-' && !isDigit(text.charCodeAt(at + 1))) at++
  while (text.charCodeAt(at) === 0x20 && at < from + 4) at++
  let end = at
  while (isLower(text.charCodeAt(end))) end++
  return end === at ? undefined : {word: text.slice(at, end), end}
}

function isLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
