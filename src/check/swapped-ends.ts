import type {Quantity} from '../language/numbers.ts'
import {sameQuantity} from '../language/same-quantity.ts'
import type {Side} from './side.ts'

/** From one value to another, as it is said. */
interface Course {
  readonly from: Quantity
  readonly to: Quantity
}

/** The way that the Chinese goes and the way that the English goes instead. */
export interface SwappedEnds {
  readonly zh: Course
  readonly en: Course
}

/** The English that goes from Y to X where the Chinese goes from X to Y (从180降到17 as "from 17 to 180"), with the Chinese. */
export const swappedEnds = (zh: Side, en: Side): SwappedEnds | undefined => {
  if (zh.numbers.length === 0 || en.numbers.length === 0) return undefined
  const chinese = coursesOf(zh, /[从由自][^，。；,;]{0,6}$/, /^[^，。；,;]{0,8}[到至为成]了?(?:约|近|大约)?$/)
  if (chinese.length === 0) return undefined
  const english = coursesOf(en, /\bfrom (?:[a-z]+ ){0,3}$/i, /^ ?(?:[a-z]+ ){0,4}to (?:[a-z]+ ){0,3}$/i)
  for (const course of chinese) {
    if (sameQuantity(course.from, course.to) || english.some(other => isSame(course, other))) continue
    const swapped = english.find(({from, to}) => isSame(course, {from: to, to: from}))
    if (swapped) return {zh: course, en: swapped}
  }
  return undefined
}

const isSame = (one: Course, other: Course): boolean =>
  sameQuantity(one.from, other.from) && sameQuantity(one.to, other.to)

/** Two neighbours with the one word before and the other between, or a range with the one word before it. */
const coursesOf = ({numbers, words}: Side, before: RegExp, between: RegExp): readonly Course[] =>
  numbers.flatMap((from, index) => {
    if (from.kind === 'date' || from.kind === 'time') return []
    if (!before.test(words.slice(Math.max(0, from.start - 30), from.start))) return []
    if (from.kind === 'range') return from.vague ? [] : [endsOf(from)]
    const to = numbers[index + 1]
    return to && 'value' in to && between.test(words.slice(from.end, to.start)) ? [{from, to}] : []
  })

const endsOf = (range: Extract<Quantity, {readonly kind: 'range'}>): Course => {
  const {of: kind, low, high, vague: _, ...shared} = range
  const end = (value: number) => ({...shared, kind, value, discount: undefined, increase: false})
  return {from: end(low), to: end(high)}
}
