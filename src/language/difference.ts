import type {Run} from '../bitext/difference.ts'
import {isDigit, isFullWidthAlphanumeric, isLatinLetter, isSpace} from './characters.ts'

/**
 * What changed from one text to another, in order: the runs that are not added, joined, are `was`; those that are not
 * removed are `now`. Chinese is compared by characters; a Latin word, a number with its separators and white space are
 * never divided. Little is changed, in few runs; of what replaces something, the removed comes first; two neighbours are
 * never of one type. Where two very long texts share little, all between their common ends counts as replaced.
 */
export const difference = (was: string, now: string): readonly Run[] => {
  const [before, after] = [piecesOf(was), piecesOf(now)]
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return joined([
    ...steps('same', before.slice(0, head)),
    ...alignment(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...steps('same', before.slice(before.length - tail)),
  ])
}

/** What is compared as a whole: a word in Latin letters, a number, a stretch of white space, any other character. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at)
    pieces.push(text.slice(at, end))
    at = end
  }
  return pieces
}

const pieceEnd = (text: string, start: number): number => {
  let end = start
  if (isWord(text.charCodeAt(end))) {
    do end++
    while (isWord(text.charCodeAt(end)) || isJoint(text, end))
    return end
  }
  while (isSpace(text.charCodeAt(end))) end++
  return end > start ? end : start + String.fromCodePoint(text.codePointAt(start) ?? 0).length
}

const isWord = (unit: number): boolean => isLatinLetter(unit) || isDigit(unit) || isFullWidthAlphanumeric(unit)

/** A point or comma between digits, an apostrophe between letters. */
const isJoint = (text: string, at: number): boolean => {
  const [left, unit, right] = [text.charCodeAt(at - 1), text.charCodeAt(at), text.charCodeAt(at + 1)]
  if (unit === 0x2e || unit === 0x2c) return isDigit(left) && isDigit(right)
  return (unit === 0x27 || unit === 0x2019) && isLatinLetter(left) && isLatinLetter(right)
}

/** One piece and what becomes of it. */
type Step = Run

const steps = (type: Run['type'], pieces: readonly string[]): readonly Step[] => pieces.map(text => ({type, text}))

/** The most cells that the table of two texts may have. */
const limit = 4_000_000

/** What it costs to change a piece, and to begin a change behind one that stays. */
const [changing, beginning] = [4, 1]

/** Any more than the dearest way through the table. */
const never = 0x3fffffff

/** The cheapest way from one list of pieces to another; of equal ones that which keeps a piece sooner. */
const alignment = (was: readonly string[], now: readonly string[]): readonly Step[] => {
  if (was.length * now.length > limit) return [...steps('removed', was), ...steps('added', now)]
  const table = firstSteps(was, now)
  const way: Step[] = []
  let [left, right] = [0, 0]
  let isAmid = false
  while (left < was.length || right < now.length) {
    const cell = table[left * (now.length + 1) + right] ?? 0
    const step: number = isAmid ? cell >> 2 : cell & 3
    if (step === insert) way.push({type: 'added', text: now[right] ?? ''})
    else way.push({type: step === keep ? 'same' : 'removed', text: was[left] ?? ''})
    if (step !== insert) left++
    if (step !== remove) right++
    isAmid = step !== keep
  }
  return way
}

const [keep, remove, insert] = [1, 2, 3] as const

/** For each place in both lists the best step from there: in the low two bits behind a kept piece, above them amid a change. */
const firstSteps = (was: readonly string[], now: readonly string[]): Uint8Array => {
  const width = now.length + 1
  const table = new Uint8Array((was.length + 1) * width)
  // What is left to pay from each place of this row and the one below, amid a change; behind a kept piece.
  let [amid, amidBelow] = [new Int32Array(width), new Int32Array(width)]
  let [fresh, freshBelow] = [new Int32Array(width), new Int32Array(width)]
  for (let left = was.length; left >= 0; left--) {
    for (let right = now.length; right >= 0; right--) {
      if (left === was.length && right === now.length) continue
      const isSame = left < was.length && right < now.length && was[left] === now[right]
      const kept = isSame ? (freshBelow[right + 1] ?? never) : never
      const removed = left < was.length ? changing + (amidBelow[right] ?? never) : never
      const added = right < now.length ? changing + (amid[right + 1] ?? never) : never
      const changed = Math.min(removed, added)
      const change = removed <= added ? remove : insert
      table[left * width + right] =
        (kept <= changed + beginning ? keep : change) | ((kept <= changed ? keep : change) << 2)
      amid[right] = Math.min(kept, changed)
      fresh[right] = Math.min(kept, changed + beginning)
    }
    ;[amid, amidBelow] = [amidBelow, amid]
    ;[fresh, freshBelow] = [freshBelow, fresh]
  }
  return table
}

/** Steps as runs: between two stretches that stay, first all that is removed, then all that is added. */
const joined = (all: readonly Step[]): readonly Run[] => {
  const runs: Run[] = []
  let [same, removed, added] = ['', '', '']
  const close = (): void => {
    if (same !== '') runs.push({type: 'same', text: same})
    if (removed !== '') runs.push({type: 'removed', text: removed})
    if (added !== '') runs.push({type: 'added', text: added})
    same = ''
    removed = ''
    added = ''
  }
  for (const {type, text} of all) {
    if (type === 'removed') removed += text
    else if (type === 'added') added += text
    else {
      if (removed !== '' || added !== '') close()
      same += text
    }
  }
  close()
  return runs
}
