import {codePointAt, isCjk} from '../language/characters.ts'

/** Whether a UTF-16 code unit begins a character or mark of Chinese text, beside which a line wrap is no space. */
export const isWide = (unit: number): boolean => {
  if (unit < 0xb7) return false
  // The first halves of surrogate pairs that reach planes 2 and 3, which hold nothing but Han.
  return (unit >= 0xd840 && unit <= 0xd8ff) || isCjk(unit)
}

/** Whether the character that ends at offset `end` of `text` is one of Chinese text. */
export const isWideBefore = (text: string, end: number): boolean => end > 0 && isCjk(codePointAt(text, end - 1))
