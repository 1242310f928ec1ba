import type {InTwo, SearchWord} from '../../search/data.ts'
import {segmentStates} from '../../search/data.ts'
import {element} from '../element.ts'
import type {FoundSegment, Library} from './library.ts'
import {matches} from './matches.ts'

/** What was found for a query that is not blank. */
export interface Found {
  readonly query: string
  readonly segments: readonly number[]
}

/** Says something in both languages; `{name}` stands for a value. */
export const say = (words: InTwo, values: Readonly<Record<string, number>> = {}): readonly (Node | string)[] => {
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  return [element('span', {lang: 'en'}, filled(words.en)), ' ', element('span', {lang: 'zh'}, filled(words.zh))]
}

/** A list of what was found, document by document, to which further segments are added in order. */
export class Results {
  readonly #library: Library
  readonly #found: Found
  readonly #query: string
  readonly #box: Element
  #shown = 0
  #document = -1
  #list: Element | undefined

  constructor(library: Library, found: Found, box: Element) {
    this.#library = library
    this.#found = found
    this.#query = library.fold(found.query.normalize('NFC'))
    this.#box = box
  }

  /** The texts of the segments that are to be shown next. */
  next(): Promise<readonly FoundSegment[]> {
    const segments = this.#found.segments.slice(this.#shown, this.#shown + this.#library.batch)
    return Promise.all(segments.map(segment => this.#library.read(segment)))
  }

  /** How many `next` will give. */
  get rest(): number {
    return Math.min(this.#library.batch, this.#found.segments.length - this.#shown)
  }

  /** In how many documents something was found. */
  get documents(): number {
    return new Set(this.#found.segments.map(this.#library.documentOf)).size
  }

  /** Shows what `next` gave; the value is the first of it. */
  add(segments: readonly FoundSegment[]): HTMLElement | undefined {
    let first: HTMLElement | undefined
    for (const segment of segments) {
      const number = this.#found.segments[this.#shown] ?? 0
      this.#shown += 1
      const document = this.#library.documentOf(number)
      if (document !== this.#document) this.#open(document, segment)
      const link = this.#row(segment)
      first ??= link
    }
    return first
  }

  #open(document: number, {title, page}: FoundSegment): void {
    const count = this.#found.segments.filter(segment => this.#library.documentOf(segment) === document).length
    this.#document = document
    this.#list = element('ol', {})
    const names = [element('span', {lang: 'zh'}, title.zh)]
    if (title.en !== title.zh && title.en !== '') names.push(element('span', {lang: 'en'}, title.en))
    const heading = element(
      'h2',
      {},
      element('a', {href: page}, ...names.flatMap(name => [name, ' '])),
      element('small', {class: 'count'}, String(count)),
    )
    this.#box.append(element('section', {class: 'found'}, heading, this.#list))
  }

  #row({row, number, page}: FoundSegment): HTMLElement {
    const [id, zh, en, note = '', ...states] = row
    const link = element('a', {class: 'no', href: `${page}#${id}`}, String(number))
    const badges = states.flatMap(state => this.#badge(segmentStates[state] ?? 'missing'))
    const item = element(
      'li',
      {class: 'pair'},
      link,
      element('span', {class: 'zh', lang: 'zh'}, ...this.#marked(zh)),
      element('span', {class: 'en', lang: 'en'}, ...this.#marked(en), ...badges),
    )
    const noted = this.#marked(note)
    if (noted.length > 1) {
      const name = element('b', {}, ...say(this.#library.words.note))
      item.append(element('span', {class: 'note', lang: 'en', role: 'note'}, name, ' ', ...noted))
    }
    this.#list?.append(item)
    return link
  }

  #badge(state: SearchWord): readonly (Node | string)[] {
    return [' ', element('small', {class: `badge ${state}`}, ...say(this.#library.words[state]))]
  }

  #marked(text: string): readonly (Node | string)[] {
    const nodes: (Node | string)[] = []
    let done = 0
    for (const {start, end} of matches(text, this.#query, this.#library.fold)) {
      nodes.push(text.slice(done, start), element('mark', {}, text.slice(start, end)))
      done = end
    }
    return [...nodes, text.slice(done)]
  }
}
