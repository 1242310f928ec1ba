import {target} from './address.ts'
import {fragmentOf} from './citation.ts'
import {bring} from './hold.ts'
import {allRows, rowAt} from './rows.ts'

/** The segments from one to another, in the order of the page. */
export const between = (one: HTMLElement, other: HTMLElement): readonly HTMLElement[] => {
  const rows = allRows()
  const [start, end] = [rows.indexOf(one), rows.indexOf(other)].sort((a, b) => a - b)
  return start === undefined || end === undefined || start < 0 ? [] : rows.slice(start, end + 1)
}

/** The segments that the address marks, as in `#k7q2mf3d..x03vtd9a`. */
const inAddress = (): readonly HTMLElement[] => {
  const [, first = '', last = ''] = /^#([^.]+)\.\.([^.]+)$/.exec(location.hash) ?? []
  const [one, other] = [rowAt(first), rowAt(last)]
  return one && other ? between(one, other) : []
}

let marked: readonly HTMLElement[] = []
/** The address that this page has given itself: nobody has to be brought there. */
let own = ''

const mark = (): void => {
  for (const row of marked) row.classList.remove('ranged')
  marked = inAddress()
  for (const row of marked) row.classList.add('ranged')
}

/** Whether the address marks a range of which something is in the window. */
export const isRangeSeen = (): boolean =>
  marked.some(row => {
    const {top, bottom} = row.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })

/** The marked range, if a segment is in it. */
export const rangeAround = (row: HTMLElement): readonly HTMLElement[] => (marked.includes(row) ? marked : [])

/** Marks segments, and makes the address lead to them. */
export const markRange = (rows: readonly HTMLElement[]): void => {
  target(fragmentOf(rows))
  own = location.hash
  mark()
}

/** Marks and shows the range that the address names, now and whenever it changes. */
export const showRange = (): void => {
  const show = (): void => {
    mark()
    const [first] = marked
    if (first && location.hash !== own) bring(first)
    own = ''
  }
  addEventListener('hashchange', show)
  show()
}
