/** Units below this have seven bits: the letters, digits and marks of ASCII. */
const ascii = 0x80

/**
 * Numbers from 0 for texts of one to three units, each the same number always: a table of open addresses, since a map of as many
 * short texts as an edition has letters takes many times as long; and for those of ASCII, which are most, a place for each.
 */
export class Keys {
  /** One more than the number of each text of ASCII. */
  readonly #narrow = new Int32Array(1 << 21)
  #table = new Int32Array(1 << 16).fill(-1)
  /** Three units of each text. */
  #units = new Uint16Array(3 << 15)
  /** One more than the segment in which each was asked for last. */
  #met = new Int32Array(1 << 15)
  #size = 0

  /** How many texts have a number. */
  get size(): number {
    return this.#size
  }

  /** The number of a text; units that it has not are 0. */
  id(first: number, second: number, third: number): number {
    if ((first | second | third) >= ascii) return this.#wideId(first, second, third)
    const place = (first << 14) | (second << 7) | third
    const known = this.#narrow[place] ?? 0
    if (known > 0) return known - 1
    const id = this.#add(first, second, third)
    this.#narrow[place] = id + 1
    return id
  }

  #wideId(first: number, second: number, third: number): number {
    const table = this.#table
    const units = this.#units
    const mask = table.length - 1
    let slot = hash(first, second, third) & mask
    for (;;) {
      const id = table[slot] ?? -1
      if (id < 0) break
      if (units[id * 3] === first && units[id * 3 + 1] === second && units[id * 3 + 2] === third) return id
      slot = (slot + 1) & mask
    }
    const id = this.#add(first, second, third)
    // What a larger table holds was put there.
    if (this.#table === table) table[slot] = id
    return id
  }

  #add(first: number, second: number, third: number): number {
    const id = this.#size++
    this.#units[id * 3] = first
    this.#units[id * 3 + 1] = second
    this.#units[id * 3 + 2] = third
    if (this.#size * 2 >= this.#table.length) this.#grow()
    return id
  }

  /** Whether a segment asks for a number for the first time; segments ask in order. */
  isNew(id: number, segment: number): boolean {
    if (this.#met[id] === segment + 1) return false
    this.#met[id] = segment + 1
    return true
  }

  /** The text whose number is `id`. */
  key(id: number): string {
    const units = this.#units
    const [first, second, third] = [units[id * 3] ?? 0, units[id * 3 + 1] ?? 0, units[id * 3 + 2] ?? 0]
    if (second === 0) return String.fromCharCode(first)
    return third === 0 ? String.fromCharCode(first, second) : String.fromCharCode(first, second, third)
  }

  #grow(): void {
    const length = this.#table.length * 2
    const [units, met] = [new Uint16Array((length / 2) * 3), new Int32Array(length / 2)]
    units.set(this.#units)
    met.set(this.#met)
    this.#units = units
    this.#met = met
    this.#table = new Int32Array(length).fill(-1)
    for (let id = 0; id < this.#size; id++) {
      let slot = hash(units[id * 3] ?? 0, units[id * 3 + 1] ?? 0, units[id * 3 + 2] ?? 0) & (length - 1)
      while ((this.#table[slot] ?? -1) >= 0) slot = (slot + 1) & (length - 1)
      this.#table[slot] = id
    }
  }
}

const hash = (first: number, second: number, third: number): number => {
  const mixed = Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35)
  return mixed ^ (mixed >>> 15)
}
