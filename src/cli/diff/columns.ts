import stringWidth from 'string-width'
import type {Run} from '../../bitext/difference.ts'

/** A stretch of text in one paint. */
interface Span {
  readonly text: string
  readonly paint: Paint
}

type Paint = 'plain' | 'faint' | 'removed' | 'added'

type Line = readonly Span[]

const codes: Readonly<Record<Exclude<Paint, 'plain'>, readonly [number, number]>> = {
  faint: [2, 22],
  removed: [31, 39],
  added: [32, 39],
}

/** A text that may stand on a terminal: no control character of it gets there. */
export const harmless = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')

/** What runs were (`before`) or are now; what was removed and added is told by its marks as well as by its paint. */
export const sideOf = (runs: readonly Run[], side: 'before' | 'after', color: boolean): Line => {
  const other = side === 'before' ? 'added' : 'removed'
  return runs.flatMap(({type, text}): readonly Span[] => {
    if (type === other) return []
    const shown = harmless(text)
    if (type === 'same') return [{text: shown, paint: 'plain'}]
    const seen = shown.trim() === '' ? shown.replaceAll(' ', '␣') : shown
    const marked = color ? seen : type === 'removed' ? `[-${seen}-]` : `{+${seen}+}`
    return [{text: marked, paint: type}]
  })
}

/** A text in one paint. */
export const painted = (text: string, paint: Paint): Line => [{text: harmless(text), paint}]

/** Two texts side by side, each in its column, wrapped; `gap` stands between them on every line. */
export const sideBySide = (left: Line, right: Line, width: number, gap: string, color: boolean): readonly string[] => {
  const [first, second] = [wrap(left, width), wrap(right, width)]
  return Array.from({length: Math.max(first.length, second.length)}, (_, index) => {
    const line = first[index] ?? []
    const filler = ' '.repeat(Math.max(0, width - widthOf(line)))
    return `${draw(line, color)}${filler}${gap}${draw(second[index] ?? [], color)}`.trimEnd()
  })
}

/** A text wrapped at `width`. */
export const wrapped = (line: Line, width: number, color: boolean): readonly string[] =>
  wrap(line, width).map(each => draw(each, color).trimEnd())

const widthOf = (line: Line): number => line.reduce((sum, {text}) => sum + stringWidth(text), 0)

const draw = (line: Line, color: boolean): string =>
  line
    .map(({text, paint}) => {
      if (!color || paint === 'plain') return text
      const [on, off] = codes[paint]
      return `\u001b[${on}m${text}\u001b[${off}m`
    })
    .join('')

/** Breaks between words, and between Chinese characters but before no mark that closes. */
const wrap = (line: Line, width: number): readonly Line[] => {
  const lines: Span[][] = [[]]
  let used = 0
  for (const {text, paint} of line) {
    for (const piece of piecesOf(text)) {
      for (const part of stringWidth(piece) > width ? partsOf(piece, width) : [piece]) {
        const wide = stringWidth(part)
        if (used > 0 && used + wide > width) {
          lines.push([])
          used = 0
          if (part.trim() === '') continue
        }
        lines.at(-1)?.push({text: part, paint})
        used += wide
      }
    }
  }
  return lines
}

/** What is never broken: white space, a word of narrow characters, a wide character with the marks that close behind it. */
const piecesOf = (text: string): readonly string[] =>
  text.match(/\s+|[^\s\u2e80-\u{3ffff}]+|[（「『《〈【〔“‘]*[\u2e80-\u{3ffff}][，。、；：？！）」』》〉】〕”’…—]*/gu) ??
  []

/** A piece that no line can hold, in parts that one can. */
const partsOf = (piece: string, width: number): readonly string[] => {
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (part !== '' && stringWidth(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
