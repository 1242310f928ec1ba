import type {Range} from '../../bitext/range.ts'
import {escapes} from '../escapes.ts'
import type {Part} from '../part.ts'
import type {Address, Inline, Line, Mark} from './blocks.ts'
import type {Stretch} from './stretches.ts'
import {partOf} from './stretches.ts'

/**
 * How much is done so that Markdown reads the words as they are: only what is usually needed; a backslash before every
 * mark that could mean something; or that, and the words without emphasis.
 */
export type Care = 'usual' | 'every' | 'bare'

/** Where a line is to stand. */
export type Place = 'block' | 'heading' | 'cell'

const signs: Readonly<Record<Exclude<Mark, 'code'>, string>> = {strong: '**', emphasis: '*', delete: '~~'}

/** A line of a page as Markdown, with the marks of its words. */
export const writeLine = (page: string, line: Line, place: Place, care: Care): readonly Part[] => {
  const dressed = line.map(each => ({...each, marks: each.marks.filter(mark => keeps(each, mark, place, care))}))
  const offsets = escapesIn(dressed, place, care)
  const codes = codesIn(dressed)
  let open: readonly string[] = []
  let at = 0
  const parts = dressed.flatMap((each, index): readonly Part[] => {
    const before = dressed[index - 1]
    const isSameLink = before?.link?.at.start === each.link?.at.start
    const wanted = each.marks.flatMap(mark => (mark === 'code' ? [] : [signs[mark]]))
    const common = isSameLink ? commonHead(open, wanted) : 0
    const wasCode = before?.marks.includes('code') ?? false
    const isCode = each.marks.includes('code')
    const goesOn = wasCode && isCode && isSameLink && common === open.length && common === wanted.length
    const own = [
      ...(wasCode && !goesOn ? [fence(codes[index - 1] ?? '', 'end')] : []),
      ...open.slice(common).toReversed().map(add),
      ...(!isSameLink && before?.link ? closeLink(page, before.link) : []),
      ...(!isSameLink && each.link ? [add('[')] : []),
      ...wanted.slice(common).map(add),
      ...(isCode && !goesOn ? [fence(codes[index] ?? '', 'start')] : []),
      ...content(page, each, offsets, at, isCode ? place : undefined),
    ]
    at += lengthOf(each)
    open = wanted
    return own
  })
  const last = dressed.at(-1)
  return [
    ...parts,
    ...(last?.marks.includes('code') ? [fence(codes.at(-1) ?? '', 'end')] : []),
    ...open.toReversed().map(add),
    ...(last?.link ? closeLink(page, last.link) : []),
  ]
}

const add = (text: string): Part => ({add: text})

/** Emphasis around all of a heading says nothing; a picture is no code, nor can a table hold code with a backslash before a stroke. */
const keeps = (inline: Inline, mark: Mark, place: Place, care: Care): boolean => {
  if (!inline.marks.includes(mark)) return false
  if (mark !== 'code') return care !== 'bare' && !(place === 'heading' && mark === 'strong')
  return inline.type === 'words' && !(place === 'cell' && inline.stretch.text.includes('\\'))
}

const commonHead = (a: readonly string[], b: readonly string[]): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

/** For each inline the whole of the code of which it is a part; empty where it is no code. */
const codesIn = (line: Line): readonly string[] => {
  const codes: string[] = []
  for (let start = 0; start < line.length; ) {
    const first = line[start]
    let end = start + 1
    if (first?.marks.includes('code')) {
      while (line[end]?.marks.includes('code') && line[end]?.link?.at.start === first.link?.at.start) end += 1
      const code = line.slice(start, end).map(textOf).join('')
      for (let at = start; at < end; at += 1) codes.push(code)
    } else codes.push('')
    start = end
  }
  return codes
}

/** How many backticks stand in a row at most. */
export const longestTicks = (code: string): number =>
  (code.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 0)

/** Backticks that stand around code, more than stand in it; a space keeps them from backticks at its ends, and the spaces that code begins and ends with. */
const fence = (code: string, side: 'start' | 'end'): Part => {
  const longest = longestTicks(code)
  const ticks = '`'.repeat(longest === 1 ? 2 : longest === 0 ? 1 : longest + 1)
  const pad = /^`|`$/.test(code) || /^ .* $/.test(code) ? ' ' : ''
  return add(side === 'start' ? ticks + pad : pad + ticks)
}

const textOf = (inline: Inline): string => (inline.type === 'words' ? flat(inline.stretch) : '。')
const lengthOf = (inline: Inline): number => textOf(inline).length

/** White space stands as one space. */
const flat = (stretch: Stretch): string => (stretch.isSpace ? ' ' : stretch.text)

const content = (
  page: string,
  inline: Inline,
  offsets: ReadonlySet<number>,
  at: number,
  codeIn: Place | undefined,
): readonly Part[] => {
  if (inline.type === 'picture') return picture(page, inline.alt, inline.address)
  const {stretch} = inline
  if (stretch.isSpace) return [stretch.text === ' ' ? partOf(page, stretch) : add(' ')]
  if (codeIn === undefined) return escaped(page, stretch, offset => offsets.has(at + offset))
  return escaped(page, stretch, offset => codeIn === 'cell' && stretch.text[offset] === '|')
}

