import type {Fault} from '../bitext/edition.ts'
import type {Range} from '../bitext/range.ts'

/** A page that does not go by its description: said of the line of the description that does not hold. Nothing is imported. */
export const descriptionFault = (
  description: {readonly path: string},
  place: Range,
  message: string,
  values: Fault['values'],
): Fault => ({rule: 'unaccounted-source', message, values, path: description.path, range: place, fatal: true})
