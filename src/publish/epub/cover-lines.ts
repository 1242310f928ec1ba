/** A title as lines of a cover, at the largest size at which it fits. */
export interface CoverLines {
  readonly size: number
  readonly lines: readonly string[]
}

/** How wide and how high a title may be, in the units of the cover, and in which sizes it may be set, largest first. */
export interface Space {
  readonly width: number
  readonly height: number
  readonly sizes: readonly number[]
  /** The height of a line in ems. */
  readonly leading: number
}

/**
 * Breaks a title into lines that are about as long as one another. Nobody knows the faces of the reading system: a Chinese
 * character counts as one em, any other as a little more than half of one. What does not fit at the smallest size ends in an ellipsis.
 */
export const coverLines = (title: string, {width, height, sizes, leading}: Space): CoverLines => {
  const words = wordsOf(title)
  let smallest = 1
  for (const size of sizes) {
    smallest = size
    const lines = balanced(words, width / size)
    if (lines.length * leading * size <= height) return {size, lines}
  }
  const most = Math.max(1, Math.floor(height / (leading * smallest)))
  const lines = balanced(words, width / smallest).slice(0, most)
  return {size: smallest, lines: lines.map((line, at) => (at === most - 1 ? `${line.slice(0, -1)}…` : line))}
}

/** Pieces that stay together: words in Latin letters, characters with the closing marks behind and the opening ones before them. */
const wordsOf = (title: string): readonly string[] =>
  title
    .replace(/\s+/g, ' ')
    .trim()
    .match(
      /[“‘（《〈【「『(]*(?:[^\s\p{Script=Han}“‘（《〈【「『]+|\p{Script=Han})[，。、：；！？,.:;!?）》〉】」』”’)…]*\s?/gu,
    ) ?? []

/** As few lines as fit, then as narrow as their number allows. */
const balanced = (words: readonly string[], most: number): readonly string[] => {
  const fewest = broken(words, most)
  let best = fewest
  for (let narrower = most - 0.5; narrower > 1; narrower -= 0.5) {
    const lines = broken(words, narrower)
    if (lines.length > fewest.length) return best
    best = lines
  }
  return best
}

const broken = (words: readonly string[], most: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of words.flatMap(each => cut(each, most))) {
    if (line !== '' && widthOf((line + word).trimEnd()) > most) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

/** A word that is longer than a line, in pieces. */
const cut = (word: string, most: number): readonly string[] => {
  if (widthOf(word.trimEnd()) <= most) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > most) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** In ems. */
const widthOf = (text: string): number => {
  let width = 0
  for (const character of text) width += /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 1 : 0.56
  return width
}
