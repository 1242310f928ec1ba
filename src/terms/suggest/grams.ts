/** What stands between two stretches of a sequence: no gram goes across. Every other token is a positive number. */
export const SEPARATOR = 0

/** The grams of one length: runs of as many tokens, those that stand `least` times or more. */
export interface Level {
  /** The gram that begins at each place of the sequence; -1 where none does. */
  readonly at: Int32Array
  /** How often each gram stands. */
  readonly counts: readonly number[]
}

/**
 * The grams of 1 to `longest` tokens of a sequence, in order of their length. A gram can only be frequent where its own
 * parts are, so each length is made of the one before: the time is linear in the sequence.
 */
export const gramsOf = (tokens: Int32Array, longest: number, least: number): readonly Level[] => {
  const levels: Level[] = []
  let previous: Level | undefined
  for (let length = 1; length <= longest; length++) {
    previous = levelOf(tokens, previous, least)
    levels.push(previous)
  }
  return levels
}

const levelOf = (tokens: Int32Array, shorter: Level | undefined, least: number): Level => {
  const at = new Int32Array(tokens.length).fill(-1)
  const ids = new Map<number, number>()
  const all: number[] = []
  const width = shorter?.counts.length ?? 0
  for (let place = 0; place < tokens.length; place++) {
    const key = shorter ? keyOf(shorter.at[place] ?? -1, shorter.at[place + 1] ?? -1, width) : (tokens[place] ?? 0) - 1
    if (key < 0) continue
    const known = ids.get(key)
    const id = known ?? all.length
    if (known === undefined) ids.set(key, id)
    all[id] = (all[id] ?? 0) + 1
    at[place] = id
  }
  const counts: number[] = []
  const renamed = all.map(count => (count < least ? -1 : counts.push(count) - 1))
  for (let place = 0; place < at.length; place++) at[place] = renamed[at[place] ?? -1] ?? -1
  return {at, counts}
}

const keyOf = (first: number, second: number, width: number): number =>
  first < 0 || second < 0 ? -1 : first * width + second

/** The places at which each gram of a level begins, in order. */
export const placesOf = ({at, counts}: Level): readonly Int32Array[] => {
  const places = counts.map(count => new Int32Array(count))
  const filled = new Int32Array(counts.length)
  for (let place = 0; place < at.length; place++) {
    const gram = at[place] ?? -1
    const list = places[gram]
    if (!list) continue
    list[filled[gram] ?? 0] = place
    filled[gram] = (filled[gram] ?? 0) + 1
  }
  return places
}
