import {root} from './dom.ts'

/** What the browser keeps of a reader's choices, for all editions of an origin; nothing where it keeps nothing. */
export const recall = (name: string): string | null => {
  try {
    return localStorage.getItem(`duizhao-${name}`)
  } catch {
    return null
  }
}

/** Keeps a choice, where the browser keeps such things. */
export const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(`duizhao-${name}`, value)
  } catch {
    // A browser that keeps nothing shows every page as it first is.
  }
}

/** A place that is kept for one edition: what it is called, and its address. */
export interface Place {
  readonly name: string
  readonly address: string
}

/** Keeps a place of this edition. */
export const keepPlace = (kind: 'mark' | 'last', {name, address}: Place): void =>
  keep(`${kind} ${root()}`, `${address} ${name}`)

/** A place of this edition that was kept. */
export const recallPlace = (kind: 'mark' | 'last'): Place | undefined => {
  const [, address, name] = /^(\S+) (.*)$/s.exec(recall(`${kind} ${root()}`) ?? '') ?? []
  return address?.startsWith(root()) ? {name: name ?? '', address} : undefined
}
