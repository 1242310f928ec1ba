/** The name that `typed` was most likely meant to be: at most a third of its letters apart; the first of equals. */
export const nearest = (typed: string, names: readonly string[]): string | undefined => {
  let best: string | undefined
  let least = Math.floor(typed.length / 3) + 1
  for (const name of names) {
    if (Math.abs(name.length - typed.length) >= least) continue
    const apart = distance(typed, name)
    if (apart < least) {
      best = name
      least = apart
    }
  }
  return best
}

/** Levenshtein's distance, in UTF-16 code units. */
const distance = (from: string, to: string): number => {
  let row = Array.from({length: to.length + 1}, (_, index) => index)
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
