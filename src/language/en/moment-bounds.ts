import type {Bound} from '../quantity.ts'

/** Whether a date or time of day in a folded English text is where something ends (before 2018, by Friday) or begins (after, since). */
export function momentBound(folded: string, start: number, end: number): Bound {
  const ahead = folded.slice(Math.max(0, start - LONGEST), start)
  const word = AHEAD.exec(ahead)?.[1]
  if (word !== undefined)
    return /\bnot? $/.test(ahead.slice(0, ahead.lastIndexOf(word))) ? 'exact' : (BOUNDS.get(word) ?? 'exact')
  const behind = /^,? (?:and|or) (later|after|onwards?|earlier|before)\b|^ (onwards?)\b/.exec(
    folded.slice(end, end + 14),
  )
  if (behind === null) return 'exact'
  return behind[1] === 'earlier' || behind[1] === 'before' ? 'atMost' : 'atLeast'
}

const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ['before', 'under'],
  ['prior to', 'under'],
  ['pre-', 'under'],
  ['earlier than', 'under'],
  ['ahead of', 'under'],
  ['until', 'atMost'],
  ['till', 'atMost'],
  ['by', 'atMost'],
  ['up to', 'atMost'],
  ['no later than', 'atMost'],
  ['not later than', 'atMost'],
  ['on or before', 'atMost'],
  ['after', 'over'],
  ['later than', 'over'],
  ['post-', 'over'],
  ['following', 'over'],
  ['since', 'atLeast'],
  ['starting', 'atLeast'],
  ['starting in', 'atLeast'],
  ['starting from', 'atLeast'],
  ['starting on', 'atLeast'],
  ['beginning in', 'atLeast'],
  ['no earlier than', 'atLeast'],
  ['not earlier than', 'atLeast'],
  ['on or after', 'atLeast'],
])

const AHEAD = new RegExp(
  `(?:^|[^a-z])(${[...BOUNDS.keys()].sort((a, b) => b.length - a.length).join('|')})(?: the (?:end|start|beginning|close) of| (?:the|early|mid|late))? ?-?$`,
)

/** As far back as a bound can stand. */
const LONGEST = 36
