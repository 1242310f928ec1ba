import {isDigit, isLatinLetter} from '../characters.ts'

/** A word of an English text: the characters as written and where they stand (UTF-16, end exclusive). */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The words of an English text in order. Apostrophes, and points and commas between letters or digits, stay inside
 * (don't, Node.js, 1,000, 3.5), as do the signs of C++ and C#; hyphens separate (zero-knowledge is two words).
 */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  let at = 0
  while (at < text.length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < text.length) {
      const unit = text.charCodeAt(at)
      if (isWordUnit(unit)) at++
      else if (isJoint(text, at)) at += 2
      else break
    }
    if (isSignedName(text, start, at)) while (text.charCodeAt(at) === 0x2b || text.charCodeAt(at) === 0x23) at++
    found.push({text: text.slice(start, at), start, end: at})
  }
  return found
}

/** Letters and digits of any script but Chinese, and combining marks. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return isDigit(unit) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x5f
  if (unit < 0x300) return isLatinLetter(unit)
  return (unit >= 0x300 && unit <= 0x52f) || (unit >= 0x1e00 && unit <= 0x1fff)
}

/** An apostrophe before a letter, a point between letters or digits, a comma between digits. */
function isJoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (unit === 0x27 || unit === 0x2019) return isLatinLetter(next)
  if (unit === 0x2e) return isWordUnit(next)
  return unit === 0x2c && isDigit(next) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 2))
}

/** A single letter before + or #, as in C++ and F#. */
function isSignedName(text: string, start: number, end: number): boolean {
  return end - start === 1 && isLatinLetter(text.charCodeAt(start))
}
