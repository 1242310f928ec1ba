import {isAsciiLetter, isDigit, isHanAt, isSpace} from '../characters.ts'
import {
  countingAbbreviations,
  endingAbbreviations,
  exclaimingNames,
  leadingAbbreviations,
  timesAndEras,
} from '../en/abbreviations.ts'

const LONGEST_WORD = 24

/** A Latin word this long is taken for no abbreviation, even where it stands alone among Chinese. */
const PLAIN_WORD = 4

/**
 * Whether a half-width stop behind a Latin word ends a sentence among Chinese: before a closing quotation mark
 * (“OK.”), or before a blank where the Latin is plainly prose (She said yes. 然后…).
 */
export function endsLatin(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  const isBeforeClosing = next > 0x20 && '”’"″」』'.includes(text.charAt(at + 1))
  if (!isBeforeClosing && !isSpace(next)) return false
  const last = text.charCodeAt(at - 1)
  if (!isAsciiLetter(last) && !isDigit(last)) return false
  const start = wordStart(text, at)
  const word = text.slice(start, at)
  if (isAbbreviation(word) || (text.charAt(at) === '!' && exclaimingNames.has(word.toLowerCase()))) return false
  if (isBeforeClosing) return true
  if (!/[a-z]$/.test(word)) return false
  const isAmongLatin = isSpace(text.charCodeAt(start - 1)) && isAsciiLetter(text.charCodeAt(start - 2))
  const after = skipBlanks(text, at + 1)
  if (isHanAt(text, after)) return isAmongLatin || word.length >= PLAIN_WORD
  return isAmongLatin && /[A-Z]/.test(text.charAt(after))
}

function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < LONGEST_WORD && isPartOfWord(text, start - 1)) start--
  return start
}

function isPartOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return isAsciiLetter(unit) || isDigit(unit) || "-.'’".includes(text.charAt(at))
}

function isAbbreviation(word: string): boolean {
  const plain = word.toLowerCase()
  return (
    word.includes('.') ||
    /^[A-Za-z]$/.test(word) ||
    leadingAbbreviations.has(plain) ||
    (countingAbbreviations.has(plain) && plain !== 'no') ||
    endingAbbreviations.has(plain) ||
    timesAndEras.has(plain)
  )
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < from + 4 && isSpace(text.charCodeAt(at))) at++
  return at
}
