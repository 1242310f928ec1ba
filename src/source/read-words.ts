import type {Stretch} from '../bitext/document.ts'
import {readPassage} from '../markup/read-passage.ts'
import type {Desk} from './desk.ts'
import {placeFault} from './faults.ts'
import {enters, leave, placeOf} from './reel.ts'

/**
 * The words of the token that the event at `index` enters, as the one stretch of a passage; none where the token is
 * missing or holds none. Markers that waited for a passage begin it. `until` is where the words end, if not where the
 * token does.
 */
export const wordsOf = (desk: Desk, index: number, isCell: boolean, until?: number): readonly Stretch[] => {
  const token = desk.events[index]?.[1]
  if (!token) return []
  const to = until === undefined ? leave(desk, index) : reach(desk, index, until)
  const check = enters(desk, index + 1, 'taskListCheck') ? leave(desk, index + 1) : index
  const {start, end} = placeOf(token)
  const words = {start: check === index ? start : (desk.events[check]?.[1].end.offset ?? start), end: until ?? end}
  const {events, source, definitions, isComposed} = desk
  const read = readPassage({events, from: check + 1, to, source, isCell, words, definitions, isComposed})
  if (!read) return []
  for (const {id, place} of read.strange) desk.faults.push(placeFault(desk.file, 'markerStrange', {id}, place))
  const markers = [...desk.pending.map(({marker}) => marker), ...read.markers]
  desk.pending.length = 0
  return [{type: 'stretch', zh: read.zh, place: read.place, map: read.map, markers}]
}

/** Index of the first event that enters a token at `until` or behind it, within the token that the event at `index` enters. */
const reach = (desk: Desk, index: number, until: number): number => {
  const last = leave(desk, index)
  for (let at = index + 1; at < last; at++) {
    const event = desk.events[at]
    if (event?.[0] === 'enter' && event[1].start.offset >= until) return at
  }
  return last
}
