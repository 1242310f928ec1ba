import type {Range} from '../bitext/range.ts'
import {isAsciiLetter, isCjk, isDigit, isSpace} from './characters.ts'

const LONGEST_DESTINATION = 500
const LONGEST_TAG = 400
const LONGEST_FORMULA = 200

/**
 * The ranges of raw Markdown in which no sentence ends: code spans, links and images with their destinations, HTML tags
 * and comments, formulas between dollar signs. In order, without overlap. For texts that nobody has parsed; `units` are
 * the text's own, the first `count` of `places` those of all ` [ ] < $ (in order, others may stand among them).
 */
export function opaqueAmong(
  text: string,
  units: Uint16Array,
  places: ArrayLike<number>,
  count: number,
): readonly Range[] {
  const code = codeSpans(units, places, count)
  const found: Range[] = []
  let brackets: number[] | undefined
  let nextCode = 0
  let from = 0
  for (let index = 0; index < count; index++) {
    const at = places[index] ?? 0
    if (at < from) continue
    while (nextCode < code.length && (code[nextCode]?.end ?? 0) <= at) nextCode++
    const span = code[nextCode]
    const unit = units[at] ?? 0
    if (span !== undefined && at >= span.start) from = pushRange(found, at, span.end)
    else if (unit === 0x5b) {
      if (brackets === undefined) brackets = [at]
      else brackets.push(at)
    } else if (unit === 0x5d) {
      const open = brackets?.pop()
      const end = open === undefined || units[at + 1] !== 0x28 ? -1 : destinationEnd(units, at + 1)
      if (open === undefined || end < 0) continue
      const start = open > 0 && units[open - 1] === 0x21 ? open - 1 : open
      while ((found.at(-1)?.start ?? -1) >= start) found.pop()
      from = pushRange(found, start, end)
    } else if (unit === 0x3c) from = pushRange(found, at, tagEnd(text, units, at))
    else if (unit === 0x24) from = pushRange(found, at, formulaEnd(units, at))
  }
  return found
}

function pushRange(found: Range[], start: number, end: number): number {
  if (end < 0) return start
  found.push({start, end})
  return end
}

const noRanges: readonly Range[] = []

function codeSpans(units: Uint16Array, places: ArrayLike<number>, count: number): readonly Range[] {
  let spans: Range[] | undefined
  let open = -1
  let length = 0
  let from = 0
  for (let index = 0; index < count; index++) {
    const start = places[index] ?? 0
    if (start < from || units[start] !== 0x60) continue
    from = start + 1
    while (units[from] === 0x60) from++
    if (length === 0) length = from - start
    else if (from - start !== length) return spansOf(runsOf(units, places, count))
    if (open < 0) open = start
    else {
      const span = {start: open, end: from}
      if (spans === undefined) spans = [span]
      else spans.push(span)
      open = -1
    }
  }
  return spans ?? noRanges
}

function runsOf(units: Uint16Array, places: ArrayLike<number>, count: number): readonly Range[] {
  const runs: Range[] = []
  let end = 0
  for (let index = 0; index < count; index++) {
    const start = places[index] ?? 0
    if (start < end || units[start] !== 0x60) continue
    end = start + 1
    while (units[end] === 0x60) end++
    runs.push({start, end})
  }
  return runs
}

/** The spans between each run and the next of its length. */
function spansOf(runs: readonly Range[]): readonly Range[] {
  const byLength = new Map<number, number[]>()
  runs.forEach(({start, end}, index) => {
    const list = byLength.get(end - start)
    if (list === undefined) byLength.set(end - start, [index])
    else list.push(index)
  })
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

function destinationEnd(units: Uint16Array, open: number): number {
  let depth = 0
  const limit = open + LONGEST_DESTINATION
  for (let at = open; at < limit; at++) {
    const unit = units[at] ?? 0
    if (unit === 0x0a || unit === 0) return -1
    if (unit === 0x28) depth++
    else if (unit === 0x29 && --depth === 0) return at + 1
  }
  return -1
}

function tagEnd(text: string, units: Uint16Array, open: number): number {
  if (text.startsWith('<!--', open)) {
    const close = text.slice(open, open + LONGEST_TAG).indexOf('-->')
    return close < 0 ? -1 : open + close + 3
  }
  const first = units[open + 1] ?? 0
  if (!isAsciiLetter(first) && first !== 0x2f) return -1
  const limit = Math.min(text.length, open + LONGEST_TAG)
  for (let at = open + 1; at < limit; at++) {
    const unit = units[at]
    if (unit === 0x3e) return at + 1
    if (unit === 0x3c) return -1
  }
  return -1
}

function formulaEnd(units: Uint16Array, open: number): number {
  const first = units[open + 1] ?? 0
  if (isSpace(first) || isDigit(first) || first === 0x24) return -1
  const limit = open + LONGEST_FORMULA
  for (let at = open + 1; at < limit; at++) {
    const unit = units[at] ?? 0
    if (unit === 0x0a || unit === 0 || isCjk(unit)) return -1
    if (unit === 0x24) return isSpace(units[at - 1] ?? 0) || isDigit(units[at + 1] ?? 0) ? -1 : at + 1
  }
  return -1
}
