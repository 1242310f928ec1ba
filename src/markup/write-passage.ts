import type {Passage} from '../bitext/document.ts'
import type {Definitions, Prose} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {hardBreak} from './edits.ts'
import {guardLine} from './guard-line.ts'
import {joinProses} from './join-proses.ts'
import type {TitleMark} from './title-marks.ts'
import {titleMarks} from './title-marks.ts'
import {writeValue} from './write-value.ts'

/** Where words are written: those of `passage` stand at `words` in `source`. */
export interface Site {
  readonly source: string
  readonly passage: Pick<Passage<unknown>, 'kind' | 'place'>
  /** From the first to the last character of the words that give way. */
  readonly words: Range
}

/**
 * What must stand in the place of a passage's words so that it is read as `proses`, joined by a space, and no block
 * begins or ends in it. Escaped only where needed; the lines behind a hard break bear the prefixes of their container.
 */
export const writePassage = (proses: readonly Prose[], site: Site, definitions: Definitions): string => {
  const {source, passage, words} = site
  if (passage.kind === 'value') return writeValue(proses.map(({text}) => text).join(' '), source, words)
  const joined = joinProses(proses, definitions)
  // A backslash at the end would escape the marker, or whatever mark of the source, that stands behind the words.
  const text = endsInEscape(joined) && /[!-/:-@[-`{-~]/.test(source.charAt(words.end)) ? `${joined}\\` : joined
  const start = source.lastIndexOf('\n', words.start - 1) + 1
  const before = source.slice(start, words.start).replace('\ufeff', '')
  switch (passage.kind) {
    case 'cell': {
      const cell = writeBars(text.replaceAll(hardBreak, ' '))
      return before.includes('|') ? cell : guardLine(cell, {first: true, item: false})
    }
    case 'heading':
      if (source[passage.place.start] === '#') return writeHeading(text.replaceAll(hardBreak, ' '))
      return writeLines(text, before, source)
    case 'caption':
      return writeTitle(text.replaceAll(hardBreak, ' '), before)
    default:
      return writeLines(text, before, source)
  }
}

/**
 * A title behind the fence of a container, where braces out of code would be its attributes, and a bracket without its
 * other half would end the title in brackets; elsewhere they are what they are.
 */
const writeTitle = (text: string, before: string): string => {
  if (!before.includes(':::')) return text
  const marks = titleMarks(text)
  const braces = marks.filter(({sign}) => sign === '{')
  const lone = before.endsWith('[') ? loneBrackets(marks) : []
  let written = ''
  let from = 0
  for (const {at} of [...braces, ...lone].toSorted((a, b) => a.at - b.at)) {
    written += `${text.slice(from, at)}\\`
    from = at
  }
  return written + text.slice(from)
}

const loneBrackets = (marks: readonly TitleMark[]): readonly TitleMark[] => {
  const lone: TitleMark[] = []
  const open: TitleMark[] = []
  for (const mark of marks) {
    if (mark.sign === '[') open.push(mark)
    else if (mark.sign === ']' && !open.pop()) lone.push(mark)
  }
  return [...lone, ...open]
}

const writeLines = (text: string, before: string, source: string): string => {
  const item = /[^\s>]/.test(before)
  const lines = text.split('\n').map((line, index) => guardLine(line.trimStart(), {first: index === 0, item}))
  const written = lines.join('\n')
  if (!written.includes('\n')) return written
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n'
  return written.replaceAll('\n', lineBreak + prefixOf(before))
}

/** What the next line must begin with to stand in the same quotes and items as a line that begins with `before`. */
const prefixOf = (before: string): string =>
  // A marker, a tick or the label of a footnote is none of it, whatever it holds.
  before.replace(/<!--.*?-->|\[[^\]]*\]/g, '').replace(/[^\s>]/g, ' ')

/** A heading's words: marks at the end that would close it are words. */
const writeHeading = (text: string): string => text.replace(/(^|[ \t])(?=#+[ \t]*$)/, '$1\\')

/** Whether a text ends with a backslash that is not escaped itself. */
const endsInEscape = (text: string): boolean => {
  let from = text.length
  while (from > 0 && text[from - 1] === '\\') from--
  return (text.length - from) % 2 === 1
}

/** A cell's words: each bar that is not escaped yet, and a backslash that would escape the bar behind the cell. */
const writeBars = (text: string): string => {
  let written = ''
  let slashes = 0
  for (const character of text) {
    if (character === '|' && slashes % 2 === 0) written += '\\'
    written += character
    slashes = character === '\\' ? slashes + 1 : 0
  }
  return endsInEscape(written) ? `${written}\\` : written
}
