import type {WordsRun} from '../bitext/prose.ts'

/** Gathers adjoining pieces of plain words into one run with its map. */
export interface WordsBuilder {
  /** Adds `value`, which stands at `start` to `end` of the prose's text; of equal length, it stands there unchanged. */
  readonly add: (value: string, start: number, end: number) => void
  /** The run of what was added since the last call, if anything was. */
  readonly take: () => WordsRun | undefined
}

/** An empty builder. */
export const wordsBuilder = (): WordsBuilder => {
  let value = ''
  let start = -1
  let end = -1
  let points: [number, number][] = []
  // Where the straight stretch that is being added to began: it is closed by a point when a piece follows.
  let straightSince = true

  const point = (from: number, to: number): void => {
    const last = points.at(-1)
    if (!last || last[0] !== from || last[1] !== to) points.push([from, to])
  }

  return {
    add: (piece, from, to) => {
      if (piece === '' && from === to) return
      if (start < 0) {
        start = from
        points = [[0, from]]
        straightSince = true
      }
      const isStraight = piece.length === to - from
      if (!(isStraight && straightSince) || from !== end) point(value.length, from)
      value += piece
      end = to
      straightSince = isStraight
      if (!isStraight) point(value.length, to)
    },
    take: () => {
      if (start < 0) return undefined
      point(value.length, end)
      const run: WordsRun = {type: 'words', value, at: {start, end}, map: points}
      value = ''
      start = -1
      end = -1
      return run
    },
  }
}
