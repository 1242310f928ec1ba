/**
 * The name that `typed` was most likely meant to be: one that differs in case alone, else one of which at most a third
 * of its letters are apart, two letters that changed places counting as one; the first of equals.
 */
export const nearest = (typed: string, names: readonly string[]): string | undefined => {
  const low = typed.toLowerCase()
  let best: string | undefined
  let least = Math.floor(typed.length / 3) + 1
  for (const name of names) {
    if (name.toLowerCase() === low) return name
    if (Math.abs(name.length - typed.length) >= least) continue
    const apart = distance(typed, name)
    if (apart < least) {
      best = name
      least = apart
    }
  }
  return best
}

/** Levenshtein's distance with neighbours that changed places as one step, in UTF-16 code units. */
const distance = (from: string, to: string): number => {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({length: to.length + 1}, (_, index) => index)
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1)
      const isSwap = i > 0 && j > 0 && from[i] === to[j - 1] && from[i - 1] === to[j]
      const swapped = isSwap ? (before[j - 1] ?? 0) + 1 : replaced
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}
