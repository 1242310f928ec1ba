/**
 * Asked of each line of a text in turn, tells whether a section may end behind it, as far as lines tell: it is blank, and
 * all lines since the last blank one begin like words or headings, which no container holds. Only in code and HTML may
 * such lines be something else.
 */
export const sectionLines = (text: string): ((start: number, end: number) => boolean) => {
  let since: 'something' | 'nothing' | 'words' = 'something'
  return (start, end) => {
    if (!isBlank(text, start, end)) {
      since = since !== 'something' && beginsLikeWords(text.charCodeAt(start)) ? 'words' : 'something'
      return false
    }
    // A byte-order mark that stands first in a section would be skipped.
    const ends = since === 'words' && text.charCodeAt(end + 1) !== 0xfeff
    since = 'nothing'
    return ends
  }
}

/** The first offset behind the line at `from` at which a section may end; the end of the text where there is none. */
export const sectionEnd = (text: string, from: number): number => {
  const endsAt = sectionLines(text)
  let start = text.indexOf('\n', from) + 1
  if (start === 0) return text.length
  for (let feed = text.indexOf('\n', start); feed >= 0; feed = text.indexOf('\n', start)) {
    if (endsAt(start, feed)) return feed + 1
    start = feed + 1
  }
  return text.length
}

const isBlank = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0d) return false
  }
  return true
}

/** A Chinese character, an ASCII letter or `#`. */
const beginsLikeWords = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || unit === 0x23
