const lineFeed = 10
const carriageReturn = 13
const space = 32
const tab = 9
const hash = 35
const byteOrderMark = 0xfeff

/** Offset at which the line that holds `offset` begins; a byte-order mark is not part of the first line. */
export const lineStart = (text: string, offset: number): number => {
  let at = offset
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--
  return at === 0 && text.charCodeAt(0) === byteOrderMark && offset > 0 ? 1 : at
}

/** Offset of the line break that ends the line that holds `offset`, or of the end of the text. */
export const lineEnd = (text: string, offset: number): number => {
  let at = offset
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++
  return at
}

/** Offset behind the line break at `offset`; `offset` itself where none stands there. */
export const pastBreak = (text: string, offset: number): number => {
  const code = text.charCodeAt(offset)
  if (code === lineFeed) return offset + 1
  if (code !== carriageReturn) return offset
  return text.charCodeAt(offset + 1) === lineFeed ? offset + 2 : offset + 1
}

/** Offset of the line break that ends the line above the one that begins at `start`; `start` itself where none does. */
export const aboveBreak = (text: string, start: number): number => {
  if (start === 0 || !isBreak(text.charCodeAt(start - 1))) return start
  return text.charCodeAt(start - 1) === lineFeed && text.charCodeAt(start - 2) === carriageReturn
    ? start - 2
    : start - 1
}

/** Offset of the next character that is not a space. */
export const skipSpaces = (text: string, offset: number): number => {
  let at = offset
  while (text.charCodeAt(at) === space) at++
  return at
}

/** Column of `offset` in its line, 0-based, in code units. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset)

/** The line break of a file: the first one in it, a line feed where it has none. */
export const lineBreakOf = (text: string): string => {
  const at = lineEnd(text, 0)
  return at === text.length ? '\n' : text.slice(at, pastBreak(text, at))
}

/** Offset of the next character behind white space, line breaks and comments. */
export const skipBlank = (text: string, offset: number): number => {
  let at = offset
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === space || code === tab || isBreak(code) || code === byteOrderMark) at++
    else if (code === hash) at = lineEnd(text, at)
    else return at
  }
}

const isBreak = (code: number): boolean => code === lineFeed || code === carriageReturn
