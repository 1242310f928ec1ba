import {isAsciiLetter, isCjkPunctuation, isDigit, isFullWidthAlphanumeric, isHanAt, isSpace} from '../characters.ts'
import {endsLatin} from './latin.ts'
import {mark} from './marks.ts'

/** Whether the mark can end a sentence where it stands, quotation and brackets left aside. */
export function isEnding(text: string, sort: number, at: number, start: number): boolean {
  switch (sort) {
    case mark.stop:
      return text.charCodeAt(at) !== 0xff0e || !isFullWidthPoint(text, at, start)
    case mark.halfStop:
      return (isChineseBefore(text, at) && text.charCodeAt(at + 1) !== 0x3d) || endsLatin(text, at)
    case mark.dot:
      return isDotEnding(text, at, start) || endsLatin(text, at)
    default:
      return sort === mark.ellipsis
  }
}

/** ．is a decimal point between digits and no stop behind the number of a paragraph (１．A．一．). */
function isFullWidthPoint(text: string, at: number, start: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (isAnyDigit(before)) {
    if (isAnyDigit(text.charCodeAt(at + 1))) return true
    return onlyBefore(at, start, place => isAnyDigit(text.charCodeAt(place)))
  }
  if (at === start + 1) return isAsciiLetter(before) || isFullWidthAlphanumeric(before) || isNumeral(text, at - 1)
  return onlyBefore(at, start, place => isNumeral(text, place))
}

function isNumeral(text: string, at: number): boolean {
  return '一二三四五六七八九十甲乙丙丁'.includes(text.charAt(at))
}

/** Whether everything from the start of the sentence to `at` passes the test (at most eight characters). */
function onlyBefore(at: number, start: number, test: (place: number) => boolean): boolean {
  if (at - start > 8) return false
  for (let place = at - 1; place >= start; place--) if (!test(place)) return false
  return true
}

function isAnyDigit(unit: number): boolean {
  return isDigit(unit) || (unit >= 0xff10 && unit <= 0xff19)
}

/** A half-width stop counts after a Chinese character, Chinese punctuation or a closing mark, blanks between allowed. */
function isChineseBefore(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && before > at - 4 && isSpace(text.charCodeAt(before))) before--
  const unit = text.charCodeAt(before)
  if (Number.isNaN(unit)) return false
  return (
    isHanAt(text, before) ||
    isCjkPunctuation(unit) ||
    isFullWidthAlphanumeric(unit) ||
    ')]"″\'!?*'.includes(text.charAt(before))
  )
}

/** A single half-width point ends a sentence behind Chinese and before a blank or a closing mark; 一. numbers one. */
function isDotEnding(text: string, at: number, start: number): boolean {
  if (text.charCodeAt(at + 1) === 0x2e || text.charCodeAt(at - 1) === 0x2e) return false
  if (!isChineseBefore(text, at) || isSpace(text.charCodeAt(at - 1))) return false
  const next = text.charCodeAt(at + 1)
  const isBeforeBreak = Number.isNaN(next) || isSpace(next) || '”’"″\'」』）)》】*'.includes(text.charAt(at + 1))
  if (!isBeforeBreak) return false
  return !onlyBefore(at, start, place => isNumeral(text, place))
}
