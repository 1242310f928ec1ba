import type {Block, Stretch} from '../bitext/document.ts'
import type {OffsetMap, Range} from '../bitext/range.ts'
import {straight} from '../bitext/range.ts'
import type {Token} from '../markup/event.ts'
import {readInline} from '../markup/read-inline.ts'
import {titleMarks} from '../markup/title-marks.ts'
import type {Desk} from './desk.ts'
import {keepWritten} from './keep.ts'
import {placeOf} from './reel.ts'

/** The title of an admonition or tab: `!!! note "标题"`, `=== "标签"`. */
const quoted = /^(?:!!!|\?\?\?|===)[^"]*"(.*)"[ \t]*$/d

/** Attributes at the end of a line. */
const attributes = /^[ \t]*(?:\{[^}]*\}[ \t]*)?$/

/** The place of the title that a line bears: of a container (`::: tip 标题`, `:::tip[标题]{#id}`, `::: details 标题 {open}`), an admonition or a tab. */
const titleOf = (line: string): Range | undefined => {
  const [fence] = /^:{3,}[ \t]*[a-z][\w-]*(?=[ \t[])/i.exec(line) ?? []
  if (fence === undefined) {
    const [start, end] = quoted.exec(line)?.indices?.[1] ?? []
    return start === undefined || end === undefined ? undefined : {start, end}
  }
  const start = fence.length + 1
  const end = line[fence.length] === '[' ? closingBracket(line, start) : openingBrace(line, start)
  if (end === undefined) return undefined
  return attributes.test(line.slice(line[end] === ']' ? end + 1 : end)) ? {start, end} : undefined
}

/** Where the bracket that opens before `start` is closed. */
const closingBracket = (line: string, start: number): number | undefined => {
  let open = 1
  for (const {at, sign} of titleMarks(line.slice(start))) {
    if (sign === '[') open++
    else if (sign === ']') open--
    if (open === 0) return start + at
  }
  return undefined
}

const openingBrace = (line: string, start: number): number => {
  const brace = titleMarks(line.slice(start)).find(({sign}) => sign === '{')
  return brace ? start + brace.at : line.length
}

/** A line of a dialect passes through; of a fence with a title the title is a passage. */
export const readDialectLine = (desk: Desk, token: Token): Block<Stretch> => {
  const place = placeOf(token)
  const line = desk.source.slice(place.start, place.end)
  const found = titleOf(line)
  const from = found?.start ?? 0
  const words = line.slice(from, found?.end ?? 0)
  const text = words.normalize('NFC').trim()
  if (!found || text === '') return keepWritten(desk, token, 'dialect')
  const start = place.start + from + words.length - words.trimStart().length
  const end = start + words.trim().length
  const whole: OffsetMap = [
    [0, start],
    [text.length, end],
  ]
  const map = text.length === end - start ? straight(text.length, start) : whole
  const zh = readInline(text, desk.definitions)
  const leaf: Stretch = {type: 'stretch', zh, place: {start, end}, map, markers: []}
  return {type: 'passage', kind: 'caption', place, leaves: [leaf]}
}
