/** Work that is done in the order in which it was given. */
export interface Line {
  readonly add: (work: () => Promise<void>) => Promise<void>
  /** Done when all that was given is. */
  readonly settled: () => Promise<void>
  readonly isEmpty: () => boolean
}

export const openLine = (): Line => {
  let last: Promise<void> = Promise.resolve()
  let length = 0
  return {
    add: work => {
      length++
      last = last.then(work).finally(() => length--)
      return last
    },
    settled: () => last.catch(() => undefined),
    isEmpty: () => length === 0,
  }
}
