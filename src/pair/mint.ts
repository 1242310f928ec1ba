import {sha256Hex} from '../bitext/hash.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {segmentId} from '../bitext/ids.ts'

const letters = 'abcdefghjkmnpqrstvwxyz'
const digits = `0123456789${letters}`

/**
 * The id of the `k`-th text (1 for the first) that reads `text` (normalized) in the document `name`: a letter and seven
 * Crockford base-32 characters of the SHA-256 of the three, zero bytes between them. It names, it is never read back.
 */
export const idFor = (name: string, text: string, k: number): SegmentId => {
  const digest = sha256Hex(`${name}\0${text}\0${k}`)
  let written = letters.charAt(Number.parseInt(digest.slice(0, 8), 16) % letters.length)
  // Five bits a character: 35 bits are nine hex digits with one bit to spare.
  let bits = Number.parseInt(digest.slice(8, 17), 16)
  for (let index = 0; index < 7; index++) {
    written += digits.charAt(bits % 32)
    bits = Math.floor(bits / 32)
  }
  const id = segmentId(written)
  if (!id) throw new RangeError(`"${written}" is no segment id`)
  return id
}

/** Gives out ids that nobody bears yet. */
export type Mint = (name: string, text: string, k: number) => SegmentId

/** A mint that knows which ids are `taken`; where the `k`-th is, it gives the next. */
export const mintAround = (taken: Iterable<SegmentId>): Mint => {
  const used = new Set(taken)
  return (name, text, k) => {
    let next = k
    let id = idFor(name, text, next)
    while (used.has(id)) {
      next++
      id = idFor(name, text, next)
    }
    used.add(id)
    return id
  }
}
