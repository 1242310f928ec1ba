import {startsOf, stretchAt} from './starts.ts'

const between = '\u0001'

/** Finds texts by reading all segments, which are folded, from end to end; they are asked for with the first query. */
export const findByScan = (
  readAll: () => Promise<readonly string[]>,
): ((query: string) => Promise<readonly number[]>) => {
  let known: {readonly all: string; readonly starts: readonly number[]} | undefined
  return async query => {
    if (!known) {
      const texts = await readAll()
      known = {all: texts.join(between), starts: startsOf(texts.map(text => text.length + 1))}
    }
    return scan(known.all, known.starts, query)
  }
}

const scan = (all: string, starts: readonly number[], query: string): readonly number[] => {
  const found: number[] = []
  for (let at = all.indexOf(query); at >= 0; ) {
    const segment = stretchAt(starts, at)
    found.push(segment)
    at = all.indexOf(query, starts[segment + 1])
  }
  return found
}
