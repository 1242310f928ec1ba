/**
 * An address that leads out of the book, as readers of books demand it: every character that RFC 3986 does not allow
 * escaped. `undefined` where it is no address at all.
 */
export const outside = (address: string): string | undefined => {
  const parsed = parse(address)
  if (!parsed) return undefined
  const [, start = '', rest = ''] = /^([a-z]+:(?:\/\/[^/?#]*)?)(.*)$/s.exec(parsed.href) ?? []
  const hash = rest.indexOf('#')
  const escaped = (part: string): string => part.replace(/%(?![\da-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, escapeCharacter)
  if (hash < 0) return start + escaped(rest)
  return `${start}${escaped(rest.slice(0, hash))}#${escaped(rest.slice(hash + 1))}`
}

const parse = (address: string): URL | undefined => {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

/** What is left after parsing is ASCII. */
const escapeCharacter = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
