import {hash} from '../bitext/hash.ts'
import type {RegisterEntry} from '../pair/register.ts'
import {perObject} from '../remember.ts'
import {englishOf} from './decision-of.ts'
import type {Item, Present} from './view.ts'

/** The entry as it stands in the text of its file. */
export const entryText = (text: string, {place}: Pick<RegisterEntry, 'place'>): string =>
  text.slice(place.start, place.end).trimEnd()

/** What stands for all that a decision on a segment rests on; empty where nothing can be decided. See `SegmentAnswer`. */
export const recordOf = perObject(({now}: Item): string => {
  if (!now?.entry || !now.register) return ''
  return hash([entryText(now.register.text, now.entry), now.pair.zh.text, hostEnglish(now)].join('\0'))
})

/** The English that a segment is rendered inside of. */
const hostEnglish = ({pair: {rendering}, passage}: Present): string =>
  rendering.type === 'with' ? englishOf(passage.leaves.find(({id}) => id === rendering.target)) : ''
