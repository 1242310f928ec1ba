import type {Block, Stretch} from '../bitext/document.ts'
import type {OffsetMap} from '../bitext/range.ts'
import {straight} from '../bitext/range.ts'
import type {Token} from '../markup/event.ts'
import {readInline} from '../markup/read-inline.ts'
import type {Desk} from './desk.ts'
import {keepWritten} from './keep.ts'
import {placeOf} from './reel.ts'

const code = '`[^`]*`'
const inBrackets = `\\[((?:\\\\.|${code}|\\[(?:\\\\.|[^[\\]\\\\])*\\]|[^[\\]\\\\])*)\\]`
const upToBrace = `[ \\t]+((?:\\\\.|${code}|[^\\s{\\\\])(?:\\\\.|${code}|[^{\\\\])*?)`

/** The title that the fence of a container bears: `::: tip 标题`, `:::tip[标题]{#id}`, `::: details 标题 {open}`. */
const title = new RegExp(`^:{3,}[ \\t]*[a-z][\\w-]*(?:${inBrackets}|${upToBrace})[ \\t]*(?:\\{[^}]*\\}[ \\t]*)?$`, 'di')

/** The title of an admonition or tab: `!!! note "标题"`, `=== "标签"`. */
const quoted = /^(?:!!!|\?\?\?|===)[^"]*"(.*)"[ \t]*$/d

/** A line of a dialect passes through; of a fence with a title the title is a passage. */
export const readDialectLine = (desk: Desk, token: Token): Block<Stretch> => {
  const place = placeOf(token)
  const line = desk.source.slice(place.start, place.end)
  const found = title.exec(line) ?? quoted.exec(line)
  const [from, to] = found?.indices?.[1] ?? found?.indices?.[2] ?? [0, 0]
  const words = line.slice(from, to)
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
