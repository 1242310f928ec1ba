import type {Nodes, Root} from 'mdast'
import remarkCjk from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** Two tildes delete; one stands in ranges of Chinese numbers. */
const strikethrough = {singleTilde: false}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, strikethrough)
  .use(remarkCjk)
  .use(remarkCjkStrikethrough, strikethrough)

/** A Markdown text as a reader of CommonMark with GFM sees it. */
export const parse = (markdown: string): Root => parser.parse(markdown)

/** The words of a node without markup. */
export const plain = (node: Nodes): string => {
  if ('children' in node) return node.children.map(plain).join('')
  return 'value' in node ? node.value : ''
}
