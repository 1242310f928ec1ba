import type {Moment} from './dates.ts'
import {CARDINALS} from './number-words.ts'

const CLOCK =
  /^(?:half|(?:a )?quarter|([a-z]+(?:-five)?|\d{1,2})(?: minutes?)?) (past|to|before|after) (\d{1,2}|[a-z]+)(?![a-z\d:]|-[a-z])(?: o'clock)?(?: in the (morning|afternoon|evening)| (at night)| ([ap])\.?m\b\.?)?/

/** half past seven, a quarter to nine, twenty minutes past six in the evening: with 'half', 'quarter' or 'minutes' only. */
export function readSpokenClock(folded: string, at: number): Moment | undefined {
  const slice = folded.slice(at, at + 48)
  const match = CLOCK.exec(slice)
  if (match === null) return undefined
  const isNamed = match[1] === undefined
  if (!isNamed && !/^\S+ minutes? /.test(slice)) return undefined
  const part = isNamed ? (slice.startsWith('half') ? 30 : 15) : numberOf(match[1] ?? '')
  const hour = numberOf(match[3] ?? '')
  if (part === undefined || hour === undefined || part >= 60 || hour < 1 || hour > 12) return undefined
  const isShort = match[2] === 'to' || match[2] === 'before'
  const [hours, minute] = isShort ? [hour === 1 ? 12 : hour - 1, 60 - part] : [hour, part]
  const meridiem =
    match[4] === 'morning' || match[6] === 'a' ? 'am' : (match[4] ?? match[5] ?? match[6]) ? 'pm' : undefined
  return {kind: 'time', end: at + match[0].length, figures: false, hour: hours, minute, second: 0, meridiem}
}

function numberOf(word: string): number | undefined {
  return /^\d/.test(word) ? Number(word) : word === 'twenty-five' ? 25 : CARDINALS.get(word)
}
