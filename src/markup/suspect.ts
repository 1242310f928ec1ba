/** What any inline markup holds at least one of: a delimiter, a bracket, an address, a line break. */
const suspect = /[\\`*_[\]<&~@\n\r\t\0]|:\/\/|www\./i

/** Whether a text may hold inline markup: most do not, and to find that out costs one look. */
export const mayHoldMarkup = (text: string): boolean => suspect.test(text)
