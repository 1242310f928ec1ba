import type {Range} from '../bitext/range.ts'
import {codePointAt, isCjkPunctuation, isDigit, isHan, isLatinLetter, isSpace} from '../language/characters.ts'

/** Chinese that stands in an English text; `glosses` says whether it explains the English before it. */
export interface ChineseStretch extends Range {
  readonly glosses: boolean
}

/**
 * The stretches of Chinese in English `words`, each from its first to its last Chinese character, in order. Marks,
 * spaces and digits between two such characters belong to them.
 */
export const chineseIn = (words: string): readonly ChineseStretch[] => {
  const found: ChineseStretch[] = []
  // One look for the many texts without any.
  if (!/[^\0-\u2e7f]/.test(words)) return found
  let start = -1
  let end = -1
  const close = (): void => {
    if (start >= 0) found.push({start, end, glosses: isGloss(words, start, end)})
    start = -1
  }
  for (let at = 0; at < words.length; ) {
    const code = codePointAt(words, at)
    const size = code > 0xffff ? 2 : 1
    if (isHan(code)) {
      if (start < 0) start = at
      end = at + size
    } else if (!joins(code)) close()
    at += size
  }
  close()
  return found
}

const joins = (code: number): boolean => isSpace(code) || isDigit(code) || isCjkPunctuation(code)

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['「', '」'],
])

/** How far a bracket may lie from the Chinese in it, in code units: (Chinese: 面子, "face"). */
const reach = 80

/** Whether Chinese stands in brackets or quotation marks that follow an English word. */
const isGloss = (words: string, start: number, end: number): boolean => {
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const closing = brackets.get(words.charAt(at))
    if (closing === undefined) continue
    if (!words.slice(end, end + reach).includes(closing)) continue
    const between = words.slice(at + 1, start)
    if (between.includes(closing) || WORDS_RUN_ON.test(between)) continue
    let before = at - 1
    while (before >= 0 && (isSpace(words.charCodeAt(before)) || isMark(words.charAt(before)))) before--
    const unit = words.charCodeAt(before)
    if (isLatinLetter(unit) || isDigit(unit)) return true
  }
  return false
}

/** More than two words right before the Chinese: then it stands in a sentence. (Chinese: 面子) and (mianzi 面子) are glosses. */
const WORDS_RUN_ON = /(?:[A-Za-z]+ +){3}$/

/** Marks that may stand between an English word and its gloss. */
const isMark = (mark: string): boolean => '"”’\'*_）)'.includes(mark)

/** What stands in brackets or quotation marks of a Chinese text, each without them. */
export const bracketedIn = (chinese: string): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let at = 0; at < chinese.length; at++) {
    const closing = brackets.get(chinese.charAt(at))
    if (closing === undefined) continue
    const length = chinese.slice(at + 1, at + 1 + reach).indexOf(closing)
    if (length > 0) found.add(chinese.slice(at + 1, at + 1 + length))
  }
  return found
}
