import type {SegmentId} from '../bitext/ids.ts'
import {segmentId} from '../bitext/ids.ts'

/** What an HTML comment says about the cuts of the text around it; `strange` looks like a marker and is none. */
export type MarkerComment =
  | {readonly type: 'cut'}
  | {readonly type: 'join'}
  | {readonly type: 'anchor'; readonly id: SegmentId}
  | {readonly type: 'strange'; readonly id: string}

const pattern = /^<!--\s*(seg|noseg)(?:\s+([^\s>]+))?\s*-->$/

/** Reads `<!-- seg -->`, `<!-- noseg -->` and `<!-- seg k7q2mf3d -->`; `undefined` for any other HTML. */
export const readMarker = (html: string): MarkerComment | undefined => {
  const match = pattern.exec(html)
  if (!match) return undefined
  const [, word, name] = match
  if (name === undefined) return {type: word === 'seg' ? 'cut' : 'join'}
  const id = word === 'seg' ? segmentId(name) : undefined
  return id === undefined ? {type: 'strange', id: name} : {type: 'anchor', id}
}
