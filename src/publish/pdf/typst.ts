/**
 * Words as a string of Typst, never as its markup, so that nothing in them can be taken for a command. Characters that no font
 * draws become U+FFFD, so that it shows where one stood; marks that turn the direction of what
 * follows, and byte-order marks, are left out.
 */
export const string = (value: string): string =>
  `"${value
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/["\\]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')}"`

/** A call of one of our functions in the style, with its arguments as Typst. */
export const call = (name: string, ...args: readonly string[]): string => `${name}(${args.join(', ')})`

/** A value that may be absent. */
export const orNone = (value: string | undefined): string => (value === undefined ? 'none' : string(value))

/** A list of values; one of them alone is a list too. */
export const array = (values: readonly string[]): string => `(${values.map(value => `${value},`).join(' ')})`

/** Words as they stand in running text: blanks are one space, and what is too long for a line may be broken. */
export const running = (value: string): string =>
  string(value.replace(/[ \t\n\r\f]+/g, ' ').replace(/[^\s\u2e80-\uffef]{24,}/gu, breakable))

/** A long word with places at which it may be broken: behind marks, and every few letters where there are none. */
export const breakable = (word: string): string =>
  word.replace(/[/?&=._#:,;@%+~|-]+(?=[^/?&=._#:,;@%+~|-])|[\p{L}\p{N}]{12}(?=[\p{L}\p{N}])/gu, '$&\u200b')
