import type {Range} from '../bitext/range.ts'

/** A line of a page that holds more than white space. */
export interface Line extends Range {
  /** 1-based. */
  readonly number: number
  /** Its words: the page from `start` to `end`, without the white space around them. */
  readonly text: string
  /** An empty line, or the edge of the page, stands before it and after it. */
  readonly alone: boolean
}

/** The lines of a page that hold more than white space, in order. Lines end at LF, CRLF or CR. */
export const linesOf = (page: string): readonly Line[] => {
  const all = [...everyLine(page)]
  const isEmpty = (index: number): boolean => (all[index]?.text ?? '') === ''
  return all.flatMap((line, index) =>
    line.text === '' ? [] : [{...line, alone: isEmpty(index - 1) && isEmpty(index + 1)}],
  )
}

function* everyLine(page: string): Generator<Omit<Line, 'alone'>> {
  let number = 1
  let from = 0
  for (const {index, 0: ending} of page.matchAll(/\r\n|\n|\r|$/g)) {
    const words = page.slice(from, index)
    const text = words.trim()
    const start = from + (text === '' ? 0 : words.indexOf(text))
    yield {number, start, end: start + text.length, text}
    number += 1
    from = index + ending.length
  }
}

/** How a text begins: the first line of its words, at most 16 characters (code points). */
export const beginning = (text: string): string =>
  [...(text.trimStart().split(/[\r\n]/, 1)[0] ?? '')].slice(0, 16).join('')
