import type {Block, Document, Passage} from '../bitext/document.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {Pair} from '../bitext/pair.ts'
import {passages} from '../bitext/walk.ts'
import {tagsIn} from './html-tags.ts'
import {slugger} from './slug.ts'

/** What anchors need to know of a pair. */
type Anchored = Pick<Pair, 'id' | 'zh' | 'rendering'>

/** The places of a document that an address may lead to by `#fragment`. */
export interface Anchors {
  /** The segment at which a fragment leads; capitals make no difference where nothing else fits. */
  readonly find: (fragment: string) => SegmentId | undefined
  /** The anchor of each heading: the one that its author wrote, or else the one that GitHub makes of its Chinese. */
  readonly headings: ReadonlyMap<Passage<Anchored>, string>
  /** Every name that leads anywhere but for ids of segments, in the order in which they are found. */
  readonly names: readonly string[]
}

/**
 * Gathers the anchors of a document: ids of segments, headings by the anchors that were written behind them or that
 * GitHub makes of their Chinese or their English, and `id` and `name` in its HTML. The first to claim a name has it.
 */
export const anchorsOf = (document: Document<Anchored>): Anchors => {
  const found = new Map<string, SegmentId>()
  const claim = (name: string, id: SegmentId | undefined): void => {
    if (name !== '' && id !== undefined && !found.has(name)) found.set(name, id)
  }
  const headings = headingAnchors(document)
  for (const [heading, name] of headings) claim(name, heading.leaves[0]?.id)
  for (const [name, id] of htmlAnchors(document)) claim(name, id)
  const english = slugger()
  for (const {leaves} of headings.keys()) claim(english(leaves.flatMap(englishOf).join(' ')), leaves[0]?.id)
  const names = [...found.keys()]
  for (const {leaves} of passages(document.children)) for (const {id} of leaves) found.set(id, id)
  return {find: fragment => found.get(fragment) ?? found.get(fragment.toLowerCase()), headings, names}
}

const headingAnchors = (document: Document<Anchored>): ReadonlyMap<Passage<Anchored>, string> => {
  const slug = slugger()
  const anchors = new Map<Passage<Anchored>, string>()
  for (const passage of passages(document.children)) {
    if (passage.kind !== 'heading') continue
    const made = slug(passage.leaves.map(({zh}) => zh.plain).join(''))
    anchors.set(passage, passage.anchor ?? made)
  }
  return anchors
}

const englishOf = ({rendering}: Anchored): readonly string[] =>
  rendering.type === 'english' ? [rendering.en.plain] : []

/** The names that tags give, each with the segment that holds the tag or follows it. */
function* htmlAnchors(document: Document<Anchored>): Generator<readonly [name: string, id: SegmentId]> {
  if (!/<[^<>]*\s(?:id|name)\s*=/i.test(document.source)) return
  let waiting: string[] = []
  for (const block of leafBlocks(document.children)) {
    if (block.type === 'kept') {
      if (block.kind === 'html') waiting.push(...namesIn(block.value))
      continue
    }
    for (const {id, zh} of block.leaves) {
      for (const name of [...waiting, ...namesIn(zh.text)]) yield [name, id]
      waiting = []
    }
  }
}

const namesIn = (html: string): readonly string[] =>
  html.includes('<') ? tagsIn(html).flatMap(({attributes}) => attributes.get('id') ?? attributes.get('name') ?? []) : []

function* leafBlocks<Leaf>(
  blocks: readonly Block<Leaf>[],
): Generator<Exclude<Block<Leaf>, {readonly type: 'container'}>> {
  for (const block of blocks) {
    if (block.type === 'container') yield* leafBlocks(block.children)
    else yield block
  }
}
