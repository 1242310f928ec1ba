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
export const referencesOf = <Leaf extends Pick<Pair, 'zh' | 'rendering' | 'note'>>(
  document: Pick<Document<Leaf>, 'children'>,
): readonly Held<Leaf>[] => {
  const found: Held<Leaf>[] = []
  for (const block of document.children) gather(block, found)
  return found
}

const gather = <Leaf extends Pick<Pair, 'zh' | 'rendering' | 'note'>>(
  block: Block<Leaf>,
  found: Held<Leaf>[],
): void => {
  switch (block.type) {
    case 'container':
      for (const child of block.children) gather(child, found)
      break
    case 'kept':
      if (block.kind === 'html')
        for (const reference of inHtml(block.value)) found.push({reference, holder: {type: 'html', kept: block}})
      break
    case 'passage':
      for (const pair of block.leaves) gatherPair(pair, found)
      break
    default:
      block satisfies never
  }
}

const gatherPair = <Leaf extends Pick<Pair, 'zh' | 'rendering' | 'note'>>(pair: Leaf, found: Held<Leaf>[]): void => {
  const {zh, rendering, note} = pair
  const add = (type: 'zh' | 'en' | 'note', prose: Prose): void => {
    for (const reference of inProse(prose)) found.push({reference, holder: {type, pair, prose}})
  }
  if (isMarked(zh)) add('zh', zh)
  if (rendering.type === 'english' && isMarked(rendering.en)) add('en', rendering.en)
  if (note && isMarked(note)) add('note', note)
}

/** Whether a prose is more than plain words: most are not. */
const isMarked = ({runs}: Prose): boolean => runs.length > 1 || (runs.length === 1 && runs[0]?.type !== 'words')

const none: readonly Reference[] = []

const inProse = ({runs}: Prose): readonly Reference[] => runs.flatMap(inRun)

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