/** A stretch with a backslash before each character that needs one. */
const escaped = (page: string, stretch: Stretch, needs: (offset: number) => boolean): readonly Part[] => {
  if (stretch.end - stretch.start !== stretch.text.length) {
    // A reference that stands for several characters stands whole.
    const isMark = needs(0) && /^[!-/:-@[-`{-~]/.test(stretch.text)
    return [...(isMark ? [add('\\')] : []), partOf(page, stretch)]
  }
  const parts: Part[] = []
  let from = 0
  const put = (to: number): void => {
    const at: Range = {start: stretch.start + from, end: stretch.start + to}
    if (to > from) parts.push({at, decoded: false})
    from = to
  }
  for (let offset = 0; offset < stretch.text.length; offset += 1) {
    if (!needs(offset)) continue
    put(offset)
    parts.push(add('\\'))
  }
  put(stretch.text.length)
  return parts
}

const picture = (page: string, alt: readonly Stretch[], address: Address): readonly Part[] => [
  add('!['),
  ...joined(page, alt, /[\\`*_[\]<>&!~|$:.@]/g),
  ...closeLink(page, address),
]

const closeLink = (page: string, {parts}: Address): readonly Part[] => {
  if (typeof parts === 'string') {
    const plain = parts.replace(/[()\\<>|]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    return [add(`](${plain})`)]
  }
  const isOdd = parts.some(({text}) => /[\s()<>\\|`]/.test(text))
  const inner = joined(page, parts, isOdd ? /[<>\\|]|&(?=#?\w+;)/g : /&(?=#?\w+;)/g)
  return [add(isOdd ? '](<' : ']('), ...inner, add(isOdd ? '>)' : ')')]
}

/** Stretches of one text with a backslash before all that `marks` finds in it. */
const joined = (page: string, stretches: readonly Stretch[], marks: RegExp): readonly Part[] => {
  const found = new Set([...stretches.map(flat).join('').matchAll(marks)].map(({index}) => index))
  let at = 0
  return stretches.flatMap(stretch => {
    const from = at
    at += flat(stretch).length
    if (stretch.isSpace) return [stretch.text === ' ' ? partOf(page, stretch) : add(' ')]
    return escaped(page, stretch, offset => found.has(from + offset))
  })
}

/** The offsets in the text of a line before which a backslash must stand. */
const escapesIn = (line: Line, place: Place, care: Care): ReadonlySet<number> => {
  const text = line.map(each => (each.marks.includes('code') ? '。'.repeat(lengthOf(each)) : textOf(each))).join('')
  if (care !== 'usual') return new Set([...text.matchAll(/[!-/:-@[-`{-~]/g)].map(({index}) => index))
  const {masked, tamed} = withoutAddresses(text, line)
  const setting = place === 'heading' ? 'heading' : 'block'
  const hasMarks = line.some(each => each.marks.length > 0 || each.link || each.type === 'picture')
  return new Set([
    ...tamed,
    ...escapes(masked, setting),
    ...(hasMarks ? escapes(masked, 'strong') : []),
    ...(hasMarks ? [...masked.matchAll(/[\]!]/g)].map(({index}) => index) : []),
    ...(place === 'cell' ? [...text.matchAll(/\|/g)].map(({index}) => index) : []),
  ])
}

/**
 * An address within a link links to nothing by itself; one that runs into markup would swallow it, and is kept from
 * linking by a backslash.
 */
const withoutAddresses = (text: string, line: Line): {readonly masked: string; readonly tamed: readonly number[]} => {
  let masked = text
  const tamed: number[] = []
  for (const {index: start} of text.matchAll(/https?:\/\/|www\./gi)) {
    const [address = ''] = /^[^\s<]*/.exec(text.slice(start)) ?? []
    const end = start + address.length
    const {isLinked, meetsMarks} = surroundings(line, start, end)
    if (!isLinked && !meetsMarks) continue
    const sign = start + address.search(/:\/\/|\./)
    masked = `${masked.slice(0, sign)}x${masked.slice(sign + 1)}`
    if (!isLinked) tamed.push(sign)
  }
  return {masked, tamed}
}

const surroundings = (
  line: Line,
  start: number,
  end: number,
): {readonly isLinked: boolean; readonly meetsMarks: boolean} => {
  let at = 0
  let meetsMarks = false
  let isLinked = false
  let before: Inline | undefined
  for (const each of line) {
    const isOther = before?.marks.join() !== each.marks.join() || before.link !== each.link || each.type === 'picture'
    if (isOther && at >= start && at <= end) meetsMarks = true
    if (at <= start && start < at + lengthOf(each)) isLinked = each.link !== undefined
    at += lengthOf(each)
    before = each
  }
  return {isLinked, meetsMarks: meetsMarks || (at === end && (before?.marks.length ?? 0) > 0)}
}
