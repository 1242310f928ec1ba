/**
 * The indices of a longest list of numbers, out of distinct ones, that stand in rising order: what must not have moved.
 * O(n log n).
 */
export const inOrder = (numbers: readonly number[]): ReadonlySet<number> => {
  // For each length the index of the lowest number that such a list can end with, and for each index the one before it.
  const ends: number[] = []
  const before: number[] = []
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.push(ends[low - 1] ?? -1)
    ends[low] = index
  }
  const kept = new Set<number>()
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index)
  return kept
}
