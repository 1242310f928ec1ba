import {isDigit} from '../language/characters.ts'
import {expectedLength, surplus} from './lengths.ts'
import type {Side} from './side.ts'

/** A sentence as far as it is compared with the English of its neighbours. */
export interface Traits {
  /** In characters of English. */
  readonly length: number
  /** Latin words, figures, code and addresses: what both languages write alike. */
  readonly marks: ReadonlySet<string>
}

/** The traits of Chinese that becomes `ratio` characters of English for each of its own. */
export const chineseTraits = (sides: readonly Side[], ratio: number): Traits => ({
  length: sides.reduce((sum, {size}) => sum + expectedLength(size, ratio), 0),
  marks: new Set(sides.flatMap(marksOf)),
})

/** The traits of English. */
export const englishTraits = (side: Side): Traits => ({
  length: side.size.all,
  marks: new Set(marksOf(side)),
})

/**
 * What it costs to take English for the rendering of Chinese: the logarithm of how unlikely their lengths are together, and
 * something for each mark of the Chinese that the English lacks and each figure of the English that the Chinese lacks.
 */
export const misfit = (zh: Traits, en: Traits): number => {
  let cost = Math.min(surplus(zh.length, en.length) ** 2 * perDeviation, farthest)
  for (const mark of zh.marks) cost += en.marks.has(mark) ? -shared : lost
  for (const mark of en.marks) if (isDigit(mark.charCodeAt(0)) && !zh.marks.has(mark)) cost += strange
  return cost
}

/** What it costs at least, told without a look at the marks themselves. */
export const leastMisfit = (zh: Traits, en: Traits): number => -shared * Math.min(zh.marks.size, en.marks.size)

/** Lengths of published translations scatter half as much as the deviation of a long text says. */
const perDeviation = 1.5
const farthest = 6
const [shared, lost, strange] = [1, 2, 1]

const MARK = /[A-Za-z][A-Za-z0-9]+|\d+(?:[.,]\d+)*/g

const marksOf = ({prose, runs}: Side): readonly string[] => {
  const marks: string[] = []
  for (const mark of MAY_MARK.test(prose.plain) ? (prose.plain.match(MARK) ?? []) : []) marks.push(likeOthers(mark))
  for (const run of runs) {
    if (run.type === 'footnote') marks.push(`[^${run.label}]`)
    else if (run.type === 'image') marks.push(run.url)
  }
  return marks
}

const MAY_MARK = /[A-Za-z0-9]/

/** A mark in small letters, without the s of a plural and the commas of a figure. */
const likeOthers = (mark: string): string => {
  const small = mark.toLowerCase()
  const one = small.length > 2 && small.endsWith('s') ? small.slice(0, -1) : small
  return one.includes(',') ? one.replaceAll(',', '') : one
}
