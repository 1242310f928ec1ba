/**
 * Whole numbers as text that may stand in a string of JSON as it is. Ninety characters are digits: the first forty-five
 * end a number, the others go before.
 */
const digits = "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}"
const base = 45

/** Opens a set that is written bit by bit. */
const bits = '~'

const values = (() => {
  const table = new Uint8Array(128)
  for (let value = 0; value < digits.length; value++) table[digits.charCodeAt(value)] = value
  return table
})()

/** Calls `each` with the numbers that a text holds, in order. */
export const eachNumber = (text: string, each: (number: number) => void): void => {
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? 0
    if (value >= base) {
      number = number * base + value - base
    } else {
      each(number * base + value)
      number = 0
    }
  }
}

/** The numbers that a text holds. */
export const numbersOf = (text: string): readonly number[] => {
  const numbers: number[] = []
  eachNumber(text, number => numbers.push(number))
  return numbers
}

/** The set that a text of `setText` holds, in order. */
export const setOf = (text: string): readonly number[] => {
  const numbers: number[] = []
  if (text.startsWith(bits)) {
    for (let at = 1; at < text.length; at++) {
      const six = values[text.charCodeAt(at)] ?? 0
      for (let bit = 0; bit < 6; bit++) if (six & (1 << bit)) numbers.push((at - 1) * 6 + bit)
    }
    return numbers
  }
  let last = 0
  eachNumber(text, distance => {
    last += distance
    numbers.push(last)
  })
  return numbers
}

const codes = Uint8Array.from(digits, digit => digit.charCodeAt(0))

/** Writes numbers as digits, faster than a text is joined: an index holds some hundred for each segment. */
export class NumberWriter {
  #bytes = Buffer.alloc(1024)
  #length = 0

  /** Adds a whole number from 0. */
  add(number: number): void {
    if (this.#length + 12 > this.#bytes.length) this.#grow()
    const bytes = this.#bytes
    if (number < base) {
      bytes[this.#length++] = codes[number] ?? 0
      return
    }
    if (number < base * base) {
      bytes[this.#length++] = codes[base + ((number / base) | 0)] ?? 0
      bytes[this.#length++] = codes[number % base] ?? 0
      return
    }
    let rest = Math.floor(number / base)
    let places = 0
    for (let left = rest; left > 0; left = Math.floor(left / base)) places += 1
    const end = this.#length + places
    bytes[end] = codes[number % base] ?? 0
    for (let at = end - 1; rest > 0; at--) {
      bytes[at] = codes[base + (rest % base)] ?? 0
      rest = Math.floor(rest / base)
    }
    this.#length = end + 1
  }

  /** All that was added since the last time, as text. */
  take(): string {
    const text = this.#bytes.toString('latin1', 0, this.#length)
    this.#length = 0
    return text
  }

  #grow(): void {
    const bytes = Buffer.alloc(this.#bytes.length * 2)
    bytes.set(this.#bytes)
    this.#bytes = bytes
  }
}

/** Numbers as text. */
export const numbersText = (numbers: Iterable<number>, writer = new NumberWriter()): string => {
  for (const number of numbers) writer.add(number)
  return writer.take()
}

/** A set of whole numbers from 0, in order and each once, as the shorter of two texts: their distances, or six of them a digit. */
export const setText = (numbers: Int32Array, writer = new NumberWriter()): string => {
  let last = 0
  for (const number of numbers) {
    writer.add(number - last)
    last = number
  }
  const apart = writer.take()
  const sixes = Math.floor(last / 6) + 1
  if (apart.length <= sixes + 1) return apart
  const set = Buffer.alloc(sixes)
  for (const number of numbers) {
    const at = (number / 6) | 0
    set[at] = (set[at] ?? 0) | (1 << (number - at * 6))
  }
  for (let at = 0; at < sixes; at++) set[at] = codes[set[at] ?? 0] ?? 0
  return bits + set.toString('latin1')
}
