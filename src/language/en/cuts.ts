import type {Range} from '../../bitext/range.ts'
import {endingOfGroup, readEnding} from './ending.ts'
import {readGroups} from './groups.ts'
import {endsSentence} from './judge.ts'
import {listCuts} from './lists.ts'
import {readMarks} from './marks.ts'
import {openStops, readOpenStops} from './open-stops.ts'
import {endsPlainly, mayBeCut} from './plain.ts'

/**
 * The offsets (UTF-16) after which an English sentence ends, white space included, the end of the text excluded. A
 * quotation or a bracket is never cut inside. No offset lies inside an `opaque` range (in order); without `opaque` the
 * text is read as raw Markdown.
 */
export function enCuts(text: string, opaque?: readonly Range[]): number[] {
  const items = listCuts(text)
  if (items.length > 0 || (opaque !== undefined && opaque.length > 0)) return markedCuts(text, items, opaque)
  const count = readOpenStops(text, opaque === undefined)
  if (count < 0 && !mayBeCut(text)) return []
  return (count < 0 ? undefined : plainCuts(text, count)) ?? markedCuts(text, items, opaque)
}

/** The cuts behind the open stops of a text; `undefined` where code follows one at once. */
function plainCuts(text: string, count: number): number[] | undefined {
  const found: number[] = []
  let sentence = 0
  let done = 0
  for (let index = 0; index < count; index++) {
    const at = openStops[index] ?? 0
    if (at < done) continue
    let next = at + 2
    if (at + 1 === text.length) break
    if (!endsPlainly(text, at)) {
      const ending = readEnding(text, at)
      if (ending.end > at + 1 && text.slice(at + 1, ending.end).includes('`')) return undefined
      done = Math.max(at + 1, ending.end)
      next = ending.next
      if (next >= text.length || !endsSentence(text, ending, sentence)) continue
    }
    found.push(next)
    sentence = next
  }
  return found
}

function markedCuts(text: string, items: readonly number[], opaque: readonly Range[] | undefined): number[] {
  const marks = readMarks(text, opaque)
  const {stops, opaque: ranges} = marks
  const groups = stops.length === 0 ? [] : readGroups(text, marks)
  const found: number[] = []
  let sentence = 0
  let done = 0
  let group = 0
  let item = 0
  for (const at of stops) {
    if (at < done) continue
    while ((groups[group]?.end ?? Number.POSITIVE_INFINITY) <= at) group++
    for (let start = items[item]; start !== undefined && start <= at; start = items[++item]) {
      sentence = Math.max(sentence, start)
    }
    const around = groups[group]
    const isInGroup = around !== undefined && around.start <= at
    let next = at + 2
    if (isInGroup || !endsPlainly(text, at)) {
      const ending = isInGroup ? endingOfGroup(text, around) : readEnding(text, at, around)
      done = Math.max(at + 1, ending?.end ?? 0, isInGroup ? around.end : 0)
      if (ending === undefined || ending.next >= text.length || !endsSentence(text, ending, sentence)) continue
      next = ending.next
    }
    found.push(next)
    sentence = next
  }
  const all = items.length === 0 ? found : [...new Set([...found, ...items])].sort((a, b) => a - b)
  if (items.length === 0 && ranges.length === 0) return all
  return all.filter(cut => cut > 0 && cut < text.length && !isInside(ranges, cut))
}

function isInside(ranges: readonly Range[], cut: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= cut) low = middle + 1
    else high = middle
  }
  return (ranges[low]?.start ?? cut) < cut
}
