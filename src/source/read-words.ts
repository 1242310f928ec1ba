import type {Stretch} from '../bitext/document.ts'
import {readPassage} from '../markup/read-passage.ts'
import type {Desk} from './desk.ts'
import {placeFault} from './faults.ts'
import {enters, leave, placeOf} from './reel.ts'

/**
 * The words of the token that the event at `index` enters, as the one stretch of a passage; none where the token is
 * missing or holds none. Markers that waited for a passage begin it.
 */
export const wordsOf = (desk: Desk, index: number, isCell: boolean): readonly Stretch[] => {
  const token = desk.events[index]?.[1]
  if (!token) return []
  const to = leave(desk, index)
  const check = enters(desk, index + 1, 'taskListCheck') ? leave(desk, index + 1) : index
  const {start, end} = placeOf(token)
  const words = {start: check === index ? start : (desk.events[check]?.[1].end.offset ?? start), end}
  const {events, source, definitions, isComposed} = desk
  const read = readPassage({events, from: check + 1, to, source, isCell, words, definitions, isComposed})
  if (!read) return []
  for (const {id, place} of read.strange) desk.faults.push(placeFault(desk.file, 'markerStrange', {id}, place))
  const markers = [...desk.pending.map(({marker}) => marker), ...read.markers]
  desk.pending = []
  return [{type: 'stretch', zh: read.zh, place: read.place, map: read.map, markers}]
}
