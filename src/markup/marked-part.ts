import type {Range} from '../bitext/range.ts'

/** What any inline markup holds at least one of: a delimiter, a bracket, an address, a line break. */
const suspect = /[\\`*_[\]<&~$@\n\r\t\0]|:\/\/|www\./i
/** Addresses, whose ends no mark shows; line breaks and the end, where white space counts. */
const open = /[@\n\r\t\0]|:\/\/|www\.| $/i
/** What inline markup begins with, but for addresses. */
const first = /[\\`*_[\]<&~$]/
/** The last of the characters that inline markup ends with. */
const last = /[\\`*_[\]<&~$>;)][^\\`*_[\]<&~$>;)]*$/
/** More characters than those around a mark that decide what it is. */
const margin = 8

/** Whether a text may hold inline markup: most do not, and to find that out costs one look. */
export const mayHoldMarkup = (text: string): boolean => suspect.test(text)

/**
 * The part of a text that holds all of its inline markup, with some plain words around it unless the text begins or
 * ends there; empty where there is no markup. The part never ends with white space that the text does not end with.
 */
export const markedPart = (text: string): Range => {
  if (!suspect.test(text)) return {start: 0, end: 0}
  if (open.test(text)) return {start: 0, end: text.length}
  let end = Math.min(text.search(last) + 1 + margin, text.length)
  while (text[end - 1] === ' ' && end < text.length) end++
  return {start: Math.max(text.search(first) - margin, 0), end}
}
