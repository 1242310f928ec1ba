import {Pool} from './pool.ts'
import {keysOf, questionsOf, siteOf} from './target.ts'

/**
 * Links or pictures of the English, found by an address of the Chinese that leads to the same place, as `sameTarget` has
 * it; a question costs the same however many they are.
 */
export class Targets<Item> {
  readonly #pool: Pool<Item>
  /** The hosts of each site that the English names: en.wikipedia.org and wikipedia.org. */
  readonly #hosts = new Map<string, Set<string>>()

  constructor(items: readonly Item[], urlOf: (item: Item) => string) {
    this.#pool = new Pool(items, item => keysOf(urlOf(item)))
    for (const item of items) {
      const {site, host} = siteOf(urlOf(item))
      this.#hosts.set(site, (this.#hosts.get(site) ?? new Set()).add(host))
    }
  }

  /** The first that leads where an address of the Chinese leads. */
  first(url: string): Item | undefined {
    for (const key of this.#questions(url)) {
      const [first] = this.#pool.all(key)
      if (first !== undefined) return first
    }
    return undefined
  }

  /** The first that leads there and was not taken yet. */
  take(url: string): Item | undefined {
    return this.#pool.take(...this.#questions(url))
  }

  /** All that lead where one of many addresses of the Chinese leads. */
  reached(urls: Iterable<string>): ReadonlySet<Item> {
    const keys = new Set([...urls].flatMap(url => this.#questions(url)))
    return new Set([...keys].flatMap(key => this.#pool.all(key)))
  }

  #questions(url: string): readonly string[] {
    return questionsOf(url, this.#hosts.get(siteOf(url).site) ?? [])
  }
}
