import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Range} from '../bitext/range.ts'

/** A page that cannot be imported as it is. */
export const pageFault = (raw: TextFile, message: string, values: Fault['values'] = {}, range?: Range): Fault => ({
  rule: 'unaccounted-source',
  message,
  values,
  path: raw.path,
  ...(range && {range}),
  fatal: true,
})
