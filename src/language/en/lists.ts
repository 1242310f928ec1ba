import {isDigit, isLatinLetter} from '../characters.ts'
import {skipSpaces} from './letters.ts'
import {ROMAN} from './roman.ts'

/** An item's number or bullet: where it stands, what it looks like, what it says (nothing for a bullet). */
interface Item {
  readonly at: number
  readonly style: string
  readonly label: string
}

const ITEM =
  /(?:^|[\s])(?:(?<bullet>[•⁃‣◦]\s?)?(?:(?<open>\()?(?<label>\d{1,3}|[a-z]|[ivx]{1,4})(?<close>\.\)|\.|\)))(?=\s)|(?<only>[•⁃‣◦*])(?=\s?\S))/g

/**
 * The offsets at which items of a list begin: lines that open with a bullet or a number, and the further items of a
 * list run together in one line (1. first 2. second), where the text itself begins with such an item and the row has
 * no gap.
 */
export function listCuts(text: string): number[] {
  const cuts: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = skipSpaces(text, at)
    if (next >= text.length) break
    if (isItemLine(text, next) || text.slice(at + 1, next).includes('\n')) cuts.push(next)
    at = Math.max(at, next - 1)
  }
  if (!mayOpenList(text)) return cuts
  const items = readItems(text)
  const first = items[0]
  if (first === undefined || text.slice(0, first.at).trim() !== '') return cuts
  const row = rowOf(first, items)
  // Two single letters with a point are as likely initials.
  if (first.style === 'a.' && row.length < 3 && row.every(({label}) => label.length === 1)) return cuts
  return [...cuts, ...row.slice(1).map(item => item.at)]
}

/** The items that follow the first without a gap; i, v and x are Roman where ii, vi or xi stands among the others. */
function rowOf(first: Item, items: readonly Item[]): readonly Item[] {
  const second = (ROMAN.get(first.label) ?? Number.NaN) + 1
  const isRoman = items.some(({label}) => ROMAN.get(label) === second)
  const row: Item[] = []
  let next = rankOf(first.label, isRoman)
  for (const item of items) {
    if (item.style !== first.style || rankOf(item.label, isRoman) !== next) continue
    row.push(item)
    if (next > 0) next++
  }
  return row
}

function mayOpenList(text: string): boolean {
  return mayOpenItem(text, skipSpaces(text, 0)) && ITEM_AHEAD.test(text.slice(0, 40))
}

const ITEM_AHEAD = /^\s{0,8}(?:[•⁃‣◦(]|\d{1,3}[.)]|[a-z][.)]|[ivx]{1,4}[.)])/

/** Whether the first characters may be those of a number or bullet, as hardly any are. */
function mayOpenItem(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 0x61 && unit <= 0x7a) {
    const next = text.charCodeAt(at + 1)
    return next === 0x2e || next === 0x29 || next === 0x69 || next === 0x76 || next === 0x78
  }
  return unit < 0x40 || (unit > 0x7f && !isLatinLetter(unit))
}

function isItemLine(text: string, at: number): boolean {
  if (!mayOpenItem(text, at)) return false
  const head = text.slice(at, at + 10)
  return (
    /^(?:[*•⁃‣◦+-] ?\S?|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})(?:\.\)|\)|\.))(?:\s|(?<=[•⁃‣◦]\S))/.test(head) &&
    !isDigit(text.charCodeAt(at + 4))
  )
}

function readItems(text: string): readonly Item[] {
  const items: Item[] = []
  for (const match of text.matchAll(ITEM)) {
    const {bullet = '', open = '', label = '', close = '', only = ''} = match.groups ?? {}
    const at = match.index + match[0].length - match[0].trimStart().length
    const sort = isDigit(label.charCodeAt(0)) ? '1' : 'a'
    items.push({at, style: label === '' ? only : `${bullet.trim()}${open}${sort}${close}`, label})
  }
  return items
}

/** The place of a label in its row; 0 for a bullet, -1 for what is none. */
function rankOf(label: string, isRoman: boolean): number {
  if (label === '') return 0
  if (isDigit(label.charCodeAt(0))) return Number(label)
  if (isRoman) return ROMAN.get(label) ?? -1
  return label.length === 1 ? label.charCodeAt(0) - 0x60 : -1
}
