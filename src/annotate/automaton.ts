/**
 * Many patterns, found in one pass over a text: a trie in flat arrays. Code units are first turned into classes
 * (what folds together shares one), edges stand in one open-addressed table, so that a walk touches no object.
 */
export interface Automaton {
  /** Class of each UTF-16 code unit: `stop`, `gap`, or that of the pattern units it folds together with. */
  readonly classes: Uint16Array
  /** 1 for each code unit of which words are made: no match begins inside one. */
  readonly words: Uint8Array
  /** The node that each class leads to from the root; 0 where none. */
  readonly roots: Int32Array
  /** The edges of all other nodes. */
  readonly edges: Edges
  /** The first pattern that ends at a node; -1 where none. */
  readonly first: Int32Array
  /** The next pattern with the same units; -1 where none. */
  readonly next: Int32Array
}

/** How code units are seen. */
export interface Alphabet {
  /** The folded unit of each of the 65,536 UTF-16 code units: those that fold to the same unit are the same. */
  readonly folded: Uint16Array
  /** 1 for each unit that is passed over wherever it stands. Whoever takes a match decides whether it may stand there. */
  readonly gaps: Uint8Array
  /** 1 for each unit that words are made of: a match that begins with one does not begin right behind another. */
  readonly words: Uint8Array
}

/** Class of the units that no pattern holds: a walk ends there. */
const stop = 0
/** Class of the units that a walk passes over. */
const gap = 1

/** Builds the automaton of `patterns`; their gaps are left out, and a pattern of nothing else is never found. */
export const automaton = (patterns: readonly string[], alphabet: Alphabet): Automaton => {
  const {classes, count} = classify(patterns, alphabet)
  const roots = new Int32Array(count)
  const edges = edgesFor(patterns)
  const next = new Int32Array(patterns.length).fill(-1)
  const ends = new Int32Array(patterns.length)
  let nodes = 1
  for (const [index, pattern] of patterns.entries()) {
    let node = 0
    for (let at = 0; at < pattern.length; at++) {
      const unit = classes[pattern.charCodeAt(at)] ?? stop
      if (unit === gap) continue
      if (node === 0) {
        if (!roots[unit]) roots[unit] = nodes++
        node = roots[unit] ?? 0
      } else {
        const place = placeOf(edges, node, unit)
        node = edges.places[place] || add(edges, place, node, unit, nodes++)
      }
    }
    ends[index] = node
  }
  const first = new Int32Array(nodes).fill(-1)
  // Backwards, so that patterns with the same units are chained in their own order.
  for (let index = patterns.length - 1; index >= 0; index--) {
    const node = ends[index] ?? 0
    if (node === 0) continue
    next[index] = first[node] ?? -1
    first[node] = index
  }
  return {classes, words: alphabet.words, roots, edges, first, next}
}

/**
 * Calls `found` for every pattern at every place of `text` but those inside a word, by rising start, then rising end. No
 * match begins or ends with a gap. Each place is walked at most as deep as the longest pattern.
 */
export const scan = (
  {classes, words, roots, edges, first, next}: Automaton,
  text: string,
  found: (pattern: number, start: number, end: number) => void,
): void => {
  const {length} = text
  let wasWord = 0
  for (let start = 0; start < length; start++) {
    const head = text.charCodeAt(start)
    const isWord = words[head] ?? 0
    const inside = isWord & wasWord
    wasWord = isWord
    if (inside) continue
    let node = roots[classes[head] ?? stop] ?? 0
    let at = start + 1
    while (node !== 0) {
      for (let pattern = first[node] ?? -1; pattern >= 0; pattern = next[pattern] ?? -1) found(pattern, start, at)
      let unit = stop
      while (at < length) {
        unit = classes[text.charCodeAt(at++)] ?? stop
        if (unit !== gap) break
      }
      if (unit <= gap) break
      node = edges.places[placeOf(edges, node, unit)] ?? 0
    }
  }
}

/**
 * Edges in open addressing. Only the node that an edge leads to stands in the table, which so stays small enough for the
 * caches of a processor; what leads there stands with the node.
 */
interface Edges {
  /** The node that the edge at each place leads to; 0 where the place is empty. */
  readonly places: Int32Array
  /** The node from which each node is reached. */
  readonly from: Int32Array
  /** The class by which each node is reached. */
  readonly by: Uint16Array
}

/** Room for as many edges as the patterns have units, since those that begin alike share theirs; at most two thirds full. */
const edgesFor = (patterns: readonly string[]): Edges => {
  let units = 1
  for (const pattern of patterns) units += pattern.length
  return {
    places: new Int32Array(2 ** Math.ceil(Math.log2(1.5 * units))),
    from: new Int32Array(units),
    by: new Uint16Array(units),
  }
}

/** Where the edge from `node` by `unit` stands in the table, or the empty place where it would. */
const placeOf = ({places, from, by}: Edges, node: number, unit: number): number => {
  const mask = places.length - 1
  let place = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask
  for (;;) {
    const held = places[place] ?? 0
    if (held === 0 || (from[held] === node && by[held] === unit)) return place
    place = (place + 1) & mask
  }
}

/** Adds an edge at the empty `place` where it belongs, and gives the node that it leads to. */
const add = ({places, from, by}: Edges, place: number, node: number, unit: number, to: number): number => {
  places[place] = to
  from[to] = node
  by[to] = unit
  return to
}

/** The class of each unit, and how many classes there are. */
const classify = (
  patterns: readonly string[],
  {folded, gaps}: Alphabet,
): {readonly classes: Uint16Array; readonly count: number} => {
  const ofFolded = new Uint16Array(0x10000)
  let count = gap
  for (const pattern of patterns) {
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at)
      const seen = folded[unit] ?? 0
      if (!ofFolded[seen] && !gaps[unit]) ofFolded[seen] = ++count
    }
  }
  const classes = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) classes[unit] = gaps[unit] ? gap : (ofFolded[folded[unit] ?? 0] ?? stop)
  return {classes, count: count + 1}
}
