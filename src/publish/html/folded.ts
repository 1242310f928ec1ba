import type {Node} from './hast.ts'
import {element} from './hast.ts'

/** More items than this are shown only when asked for. */
const most = 12

/** A list, behind `summary` where it is long. */
export const folded = (items: readonly Node[], summary: readonly Node[]): readonly Node[] => {
  if (items.length === 0) return []
  const list = element('ul', {class: 'files'}, items)
  return items.length <= most ? [list] : [element('details', {}, [element('summary', {}, summary), list])]
}
