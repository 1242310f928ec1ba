/**
 * The label of a link definition or footnote as CommonMark compares it: white space collapsed, case folded. It is
 * the `identifier` of mdast, and the key in `Definitions`.
 */
export const foldLabel = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    // Lower and upper case together fold what either alone leaves apart (ẞ and ß, İ and i̇).
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()

/** The same label as micromark keeps it in the list of what is defined. */
export const parserLabel = (folded: string): string => folded.toLowerCase().toUpperCase()
