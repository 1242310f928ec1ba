import type {Traits} from '../build.ts'
import {amount, calendarDate, interval, plainNumber, shiftDay, shiftMonth, shiftYear} from '../build.ts'
import {boundBefore} from './bounds.ts'
import {scales, wordAt} from './number-words.ts'
import {currencyAt} from './prices.ts'
import type {Read, Source} from './source.ts'
import {placed} from './source.ts'

export const FACTORS = new Map([
  ['double', 2], ['doubles', 2], ['doubled', 2], ['doubling', 2], ['twice', 2], ['twofold', 2], ['triple', 3], ['triples', 3], ['tripled', 3], ['tripling', 3], ['thrice', 3], ['threefold', 3],
  ['treble', 3], ['trebled', 3], ['quadruple', 4], ['quadruples', 4], ['quadrupled', 4], ['quadrupling', 4], ['fourfold', 4], ['quintuple', 5], ['quintupled', 5], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7], ['eightfold', 8],
  ['ninefold', 9], ['tenfold', 10], ['hundredfold', 100], ['thousandfold', 1000], ['millionfold', 1e6], ['halve', 0.5], ['halves', 0.5], ['halved', 0.5], ['halving', 0.5], ['once', 1], ['single', 1],
]) // biome-ignore format: a table

/** doubled, tenfold, twice: loose where they are mere words (double-check). */
export function readFactor(source: Source, at: number, word: string, end: number): Read {
  const value = FACTORS.get(word) ?? 1
  const loose = word === 'double' || word === 'triple' || word === 'twice' || value === 1
  return {
    end,
    quantity: amount(placed(source, at, end, false, loose), value, {
      ...plainNumber,
      kind: 'multiple',
      bound: boundBefore(source.folded, at),
    }),
  }
}

const PLURALS = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Years of the spans of time that stand for some of themselves: for decades. */
const SPANS = new Map([
  ['decades', 10],
  ['centuries', 100],
  ['millennia', 1000],
])

/** tens of billions, hundreds of projects, dozens, several, a few, both: an order of magnitude, or a loose word. */
export function readMany(source: Source, at: number, word: string, end: number): Read | undefined {
  const {folded} = source
  const years = SPANS.get(word)
  if (years !== undefined) {
    const traits: Traits = {...plainNumber, unit: 'year'}
    return {end, quantity: interval(placed(source, at, end, false, true), years * 2, years * 9, true, traits)}
  }
  const first = PLURALS.get(word)
  if (first === undefined) {
    if (word === 'both') return {end, quantity: amount(placed(source, at, end, false, true), 2, plainNumber)}
    const unit = wordAt(folded, end)
    const scale = unit === undefined ? undefined : scales.get(unit.word)
    if (unit !== undefined && scale !== undefined) {
      return {
        end: unit.end,
        quantity: interval(placed(source, at, unit.end, false, false), scale * 2, scale * 9, true, plainNumber),
      }
    }
    return {end, quantity: interval(placed(source, at, end, false, true), 2, 9, true, plainNumber)}
  }
  let scale = first
  let stop = end
  for (
    let match = /^ of (thousands|millions|billions|trillions)\b/.exec(folded.slice(stop, stop + 14));
    match !== null;
    match = /^ of (thousands|millions|billions|trillions)\b/.exec(folded.slice(stop, stop + 14))
  ) {
    scale *= PLURALS.get(match[1] ?? '') ?? 1
    stop += match[0].length
  }
  const money = /^ of ([a-z. ]+)/.exec(folded.slice(stop, stop + 30))
  const named = money === null ? undefined : currencyAt(folded, stop + 4)
  const currency = named?.currency.code
  const finish = named?.end ?? stop
  const traits: Traits = {
    ...plainNumber,
    kind: currency === undefined ? 'number' : 'currency',
    currency,
    bound: boundBefore(folded, at),
  }
  const unit = first === 12 ? 12 : scale
  return {
    end: finish,
    quantity: interval(
      placed(source, at, finish, false, false),
      unit * 2,
      first === 12 ? 99 * (scale / 12) : unit * 9,
      true,
      traits,
    ),
  }
}

const RELATIVE = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

/** yesterday, last year, next month: only where a reference day says when that is. */
export function readRelative(source: Source, at: number, word: string, end: number): Read | undefined {
  const {folded, reference} = source
  if (reference === undefined) return undefined
  const days = RELATIVE.get(word)
  if (days !== undefined) {
    const parts = shiftDay(reference, days)
    return parts === undefined
      ? undefined
      : {end, quantity: calendarDate(placed(source, at, end, false, true), parts, reference)}
  }
  const match = /^ (year|month)\b/.exec(folded.slice(end, end + 7))
  const step = word === 'last' ? -1 : word === 'next' ? 1 : 0
  if (match === null) return undefined
  const parts = match[1] === 'year' ? shiftYear(reference, step) : shiftMonth(reference, step)
  const stop = end + match[0].length
  return parts === undefined
    ? undefined
    : {end: stop, quantity: calendarDate(placed(source, at, stop, false, true), parts, reference)}
}
