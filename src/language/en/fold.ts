import {foldBy} from '../fold-by.ts'

/**
 * An English text for comparison: lower case, curly quotes and primes as straight ones, every hyphen and dash that
 * joins as "-", every space as " ", accents of Latin-1 and Extended-A dropped, full-width forms as ASCII. Every UTF-16
 * unit keeps its place, so offsets stay valid (ß, æ and other letters that would take two stay).
 */
export const foldEn = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : foldBy(text, folded))

/** ASCII without the marks that stand for others. */
const PLAIN = /^[ -_a-~]*$/

const SAME: readonly (readonly [string, string])[] = [
  ["'", '‘’‚‛′＇ʼ`´｀'],
  ['"', '“”„‟″＂«»'],
  ['-', '‐‑‒–—−﹣－'],
  [' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r\v\f'],
]

const folded = foldTable()

function foldTable(): Uint16Array {
  const table = Uint16Array.from({length: 0x10000}, (_, unit) => unit)
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = lower(unit - 0xfee0)
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = lower(unit)
  for (let unit = 0xc0; unit <= 0x24f; unit++) table[unit] = lower(plain(unit))
  for (let unit = 0x1e00; unit <= 0x1eff; unit++) table[unit] = lower(plain(unit))
  for (const [to, from] of SAME) for (const character of from) table[character.charCodeAt(0)] = to.charCodeAt(0)
  return table
}

/** The letter without its accents, where that is one unit. */
function plain(unit: number): number {
  const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0)
  return base < 0x300 ? base : unit
}

function lower(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : unit
}
