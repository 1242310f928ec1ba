import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import type {Block, Stretch} from '../../src/bitext/document.ts'
import {markdown} from './markdown-of.ts'
import {read} from './outline.ts'

const remark = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter)
  .use(remarkCjkFriendly)
  .use(remarkCjkStrikethrough, {singleTilde: false})
  .freeze()

const names: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  listItem: 'item',
  tableRow: 'row',
  tableCell: 'cell',
  footnoteDefinition: 'footnote',
  thematicBreak: 'rule',
  yaml: 'frontMatter',
}

/**
 * One block as one line: what it is, where it stands, and what a reader reads in it, white space aside. Where the
 * words of a task begin and where a list item ends is settled otherwise than in remark, which leaves the tick to some
 * paragraphs and lets some items reach beyond what they hold.
 */
const line = (kind: string, place: {start: number; end: number}, facts: readonly unknown[], text: string): string =>
  `${kind} ${kind === 'paragraph' ? '' : place.start}-${kind === 'item' ? '' : place.end} ${facts.join()} ${text.normalize('NFC').replace(/\s+/g, '')}`

const ours = (blocks: readonly Block<Stretch>[]): string[] =>
  blocks.flatMap(block => {
    if (block.type === 'kept') return [line(block.kind, block.place, [], block.kind === 'code' ? block.value : '')]
    if (block.type === 'passage') {
      const depth = block.kind === 'heading' ? block.depth : ''
      return [line(block.kind, block.place, [depth], block.leaves.map(leaf => leaf.zh.plain).join(''))]
    }
    if (block.kind === 'frontMatter') return [line(block.kind, block.place, [], '')]
    const facts =
      block.kind === 'list'
        ? [block.ordered, block.start]
        : block.kind === 'item'
          ? [block.checked]
          : block.kind === 'table'
            ? block.align
            : block.kind === 'footnote'
              ? [block.label]
              : []
    return [line(block.kind, block.place, facts, ''), ...ours(block.children)]
  })

const plain = (node: Nodes): string => {
  if (node.type === 'html' || node.type === 'footnoteReference') return ''
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(plain).join('') : ''
}

const factsOf = (node: Nodes): readonly unknown[] => {
  switch (node.type) {
    case 'list':
      return [node.ordered, node.start ?? 1]
    case 'listItem':
      return [node.checked]
    case 'table':
      return node.align ?? []
    case 'footnoteDefinition':
      return [node.identifier]
    default:
      return []
  }
}

/** The same for the tree of remark, whose offsets are those of `text` without its byte-order mark. */
const theirs = (nodes: readonly Nodes[], text: string): string[] =>
  nodes.flatMap(node => {
    const kind = names[node.type] ?? node.type
    const from = node.position?.start.offset ?? 0
    const shift = text.startsWith('\ufeff') ? 1 : 0
    const place = {start: shift + from, end: shift + (node.position?.end.offset ?? 0)}
    if (node.type === 'heading') return [line(kind, place, [node.depth], plain(node))]
    if (node.type === 'paragraph' || node.type === 'tableCell') return [line(kind, place, [''], plain(node))]
    if (node.type === 'code') return [line(kind, place, [], node.value)]
    if (!('children' in node)) return [line(kind, place, [], '')]
    return [line(kind, place, factsOf(node), ''), ...theirs(node.children, text)]
  })

test('Blocks, their places and what a reader reads in them are those of remark', () => {
  fc.assert(
    fc.property(markdown, text => {
      // Markers, regions and lines of dialects are ours alone …
      const source = text
        .replaceAll(/!!! |=== (?=")|\{%|\{:|:::/g, '文')
        .replaceAll(/<!-- (?:no)?seg[^>]*-->|<!-- \/?no-translate -->/g, '')
        // … and so is where a bare address ends.
        .replaceAll(/(https?:\/\/[\w./]+)/g, '$1 ')
      expect(ours(read(source).document.children)).toEqual(theirs(remark.parse(source).children, source))
    }),
    {numRuns: 500},
  )
})
