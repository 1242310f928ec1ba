import type {Filter} from '../protocol.ts'
import {filters} from '../protocol.ts'

/** What is on the desk: it stands in the address, so that a reload and a link come back to it. */
export interface Place {
  readonly filter: Filter
  /** A document's path; absent for all. */
  readonly doc?: string
  /** The segment; absent for the first. */
  readonly id?: string
  /** Whether the quad is shown alone. */
  readonly isZoomed: boolean
}

/** The place that a hash names; what it does not name is as it is at the beginning. */
export const readPlace = (hash: string): Place => {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const [doc, id] = [values.get('doc'), values.get('at')]
  return {
    filter: filters.find(filter => filter === values.get('filter')) ?? 'undecided',
    ...(doc ? {doc} : {}),
    ...(id ? {id} : {}),
    isZoomed: values.get('zoom') === '1',
  }
}

/** The hash that names a place. */
export const writePlace = ({filter, doc, id, isZoomed}: Place): string => {
  const values = new URLSearchParams({filter})
  if (doc !== undefined) values.set('doc', doc)
  if (id !== undefined) values.set('at', id)
  if (isZoomed) values.set('zoom', '1')
  return `#${values}`
}
