const combining = /^\p{M}/u

/**
 * Where a folded query stands in a text, from first to last and never over one another. Marks that combine with the last
 * character of one belong to it.
 */
export const matches = (
  text: string,
  query: string,
  fold: (text: string) => string,
): readonly {readonly start: number; readonly end: number}[] => {
  const folded = fold(text)
  const found: {start: number; end: number}[] = []
  for (let start = folded.indexOf(query); start >= 0; ) {
    let end = start + query.length
    while (combining.test(text.slice(end, end + 2))) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
    found.push({start, end})
    start = folded.indexOf(query, end)
  }
  return found
}
