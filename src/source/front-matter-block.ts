import type {Block, Stretch} from '../bitext/document.ts'
import type {Range} from '../bitext/range.ts'
import type {Token} from '../markup/event.ts'
import type {Desk} from './desk.ts'
import {placeFault} from './faults.ts'
import {readFrontMatter} from './front-matter.ts'
import {enters, leave, placeOf} from './reel.ts'

/** The container of front matter, whose token the event at `index` enters. YAML that cannot be read is kept, and a fault. */
export const keepFrontMatter = (desk: Desk, index: number, token: Token): Block<Stretch> => {
  const container = {type: 'container', kind: 'frontMatter', place: placeOf(token)} as const
  const {start, end} = yamlIn(desk, index)
  const yaml = desk.source.slice(start, end)
  if (yaml === '') return {...container, children: []}
  const read = readFrontMatter(yaml, start, desk.frontMatter)
  if ('blocks' in read) {
    for (const {key, at} of read.duplicates) {
      const place = {start: start + at, end: start + at + 1}
      desk.faults.push(placeFault(desk.file, 'yamlDuplicateKey', {key}, place))
    }
    return {...container, children: read.blocks}
  }
  const at = {start: start + read.at, end: Math.min(start + read.at + 1, container.place.end)}
  desk.faults.push(placeFault(desk.file, read.message, read.values, at))
  return {...container, children: [{type: 'kept', kind: 'value', place: {start, end}, value: yaml}]}
}

/** From the first to the last line between the fences. */
const yamlIn = (desk: Desk, index: number): Range => {
  const lines: Range[] = []
  const last = leave(desk, index)
  for (let at = index; at < last; at++) {
    const token = enters(desk, at, 'yamlValue') ? desk.events[at]?.[1] : undefined
    if (token) lines.push(placeOf(token))
  }
  return {start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0}
}
