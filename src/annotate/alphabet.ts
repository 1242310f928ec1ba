import {foldEn} from '../language/en/fold.ts'
import {foldZh} from '../language/zh/fold.ts'
import type {Alphabet} from './automaton.ts'
import {isGap, isWord} from './difference.ts'

/** A text of the 65,536 UTF-16 code units in their order. */
const allUnits = (): string => {
  const rows: string[] = []
  for (let row = 0; row < 0x100; row++) {
    rows.push(String.fromCharCode(...Uint16Array.from({length: 0x100}, (_, column) => row * 0x100 + column)))
  }
  return rows.join('')
}

const readAlphabet = (): Alphabet => {
  const folded = new Uint16Array(0x10000)
  const gaps = new Uint8Array(0x10000)
  const words = new Uint8Array(0x10000)
  const text = foldEn(foldZh(allUnits()))
  for (let unit = 0; unit < 0x10000; unit++) {
    folded[unit] = text.charCodeAt(unit)
    if (isGap(unit)) gaps[unit] = 1
    if (isWord(unit)) words[unit] = 1
  }
  return {folded, gaps, words}
}

/**
 * The alphabet in which both languages are searched: simplified and traditional characters, full-width forms, capitals,
 * accents and apostrophes fold together; blanks and hyphens are gaps.
 */
export const alphabet: Alphabet = readAlphabet()
