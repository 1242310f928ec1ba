/** From an offset of `source` to the number of its line, from 1. Lines end with a line feed, a return, or both. */
export const lines = (source: string): ((offset: number) => number) => {
  const starts = [0]
  for (const {0: ending, index} of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length)
  return offset => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
