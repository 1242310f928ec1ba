import type {Range} from '../bitext/range.ts'
import {enCuts} from './en/cuts.ts'
import type {Language} from './language.ts'
import {zhCuts} from './zh/cuts.ts'

/**
 * The offsets (UTF-16 code units) after which a sentence of `text` ends, ascending, the end of the text excluded. White
 * space belongs to the sentence before it. No cut falls inside a range of `opaque` (code, links, URLs, HTML: in order);
 * without `opaque` the text is taken as raw Markdown and those ranges are found by their looks.
 */
export function cuts(text: string, lang: Language, opaque?: readonly Range[]): number[] {
  return lang === 'zh' ? zhCuts(text, opaque) : enCuts(text, opaque)
}

/** The sentences of a text; joined they are the text, and the empty text has none. */
export function sentences(text: string, lang: Language): string[] {
  const pieces: string[] = []
  let start = 0
  for (const end of cuts(text, lang)) {
    pieces.push(text.slice(start, end))
    start = end
  }
  if (start < text.length) pieces.push(text.slice(start))
  return pieces
}
