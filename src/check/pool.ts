/**
 * Items to be taken one by one, found by any of their keys, first come first served. A question costs the same however
 * many items there are, so that a text of thousands is looked through in linear time.
 */
export class Pool<Item> {
  readonly #items: readonly Item[]
  readonly #byKey = new Map<string, Item[]>()
  /** How many of the first items of a key, and of all, are known to be gone. */
  readonly #passed = new Map<string, number>()
  #first = 0
  readonly #gone = new Set<Item>()

  constructor(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
    this.#items = items
    for (const item of items)
      for (const key of keysOf(item)) {
        const known = this.#byKey.get(key)
        if (known) known.push(item)
        else this.#byKey.set(key, [item])
      }
  }

  /** All items of a key, those that are gone included. */
  all(key: string): readonly Item[] {
    return this.#byKey.get(key) ?? []
  }

  /** The first item left that has a key: of the first key, else of the next. */
  take(...keys: readonly string[]): Item | undefined {
    for (const key of keys) {
      const items = this.all(key)
      let at = this.#passed.get(key) ?? 0
      while (at < items.length && this.#gone.has(items[at] as Item)) at++
      this.#passed.set(key, at)
      if (at < items.length) return this.#leave(items[at] as Item)
    }
    return undefined
  }

  /** The first item left. */
  takeFirst(): Item | undefined {
    while (this.#first < this.#items.length && this.#gone.has(this.#items[this.#first] as Item)) this.#first++
    return this.#first < this.#items.length ? this.#leave(this.#items[this.#first] as Item) : undefined
  }

  /** The items that nobody has taken, in their order. */
  left(): readonly Item[] {
    return this.#items.filter(item => !this.#gone.has(item))
  }

  #leave(item: Item): Item {
    this.#gone.add(item)
    return item
  }
}
