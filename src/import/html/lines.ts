import type {Block, Inline, Line} from './blocks.ts'
import type {Stretch} from './stretches.ts'

/** The lines of a block and of those in it. */
export const linesIn = (block: Block): readonly Line[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.lines
    case 'list':
      return block.items.flat().flatMap(linesIn)
    case 'quote':
      return block.children.flatMap(linesIn)
    case 'table':
      return block.rows.flat(2)
    case 'code':
      return block.lines.map(line => line.map(stretch => ({type: 'words', stretch, marks: [], link: undefined})))
    case 'rule':
      return []
    default:
      return block satisfies never
  }
}

/**
 * The paragraphs that words and breaks make: two breaks in a row divide them, as does one before an indented line. Each
 * line is without the white space at its ends and with one space at most between words.
 */
export const paragraphsIn = (open: readonly (Inline | 'break')[]): readonly (readonly Line[])[] => {
  const paragraphs: Line[][] = []
  let isApart = true
  for (const written of linesOf(open)) {
    const line = trimmed(written)
    if (line.length === 0) {
      isApart = true
      continue
    }
    const last = paragraphs.at(-1)
    if (isApart || !last || isIndented(written)) paragraphs.push([line])
    else last.push(line)
    isApart = false
  }
  return paragraphs
}

const linesOf = (open: readonly (Inline | 'break')[]): readonly Line[] => {
  const lines: Inline[][] = [[]]
  for (const each of open) {
    if (each === 'break') lines.push([])
    else lines.at(-1)?.push(each)
  }
  return lines
}

/** Two em of white space, as Chinese begins a paragraph. */
const isIndented = (line: Line): boolean =>
  /^[ \t\n\r]*(?:\u3000{2}|\u2003{2}|\u00a0{4})/.test(
    line.map(each => (each.type === 'words' ? each.stretch.text : 'x')).join(''),
  )

const trimmed = (line: Line): Line => {
  const words = [...line]
  while (isBlank(words[0])) words.shift()
  while (isBlank(words.at(-1))) words.pop()
  const [first, last] = [words[0], words.at(-1)]
  if (first?.type === 'words') words[0] = {...first, stretch: cut(first.stretch, true, false)}
  const end = words.at(-1)
  if (last?.type === 'words' && end?.type === 'words') {
    words[words.length - 1] = {...end, stretch: cut(end.stretch, false, true)}
  }
  return spaced(words)
}

/** White space, or characters without a shape. */
const isBlank = (inline: Inline | undefined): boolean =>
  inline?.type === 'words' && /^[\s\u200b-\u200f\u2060\ufeff\u00ad]*$/.test(inline.stretch.text)

/** Without white space at its ends. A reference is one character, and stands whole. */
const cut = (stretch: Stretch, atStart: boolean, atEnd: boolean): Stretch => {
  if (stretch.end - stretch.start !== stretch.text.length) return stretch
  const start = atStart ? stretch.text.length - stretch.text.trimStart().length : 0
  const end = atEnd ? stretch.text.trimEnd().length : stretch.text.length
  return {...stretch, start: stretch.start + start, end: stretch.start + end, text: stretch.text.slice(start, end)}
}

/** White space carries the marks that both its neighbours carry; of several in a row the first remains, and none where a line of Chinese was only wrapped. */
const spaced = (line: Line): Line => {
  const result: Inline[] = []
  for (const [index, each] of line.entries()) {
    const before = result.at(-1)
    if (each.type !== 'words' || !each.stretch.isSpace || each.marks.includes('code')) {
      result.push(each)
      continue
    }
    if (before?.type === 'words' && before.stretch.isSpace && !before.marks.includes('code')) continue
    let behind = index + 1
    while (isSpace(line[behind])) behind += 1
    const after = line[behind]
    if (!before || !after || (/[\n\r]/.test(each.stretch.text) && isWrap(before, after))) continue
    const marks = before.marks.filter(mark => mark !== 'code' && after.marks.includes(mark))
    const link = before.link?.at.start === after.link?.at.start ? before.link : undefined
    result.push({...each, marks, link})
  }
  return result
}

const isSpace = (inline: Inline | undefined): boolean => inline?.type === 'words' && inline.stretch.isSpace

const isWrap = (before: Inline, after: Inline): boolean =>
  before.type === 'words' &&
  after.type === 'words' &&
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(before.stretch.text) &&
  /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(after.stretch.text)
