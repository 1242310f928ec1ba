import type {Kept} from '../bitext/document.ts'
import type {Token} from '../markup/event.ts'
import type {Reel} from './reel.ts'
import {enters, find, leave, placeOf, written} from './reel.ts'

/** A block that passes through with its text as it stands in the source. */
export const keepWritten = (reel: Reel, token: Token, kind: 'rule' | 'definition' | 'dialect'): Kept => {
  const place = placeOf(token)
  return {type: 'kept', kind, place, value: reel.source.slice(place.start, place.end)}
}

/** A block of code without its fences; the event at `index` enters its `token`. */
export const keepCode = (reel: Reel, index: number, token: Token): Kept => {
  const end = leave(reel, index)
  const info = find(reel, index, end, 'codeFencedFenceInfo')
  const lines = linesOf(reel, index, end, 'codeFlowValue')
  // Only fenced code has a line end behind its opening fence.
  const value = lines.replace(token.type === 'codeIndented' ? /\n$/ : /^\n|\n$/g, '')
  return {type: 'kept', kind: 'code', place: placeOf(token), value, ...(info < 0 ? {} : {label: written(reel, info)})}
}

/** A block of HTML; the event at `index` enters its `token`. */
export const keepHtml = (reel: Reel, index: number, token: Token): Kept => {
  const value = linesOf(reel, index, leave(reel, index), 'htmlFlowData')
  return {type: 'kept', kind: 'html', place: placeOf(token), value}
}

const linesOf = (reel: Reel, from: number, to: number, type: string): string => {
  let lines = ''
  for (let at = from; at < to; at++) {
    if (enters(reel, at, type)) lines += written(reel, at)
    else if (enters(reel, at, 'lineEnding')) lines += '\n'
  }
  return lines
}
