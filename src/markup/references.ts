import type {Block, Document, Kept} from '../bitext/document.ts'
import type {Pair} from '../bitext/pair.ts'
import type {Prose, Run} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {tagsIn} from './html-tags.ts'

/** An address that stands in a text, as a link or as a picture. */
export interface Reference {
  readonly kind: 'link' | 'image'
  readonly url: string
  /** Of the whole link, picture or tag, in the text. */
  readonly at: Range
}

/** The text in which a reference stands: a side of a pair, or a block of HTML. */
type Holder<Leaf> =
  | {readonly type: 'zh' | 'en' | 'note'; readonly pair: Leaf; readonly prose: Prose}
  | {readonly type: 'html'; readonly kept: Kept}

/** A reference and where it stands. */
export interface Held<Leaf> {
  readonly reference: Reference
  readonly holder: Holder<Leaf>
}

/** All references of a document in its order, addresses that link by themselves left out. */
export function* referencesOf<Leaf extends Pick<Pair, 'zh' | 'rendering' | 'note'>>(
  document: Pick<Document<Leaf>, 'children'>,
): Generator<Held<Leaf>> {
  for (const block of document.children) yield* inBlock(block)
}

function* inBlock<Leaf extends Pick<Pair, 'zh' | 'rendering' | 'note'>>(block: Block<Leaf>): Generator<Held<Leaf>> {
  if (block.type === 'container') for (const child of block.children) yield* inBlock(child)
  else if (block.type === 'kept') {
    if (block.kind !== 'html') return
    for (const reference of inHtml(block.value)) yield {reference, holder: {type: 'html', kept: block}}
  } else
    for (const pair of block.leaves) {
      const {zh, rendering, note} = pair
      for (const reference of inProse(zh)) yield {reference, holder: {type: 'zh', pair, prose: zh}}
      const en = rendering.type === 'english' ? rendering.en : undefined
      if (en) for (const reference of inProse(en)) yield {reference, holder: {type: 'en', pair, prose: en}}
      if (note) for (const reference of inProse(note)) yield {reference, holder: {type: 'note', pair, prose: note}}
    }
}

const none: readonly Reference[] = []

const inProse = ({runs}: Prose): readonly Reference[] =>
  runs.length === 0 || (runs.length === 1 && runs[0]?.type === 'words') ? none : runs.flatMap(inRun)

const inRun = (run: Run): readonly Reference[] => {
  switch (run.type) {
    case 'words':
    case 'code':
    case 'break':
    case 'footnote':
      return none
    case 'image':
      return [{kind: 'image', url: run.url, at: run.at}]
    case 'html':
      return inHtml(run.value).map(reference => ({...reference, at: run.at}))
    case 'link':
      return run.bare ? none : [{kind: 'link', url: run.url, at: run.at}, ...run.children.flatMap(inRun)]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return run.children.flatMap(inRun)
    default:
      return run satisfies never
  }
}

const sources = {img: ['image', 'src'], a: ['link', 'href']} as const

const inHtml = (html: string): readonly Reference[] =>
  tagsIn(html).flatMap(({name, attributes, at}): readonly Reference[] => {
    if (name !== 'img' && name !== 'a') return []
    const [kind, key] = sources[name]
    const url = attributes.get(key)
    return url === undefined || url === '' ? [] : [{kind, url, at}]
  })
