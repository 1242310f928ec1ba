import type {NumberWriter} from './digits.ts'
import {eachNumber} from './digits.ts'

/**
 * Places of a gram, in order, as numbers: how far the segment is from that of the place before (0, 1, or 2 for more), with three
 * times the place in the segment, or the distance from the one before in the same segment; behind a 2, how many more than two
 * segments it is.
 */
const near = 3

/** Writes the places of one gram after another. */
export class PlaceWriter {
  readonly #numbers: NumberWriter
  #segment = 0
  #at = 0

  constructor(numbers: NumberWriter) {
    this.#numbers = numbers
  }

  /** Adds a place behind the last one. */
  add(segment: number, at: number): void {
    const distance = segment - this.#segment
    this.#numbers.add((distance === 0 ? at - this.#at : at) * near + Math.min(distance, 2))
    if (distance >= 2) this.#numbers.add(distance - 2)
    this.#segment = segment
    this.#at = at
  }

  /** The places of the gram as text; those of the next one begin anew. */
  take(): string {
    this.#segment = 0
    this.#at = 0
    return this.#numbers.take()
  }
}

/** A place in all texts as one number: the segment times this, and the place in it. */
export const span = 2 ** 24

/** The places that a text holds. */
export const placesOf = (text: string): Float64Array => {
  const places = new Float64Array(text.length)
  let [count, segment, at, isFar] = [0, 0, 0, false]
  eachNumber(text, number => {
    if (isFar) {
      segment += number
      isFar = false
    } else {
      const distance = number % near
      const place = (number - distance) / near
      at = distance === 0 ? at + place : place
      segment += distance
      isFar = distance === 2
      if (isFar) return
    }
    places[count] = segment * span + at
    count += 1
  })
  return places.subarray(0, count)
}
