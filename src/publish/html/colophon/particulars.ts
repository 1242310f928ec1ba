import type {Node} from '../hast.ts'
import {element} from '../hast.ts'

/** What is said under a name: nothing where there is nothing to say. */
export const particular = (name: readonly Node[], ...values: readonly (readonly Node[])[]): readonly Node[] => {
  const said = values.filter(value => value.length > 0)
  if (said.length === 0) return []
  return [element('div', {}, [element('dt', {}, name), ...said.map(value => element('dd', {}, value))])]
}

/** A list of particulars; nothing where it would be empty. */
export const particulars = (items: readonly Node[]): readonly Node[] =>
  items.length === 0 ? [] : [element('dl', {class: 'particulars'}, items)]
