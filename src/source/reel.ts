import type {Range} from '../bitext/range.ts'
import type {Event, Token} from '../markup/event.ts'

/** Events of a document or a section of it, with the text of the whole document, which their offsets are of. */
export interface Reel {
  readonly events: readonly Event[]
  readonly source: string
}

/** Whether the event at `index` enters a token of this type. */
export const enters = ({events}: Reel, index: number, type: string): boolean => {
  const event = events[index]
  return event !== undefined && event[0] === 'enter' && (event[1].type as string) === type
}

/** Index of the event that leaves the token that the event at `index` enters. */
export const leave = ({events}: Reel, index: number): number => {
  const token = events[index]?.[1]
  let at = index + 1
  while (at < events.length && events[at]?.[1] !== token) at++
  return at
}

/** Index of the event that enters the first token of this type between two events; -1 where there is none. */
export const find = (reel: Reel, from: number, to: number, type: string): number => {
  for (let at = from; at < to; at++) if (enters(reel, at, type)) return at
  return -1
}

/** A token's text with the prefixes of quotes and lists dropped; empty where there is no token. */
export const written = ({events}: Reel, index: number): string => {
  const event = events[index]
  return event ? event[2].sliceSerialize(event[1]) : ''
}

/** Where a token stands. */
export const placeOf = (token: Token): Range => ({start: token.start.offset, end: token.end.offset})
