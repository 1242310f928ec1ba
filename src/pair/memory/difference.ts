import type {DifferencePiece} from '../../bitext/pair.ts'

/** What is compared as one: a word in letters, a figure, or any single character. */
const token = /[\p{Script=Latin}\p{M}]+|[0-9]+(?:[.,:][0-9]+)*|[\s\S]/gu
/** Beyond this many comparisons what stands between the common ends is one change. */
const mostSteps = 4_000_000

/**
 * What differs between two texts, in order: joined, `same` with `was` is the first of them, `same` with `now` the second.
 * Words and figures are never cut; a single character between two changes belongs to them, so that the eye meets few.
 */
export const differenceOf = (was: string, now: string): readonly DifferencePiece[] => {
  if (was === now) return []
  const [a, b] = [tokensOf(was), tokensOf(now)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let tail = 0
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const middle = steps(a.slice(start, a.length - tail), b.slice(start, b.length - tail))
  const ends = (tokens: readonly string[]): readonly Step[] => tokens.map(text => ({was: text, now: text}))
  return pieces([...ends(a.slice(0, start)), ...middle, ...ends(a.slice(a.length - tail))])
}

const tokensOf = (text: string): readonly string[] => text.match(token) ?? []

/** A token of both texts, or of one with nothing on the other side. */
interface Step {
  readonly was: string
  readonly now: string
}

/** The way from one list of tokens to the other along a longest common subsequence. */
const steps = (a: readonly string[], b: readonly string[]): readonly Step[] => {
  if (a.length * b.length > mostSteps) return [{was: a.join(''), now: b.join('')}]
  const width = b.length + 1
  const common = new Int32Array((a.length + 1) * width)
  const at = (from: number, to: number): number => common[from * width + to] ?? 0
  for (let from = a.length - 1; from >= 0; from--) {
    for (let to = b.length - 1; to >= 0; to--) {
      common[from * width + to] =
        a[from] === b[to] ? at(from + 1, to + 1) + 1 : Math.max(at(from + 1, to), at(from, to + 1))
    }
  }
  const way: Step[] = []
  let [from, to] = [0, 0]
  while (from < a.length || to < b.length) {
    const [was = '', now = ''] = [a[from], b[to]]
    if (from < a.length && to < b.length && was === now) {
      way.push({was, now})
      from++
      to++
    } else if (to >= b.length || (from < a.length && at(from + 1, to) >= at(from, to + 1))) {
      way.push({was, now: ''})
      from++
    } else {
      way.push({was: '', now})
      to++
    }
  }
  return way
}

/** Joins steps into stretches; a stretch of one character between two changes goes into them. */
const pieces = (way: readonly Step[]): readonly DifferencePiece[] => {
  const runs: {same: boolean; count: number; was: string; now: string}[] = []
  for (const {was, now} of way) {
    const same = was === now
    const last = runs.at(-1)
    if (last?.same === same) {
      last.count++
      last.was += was
      last.now += now
    } else runs.push({same, count: 1, was, now})
  }
  const isLost = (index: number): boolean => index > 0 && index < runs.length - 1 && runs[index]?.count === 1
  const joined: DifferencePiece[] = []
  runs.forEach(({same, was, now}, index) => {
    const last = joined.at(-1)
    if (same && !isLost(index)) joined.push({type: 'same', text: was})
    else if (last?.type === 'changed') joined[joined.length - 1] = {...last, was: last.was + was, now: last.now + now}
    else joined.push({type: 'changed', was, now})
  })
  return joined
}
