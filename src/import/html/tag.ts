const space = /[ \t\n\f\r]/

/**
 * The offset behind the tag that begins at `at`, as the tokenizer of HTML reads it: a quoted value may hold `>`.
 * Undefined where no tag begins, or where it never ends.
 */
export const tagEnd = (text: string, at: number): number | undefined => {
  if (!/^<\/?[A-Za-z]/.test(text.slice(at, at + 3))) return undefined
  let next = at + 2
  while (next < text.length && !/[ \t\n\f\r/>]/.test(text.charAt(next))) next += 1
  while (next < text.length) {
    const character = text.charAt(next)
    if (character === '>') return next + 1
    next = space.test(character) || character === '/' ? next + 1 : attributeEnd(text, next)
  }
  return undefined
}

const attributeEnd = (text: string, at: number): number => {
  let next = at + 1
  while (next < text.length && !/[ \t\n\f\r/>=]/.test(text.charAt(next))) next += 1
  const equals = afterSpace(text, next)
  if (text.charAt(equals) !== '=') return next
  const value = afterSpace(text, equals + 1)
  const quote = text.charAt(value)
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, value + 1)
    return end < 0 ? text.length : end + 1
  }
  next = value
  while (next < text.length && !/[ \t\n\f\r>]/.test(text.charAt(next))) next += 1
  return next
}

const afterSpace = (text: string, at: number): number => {
  let next = at
  while (next < text.length && space.test(text.charAt(next))) next += 1
  return next
}

/** The offset behind whatever markup begins at `at`: a tag, a comment or a declaration; undefined where there is none. */
export const markupEnd = (text: string, at: number): number | undefined => {
  if (text.charAt(at) !== '<') return undefined
  const tag = tagEnd(text, at)
  if (tag !== undefined) return tag
  if (text.startsWith('<!--', at)) {
    // `<!-->` and `<!--->` are comments that end at once.
    const short = /^<!--(?:-?)>/.exec(text.slice(at, at + 6))
    if (short) return at + short[0].length
    const ends = /--!?>/g
    ends.lastIndex = at + 4
    const end = ends.exec(text)
    return end ? end.index + end[0].length : text.length
  }
  if (!/^<[!?/]/.test(text.slice(at, at + 2)) || at + 2 >= text.length) return undefined
  const end = text.indexOf('>', at)
  return end < 0 ? text.length : end + 1
}
