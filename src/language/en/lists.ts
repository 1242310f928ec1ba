import {isDigit, isSpace} from '../characters.ts'

/** An item's number or bullet: what it looks like, where it stands, and its place in the row (0 for a bullet). */
interface Item {
  readonly at: number
  readonly style: string
  readonly rank: number
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
  const row = [first]
  for (const item of items.slice(1)) {
    const last = row.at(-1) ?? first
    if (item.style === last.style && (item.rank === 0 || item.rank === last.rank + 1)) row.push(item)
  }
  // Two single letters with a point are as likely initials.
  if (first.style === 'a.' && row.length < 3) return cuts
  return [...cuts, ...row.slice(1).map(item => item.at)]
}

function mayOpenList(text: string): boolean {
  return /^\s{0,8}(?:[•⁃‣◦(]|\d{1,3}[.)]|[a-z][.)]|[ivx]{1,4}[.)])/.test(text.slice(0, 40))
}

function isItemLine(text: string, at: number): boolean {
  const head = text.slice(at, at + 10)
  return (
    /^(?:[*•⁃‣◦+-] ?\S?|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})(?:\.\)|\)|\.))(?:\s|(?<=[•⁃‣◦]\S))/.test(head) &&
    !isDigit(text.charCodeAt(at + 4))
  )
}

function readItems(text: string): readonly Item[] {
  const items: Item[] = []
  const isRoman = /\bii\b/.test(text)
  for (const match of text.matchAll(ITEM)) {
    const {bullet = '', open = '', label, close = '', only} = match.groups ?? {}
    const lead = match[0].length - match[0].trimStart().length
    const at = match.index + lead
    if (label === undefined) items.push({at, style: only ?? '', rank: 0})
    else
      items.push({
        at,
        style: `${bullet.trim()}${open}${isDigit(label.charCodeAt(0)) ? '1' : 'a'}${close}`,
        rank: rankOf(label, isRoman),
      })
  }
  return items
}

function rankOf(label: string, isRoman: boolean): number {
  if (isDigit(label.charCodeAt(0))) return Number(label)
  if (label.length === 1 && !isRoman) return label.charCodeAt(0) - 0x60
  const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii']
  return roman.indexOf(label)
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
