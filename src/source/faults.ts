import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Range} from '../bitext/range.ts'

type Values = Fault['values']

/** A fault for which the file is left out. */
export const fatalFault = (file: TextFile, message: string, values: Values, range?: Range): Fault => ({
  rule: 'unreadable-file',
  message,
  values,
  path: file.path,
  ...(range ? {range} : {}),
  fatal: true,
})

/** A fault of one place; the rest of the file is read. */
export const placeFault = (file: TextFile, message: string, values: Values, range: Range): Fault => ({
  rule: 'unreadable-file',
  message,
  values: {line: lineAt(file.text, range.start), ...values},
  path: file.path,
  range,
  fatal: false,
})

/** The 1-based line of an offset. */
const lineAt = (text: string, offset: number): number => {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
