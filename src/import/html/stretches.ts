import {decodeHTML} from 'entities'
import type {Range} from '../../bitext/range.ts'
import type {Part} from '../part.ts'

/** A stretch of a page and the text that it stands for, which differs where it is a character reference. */
export interface Stretch extends Range {
  readonly text: string
  /** White space that HTML takes for one space. */
  readonly isSpace: boolean
}

/** Divides a range of a page that holds no tags into references, white space and words. */
export const stretchesOf = (page: string, {start, end}: Range): readonly Stretch[] => {
  const stretches: Stretch[] = []
  const put = (from: number, to: number, text: string, isSpace = false): void => {
    if (to > from) stretches.push({start: from, end: to, text, isSpace})
  }
  const marks = /[ \t\n\f\r]+|&(?:#[xX][0-9a-fA-F]+;?|#[0-9]+;?|[A-Za-z][A-Za-z0-9]*;?)/g
  const slice = page.slice(start, end)
  let from = start
  for (const {index, 0: found} of slice.matchAll(marks)) {
    const at = start + index
    const length = found.startsWith('&') ? referenceLength(found) : found.length
    if (length === 0) continue
    put(from, at, page.slice(from, at))
    from = at + length
    if (found.startsWith('&')) put(at, from, decodeHTML(page.slice(at, from)))
    else put(at, from, found, true)
  }
  put(from, end, page.slice(from, end))
  return stretches
}

/** How much of what looks like a reference is one: `&copyfoo` holds `&copy`, and `&foo` none. */
const referenceLength = (found: string): number => {
  const decoded = decodeHTML(found)
  if (decoded === found) return 0
  for (let length = 2; length < found.length; length += 1) {
    const head = found.slice(0, length)
    const text = decodeHTML(head)
    if (text !== head && text + found.slice(length) === decoded) return length
  }
  return found.length
}

/** A stretch as a part of a document: the page's own characters, or what they stand for. */
export const partOf = (page: string, {start, end, text}: Stretch): Part => ({
  at: {start, end},
  decoded: page.slice(start, end) !== text,
})
