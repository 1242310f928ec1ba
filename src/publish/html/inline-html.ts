import {tagsIn} from '../../markup/html-tags.ts'
import type {Node, TagName} from './hast.ts'
import {element, text} from './hast.ts'
import type {PictureSource} from './picture.ts'
import {pictureOfTag} from './picture.ts'

/** The tags that a source may bring onto a page: words for the form of words, none that loads, links or scripts. */
const tags = [
  'b',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
] as const satisfies readonly TagName[]
const allowed: ReadonlyMap<string, TagName> = new Map(tags.map(name => [name, name]))
const allowedAlone: ReadonlyMap<string, TagName> = new Map([
  ['br', 'br'],
  ['wbr', 'wbr'],
])

/** An element whose end has not come yet. */
interface Open {
  readonly name: TagName
  /** The tag as written: what is shown if its end never comes. */
  readonly written: string
  readonly children: Node[]
}

/** A link without an address: a place to lead to, of which a reader sees nothing. */
const place = /^<a(?:\s+(?:id|name)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))+\s*>$/i

/** Whether a tag, as written, says nothing to a reader: a comment, or the start or end of a mere anchor. */
export const isSilent = (written: string): boolean =>
  written.startsWith('<!--') || place.test(written) || /^<\/a\s*>$/i.test(written)

/**
 * Builds inline content from nodes and from HTML tags that stand between them. Allowed tags without attributes that
 * open and close in order become elements; a picture of the edition is shown; comments and mere anchors are as silent
 * as in Markdown; every other tag is shown as it is written.
 */
export class Nesting {
  readonly #picture: PictureSource
  readonly #nodes: Node[] = []
  readonly #open: Open[] = []

  constructor(source: PictureSource) {
    this.#picture = source
  }

  /** Adds a node where the reading stands. */
  add(node: Node): void {
    const top = this.#open.at(-1)
    if (top) top.children.push(node)
    else this.#nodes.push(node)
  }

  /** Adds a tag, as written. */
  tag(written: string): void {
    if (written.startsWith('<!--')) return
    const [image] = /^<img\s/i.test(written) ? tagsIn(written) : []
    const pictured = image && pictureOfTag(image, this.#picture)
    const [, slash, label = ''] = /^<(\/?)([a-z]+)\s*\/?>$/i.exec(written) ?? []
    const alone = allowedAlone.get(label.toLowerCase())
    const name = allowed.get(label.toLowerCase())
    if (pictured) this.add(pictured)
    else if (place.test(written)) this.#open.push({name: 'a', written, children: []})
    else if (alone && slash === '') this.add(element(alone, {}))
    else if (name && slash === '') this.#open.push({name, written, children: []})
    else if (slash === '/' && label.toLowerCase() === 'a' && this.#open.at(-1)?.name === 'a') this.#unwrap()
    else if (name && this.#open.at(-1)?.name === name) this.#end(name)
    else this.add(shown(written))
  }

  #end(name: TagName): void {
    const ended = this.#open.pop()
    if (ended) this.add(element(name, {}, ended.children))
  }

  /** Ends an anchor: its content stays, where it stands. */
  #unwrap(): void {
    for (const child of this.#open.pop()?.children ?? []) this.add(child)
  }

  /** All of it; what never ended is shown as written, its content kept. */
  close(): readonly Node[] {
    for (let top = this.#open.pop(); top; top = this.#open.pop()) {
      this.add(shown(top.written))
      for (const child of top.children) this.add(child)
    }
    return this.#nodes
  }
}

const shown = (written: string): Node => element('code', {class: 'raw'}, [text(written)])
