import type {Standing} from '../bitext/comparison.ts'
import type {Document} from '../bitext/document.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'

/** What a segment is known by in both editions: its id; where no entry names it yet, its document and its Chinese. */
export type Key = string

/** The segments of an edition in its order. */
export type Standings = ReadonlyMap<Key, Standing>

/** Every segment where it stands, with its neighbours. */
export const standingsOf = (documents: readonly Document<AnnotatedPair>[]): Standings => {
  const found = new Map<Key, Standing>()
  for (const document of documents) {
    const pairs = leaves(document)
    for (const [index, pair] of pairs.entries()) {
      const {path} = document
      found.set(freeKey(found, keyOf(path, pair)), {path, pair, previous: pairs[index - 1], next: pairs[index + 1]})
    }
  }
  return found
}

/** An id that is only lent says nothing: the next sync may give another. */
const keyOf = (path: string, {id, entry, zh}: AnnotatedPair): Key => (entry ? id : `${path}\n${zh.text}`)

/** The key, or where it is taken (a sentence that stands twice), the same numbered. */
const freeKey = (taken: Standings, key: Key): Key => {
  let free = key
  for (let copy = 2; taken.has(free); copy++) free = `${key}\n${copy}`
  return free
}
