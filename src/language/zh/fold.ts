import {foldBy} from '../fold-by.ts'
import {traditional} from './traditional.ts'

/**
 * A Chinese text for comparison: traditional characters as simplified, full-width letters, digits and marks as ASCII,
 * the ideographic space as a space, radicals and compatibility characters as the characters they look like. Every
 * UTF-16 unit keeps its place, so offsets stay valid. Letter case and CJK punctuation (。、「」) stay.
 */
export const foldZh = (text: string): string => foldBy(text, folded)

const folded = foldTable()

function foldTable(): Uint16Array {
  const table = Uint16Array.from({length: 0x10000}, (_, unit) => unit)
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0
  table[0x3000] = 0x20
  for (let at = 0; at < traditional.length; at += 2) table[traditional.charCodeAt(at)] = traditional.charCodeAt(at + 1)
  for (const [first, last] of [
    [0x2e80, 0x2fd5],
    [0xf900, 0xfad9],
  ] as const) {
    for (let unit = first; unit <= last; unit++) {
      const same = String.fromCharCode(unit).normalize('NFKC')
      if (same.length === 1) table[unit] = table[same.charCodeAt(0)] ?? unit
    }
  }
  return table
}
