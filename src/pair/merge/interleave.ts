/**
 * `main` with what only `other` holds put in: behind what precedes it there, and behind what is new in `main` at that
 * place, so that ours comes first where both put something in. No key stands twice in either.
 */
export const interleave = (main: readonly string[], other: readonly string[]): readonly string[] => {
  const inMain = new Set(main)
  const inOther = new Set(other)
  const behind = new Map<string | undefined, string[]>()
  let anchor: string | undefined
  for (const key of other) {
    if (inMain.has(key)) anchor = key
    else if (behind.get(anchor)?.push(key) === undefined) behind.set(anchor, [key])
  }
  const order: string[] = []
  let waiting = behind.get(undefined) ?? []
  for (const key of main) {
    if (inOther.has(key)) {
      for (const each of waiting) order.push(each)
      waiting = behind.get(key) ?? []
    }
    order.push(key)
  }
  return [...order, ...waiting]
}

/** Whether what both lists hold stands in the same order in both. */
export const isInStep = (one: readonly string[], other: readonly string[]): boolean => {
  const [inOne, inOther] = [new Set(one), new Set(other)]
  const shared = other.filter(key => inOne.has(key))
  return one.filter(key => inOther.has(key)).every((key, index) => key === shared[index])
}
