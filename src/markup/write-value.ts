import type {Range} from '../bitext/range.ts'

/** Words that YAML reads as something else than text, and what looks like a number or a date. */
const notText = /^(?:true|false|yes|no|on|off|null|y|n|[-+.]?\d[\d\s_.,:eE+-]*)$/i

/** Plain text that needs no quotes in any place: it begins like a word and holds nothing that YAML would read. */
const plainText = /^[\p{L}\p{N}][^\n\r\t[\]{},#:&*!|>%@`"']*$/u

/**
 * What must stand in the place of a front-matter value so that YAML reads it as `text`, in the quotes that stand
 * around it in `source`; the value becomes one line.
 */
export const writeValue = (text: string, source: string, words: Range): string => {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ')
  switch (styleBefore(source, words.start)) {
    case '"':
      return JSON.stringify(line).slice(1, -1)
    case "'":
      return line.replaceAll("'", "''")
    case 'block':
      return line
    case 'plain':
      return isPlain(line) ? line : JSON.stringify(line)
  }
}

const isPlain = (text: string): boolean => plainText.test(text) && !notText.test(text) && text.trim() === text

/** How the value that begins at `start` is written, by what stands before it. */
const styleBefore = (source: string, start: number): '"' | "'" | 'block' | 'plain' => {
  const before = source.slice(0, start).trimEnd()
  const quote = before.at(-1)
  if (quote === '"' || quote === "'") return quote
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const isOnNextLine = source.slice(before.length, start).includes('\n')
  return isOnNextLine && /:[ \t]+[|>][-+\d]*(?:[ \t]+#.*)?$/.test(line) ? 'block' : 'plain'
}
