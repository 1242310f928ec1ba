/** Where stretches of the given lengths begin that follow one another, and at the end of them where the last one ends. */
export const startsOf = (lengths: readonly number[]): readonly number[] => {
  const starts = [0]
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length)
  return starts
}

/** The index of the stretch that holds the place `at`. */
export const stretchAt = (starts: readonly number[], at: number): number => {
  let [low, high] = [0, starts.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}
