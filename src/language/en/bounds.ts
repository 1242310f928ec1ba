import type {Bound} from '../quantity.ts'

const BOUNDS: readonly (readonly [string, Bound])[] = (
  [
    [
      'atLeast',
      'at least|no less than|not less than|never less than|never fewer than|no fewer than|a minimum of|minimum of|greater than or equal to|greater or equal than|greater or equal to|higher or equal than|larger or equal than|>=|≥|equal to or more than|equal to or greater than|more than or equal to',
    ],
    [
      'atMost',
      'up to|at most|no more than|not more than|never more than|a maximum of|maximum of|as many as|as much as|less than or equal to|lower or equal than|smaller or equal than|smaller or equal to|less or equal than|<=|=<|≤|equal to or less than|within',
    ],
    [
      'over',
      'more than|over|above|exceeding|exceeds|exceeded|exceed|surpassing|surpasses|surpassed|surpass|greater than|larger than|higher than|bigger than|in excess of|upwards of|topped|topping|beyond|>',
    ],
    ['under', 'less than|under|below|fewer than|lower than|smaller than|short of|<'],
    ['nearly', 'nearly|almost|close to|approaching|just under|just shy of|nearing'],
    ['about', 'about|around|approximately|roughly|some|circa|~|an estimated|or so|approx.|approx'],
  ] as const
)
  .flatMap(([bound, words]) => words.split('|').map(word => [word, bound] as const))
  .sort((a, b) => b[0].length - a[0].length)

const boundsByLast = new Map(
  [...new Set(BOUNDS.map(([word]) => word.slice(-1)))].map(last => [
    last,
    BOUNDS.filter(([word]) => word.endsWith(last)),
  ]),
)

export function boundBefore(folded: string, start: number): Bound {
  let end = start
  while (end > 0 && folded.charCodeAt(end - 1) === 0x20) end--
  if (folded.endsWith('the', end) && folded.slice(0, end).endsWith(' the')) end -= 4
  const window = folded.slice(Math.max(0, end - 28), end)
  for (const [word, bound] of boundsByLast.get(window.charAt(window.length - 1)) ?? []) {
    if (!window.endsWith(word)) continue
    const before = window.charCodeAt(window.length - word.length - 1)
    if (before >= 0x61 && before <= 0x7a && /^[a-z]/.test(word)) continue
    return isNegated(window.slice(0, window.length - word.length)) ? (NEGATED.get(bound) ?? bound) : bound
  }
  return 'exact'
}

const NEGATED: ReadonlyMap<Bound, Bound> = new Map([
  ['over', 'atMost'],
  ['under', 'atLeast'],
])

/** must not be more than, never less than, no longer than. */
function isNegated(before: string): boolean {
  return /(?:\bnot(?: to)?(?: be)?|\bnever(?: be)?|\bno|n't(?: be)?|\bcannot(?: be)?) $/.test(before)
}

export function boundAround(folded: string, start: number, end: number): Bound {
  const before = boundBefore(folded, start)
  if (before !== 'exact' && before !== 'about') return before
  const after =
    /^(?:\+|-odd\b| odd\b| or (?:more|greater|above|higher|over)\b| and (?:up|above|over)\b| or (?:less|fewer|below|under|lower)\b| or so\b|-plus\b)/.exec(
      folded.slice(end, end + 14),
    )
  if (after === null) return before
  if (/less|fewer|below|under|lower/.test(after[0])) return 'atMost'
  if (after[0] === ' or so') return 'about'
  return /or (?:more|greater|above|higher)|and (?:up|above|over)/.test(after[0]) ? 'atLeast' : 'over'
}
