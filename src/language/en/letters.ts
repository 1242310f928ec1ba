import {isLatinLetter, isSpace} from '../characters.ts'

/** Whether a code unit is a capital of a Latin alphabet. */
export function isCapital(unit: number): boolean {
  if (!isLatinLetter(unit)) return false
  const character = String.fromCharCode(unit)
  return character !== character.toLowerCase()
}

/** Where the white space that begins at `from` ends. */
export function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
