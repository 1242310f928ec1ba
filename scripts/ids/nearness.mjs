// How near two sentences are, without anything of src/pair: by characters that must be typed.

/** What is compared: letters, digits and Chinese as a reader sees them, no link targets, no punctuation. */
export const bare = text =>
  text
    .replace(/<[^<>]*>|\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)|[a-z]+:\/\/[!-~]*/gi, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase() || text

/** The share of a sentence that was edited: the fewest characters put in, taken out or exchanged, by the longer length; 0 to 1. */
export const editShare = (one, other) => {
  const [a, b] = [[...one], [...other]]
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 0
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [aEnd, bEnd] = [a.length, b.length]
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  let row = Array.from({length: bEnd - start + 1}, (_, index) => index)
  for (let i = start; i < aEnd; i++) {
    const next = [i - start + 1]
    for (let j = start; j < bEnd; j++) {
      const at = j - start
      next.push(Math.min(next[at] + 1, row[at + 1] + 1, row[at] + (a[i] === b[j] ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) / longest
}

const pairsOf = text => {
  const points = [...text]
  return new Set(points.slice(1).map((point, index) => points[index] + point))
}

/** For each of `texts` the indexes of the few among `others` that share the most pairs of characters with it. */
export const nearest = (texts, others, few = 6) => {
  const places = new Map()
  others.forEach((other, index) => {
    for (const pair of pairsOf(other)) places.set(pair, [...(places.get(pair) ?? []), index])
  })
  return texts.map(text => {
    const shared = new Map()
    for (const pair of pairsOf(text)) {
      const known = places.get(pair) ?? []
      // What stands everywhere tells nothing.
      if (known.length <= 200) for (const index of known) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, few)
      .map(([index]) => index)
  })
}
