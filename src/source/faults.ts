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

/** A fault of one place, whose line `withLines` adds; the rest of the file is read. */
export const placeFault = (file: TextFile, message: string, values: Values, range: Range): Fault => ({
  rule: 'unreadable-file',
  message,
  values,
  path: file.path,
  range,
  fatal: false,
})

/** Faults of a text with the 1-based lines of their places among their values; lines are counted once. */
export const withLines = (faults: readonly Fault[], text: string): readonly Fault[] => {
  const places = faults.flatMap(({range}) => range?.start ?? []).toSorted((a, b) => a - b)
  const lines = new Map<number, number>()
  let line = 1
  let feed = text.indexOf('\n')
  for (const place of places) {
    for (; feed >= 0 && feed < place; feed = text.indexOf('\n', feed + 1)) line++
    lines.set(place, line)
  }
  return faults.map(fault => {
    const at = fault.range && lines.get(fault.range.start)
    return at === undefined ? fault : {...fault, values: {line: at, ...fault.values}}
  })
}
