/** `text` as XML holds it: what it cannot hold replaced by U+FFFD, and lines without the blanks that they begin with. */
export const asXmlHolds = (text: string): string => text.replace(unholdable, '\ufffd').replace(/\n[ \t]+/g, '\n')

/** Characters that no XML 1.0 document may hold, however written. */
const unholdable = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu

/** `text` as the content of an element or the value of an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, character => entities[character] ?? character)

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** `text` as a comment, which may not hold two hyphens in a row. */
export const xmlComment = (text: string): string => `<!-- ${asXmlHolds(text).replace(/-(?=-|$)/g, '- ')} -->`

/**
 * What an element says: lines that were wrapped and indented to look well are one line again, joined by a blank, between
 * Chinese characters by nothing; a line break with no blank behind it is one that was meant.
 */
export const unwrapped = (text: string): string => {
  const parts: string[] = []
  let breaks = ''
  for (const [at, line] of text.split('\n').entries()) {
    const words = at === 0 ? line : line.replace(/^[ \t]+/, '')
    if (words === '' && at > 0) breaks += '\n'
    else if (at > 0 && /^[ \t]/.test(line)) {
      const before = (parts.pop() ?? '').trimEnd()
      parts.push(before, chinese.test(before.slice(-1)) && chinese.test(words.slice(0, 1)) ? '' : ' ', words)
      breaks = ''
    } else {
      parts.push(at === 0 ? '' : `${breaks}\n`, line)
      breaks = ''
    }
  }
  return parts.join('')
}

const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u
