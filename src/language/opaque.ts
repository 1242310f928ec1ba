import type {Range} from '../bitext/range.ts'
import {isAsciiLetter, isCjk, isDigit, isSpace} from './characters.ts'

const LONGEST_DESTINATION = 500
const LONGEST_TAG = 400
const LONGEST_FORMULA = 200

/**
 * The ranges of raw Markdown in which no sentence ends: code spans, links and images with their destinations, HTML tags
 * and comments, formulas between dollar signs. In order, without overlap. For texts that nobody has parsed; `places` are
 * those of all ` [ ] < $ (in order, others may stand among them).
 */
export function opaqueAmong(text: string, places: readonly number[] | Int32Array): readonly Range[] {
  if (places.length === 0) return []
  const code = codeSpans(text)
  const found: Range[] = []
  const brackets: number[] = []
  let nextCode = 0
  let from = 0
  for (const at of places) {
    if (at < from) continue
    while ((code[nextCode]?.end ?? Number.POSITIVE_INFINITY) <= at) nextCode++
    const span = code[nextCode]
    const unit = text.charCodeAt(at)
    if (span !== undefined && at >= span.start) from = pushRange(found, at, span.end)
    else if (unit === 0x5b) brackets.push(at)
    else if (unit === 0x5d) {
      const open = brackets.pop()
      const end = open === undefined || text.charCodeAt(at + 1) !== 0x28 ? -1 : destinationEnd(text, at + 1)
      if (open === undefined || end < 0) continue
      const start = open > 0 && text.charCodeAt(open - 1) === 0x21 ? open - 1 : open
      while ((found.at(-1)?.start ?? -1) >= start) found.pop()
      from = pushRange(found, start, end)
    } else if (unit === 0x3c) from = pushRange(found, at, tagEnd(text, at))
    else if (unit === 0x24) from = pushRange(found, at, formulaEnd(text, at))
  }
  return found
}

function pushRange(found: Range[], start: number, end: number): number {
  if (end < 0) return start
  found.push({start, end})
  return end
}

const noSpans: readonly Range[] = []

function codeSpans(text: string): readonly Range[] {
  if (!text.includes('`')) return noSpans
  const runs: Range[] = []
  const byLength = new Map<number, number[]>()
  for (let at = text.indexOf('`'); at >= 0; ) {
    let end = at + 1
    while (text.charCodeAt(end) === 0x60) end++
    const list = byLength.get(end - at)
    if (list === undefined) byLength.set(end - at, [runs.length])
    else list.push(runs.length)
    runs.push({start: at, end})
    at = text.indexOf('`', end)
  }
  for (const list of byLength.values()) list.reverse()
  const spans: Range[] = []
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index]
    if (open === undefined) break
    const later = byLength.get(open.end - open.start) ?? []
    while ((later.at(-1) ?? Number.POSITIVE_INFINITY) <= index) later.pop()
    const closing = later.at(-1)
    const close = closing === undefined ? undefined : runs[closing]
    if (closing === undefined || close === undefined) continue
    spans.push({start: open.start, end: close.end})
    index = closing
  }
  return spans
}

function destinationEnd(text: string, open: number): number {
  let depth = 0
  const limit = Math.min(text.length, open + LONGEST_DESTINATION)
  for (let at = open; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a) return -1
    if (unit === 0x28) depth++
    else if (unit === 0x29 && --depth === 0) return at + 1
  }
  return -1
}

function tagEnd(text: string, open: number): number {
  if (text.startsWith('<!--', open)) {
    const close = text.slice(open, open + LONGEST_TAG).indexOf('-->')
    return close < 0 ? -1 : open + close + 3
  }
  const first = text.charCodeAt(open + 1)
  if (!isAsciiLetter(first) && first !== 0x2f) return -1
  const limit = Math.min(text.length, open + LONGEST_TAG)
  for (let at = open + 1; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3e) return at + 1
    if (unit === 0x3c) return -1
  }
  return -1
}

function formulaEnd(text: string, open: number): number {
  const first = text.charCodeAt(open + 1)
  if (isSpace(first) || isDigit(first) || first === 0x24) return -1
  const limit = Math.min(text.length, open + LONGEST_FORMULA)
  for (let at = open + 1; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || isCjk(unit)) return -1
    if (unit === 0x24) return isSpace(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at + 1)) ? -1 : at + 1
  }
  return -1
}
