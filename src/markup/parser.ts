import type {postprocess} from 'micromark'
import {parse, preprocess} from 'micromark'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {} from 'remark-parse'
import {unified} from 'unified'
import type {Definitions} from '../bitext/prose.ts'
import {resolveInOnePass} from './attention.ts'
import {endBareLinks} from './bare-links.ts'
import {parserLabel} from './label.ts'
import {openChunks} from './open-chunks.ts'

/** A step of micromark into or out of a token; offsets of its token are offsets of the text that was read. */
export type Event = ReturnType<typeof postprocess>[number]
/** A stretch of Markdown that has a name, as micromark calls it: `data`, `emphasis`, `listItemPrefix` … */
export type Token = Event[1]

/**
 * One tilde is no deletion: Chinese writes ranges with it (`5~10个，20~30个`).
 */
const strikethrough = {singleTilde: false}

const plugins = unified()
  .use(remarkGfm, strikethrough)
  .use(remarkFrontmatter)
  .use(remarkCjkFriendly)
  .use(remarkCjkStrikethrough, strikethrough)
  .freeze()

const extensions = (plugins.data().micromarkExtensions ?? []).flat().map(endBareLinks).map(resolveInOnePass)

/** What micromark knows of labels while it reads; footnotes are an addition of the GFM extension. */
type Parser = ReturnType<typeof parse> & {gfmFootnotes?: string[]}

/** Reads a whole document: blocks, and the inline markup in them. A byte-order mark is skipped and counted. */
export const readDocument = (text: string): readonly Event[] => {
  const offset = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const events = parse({extensions})
    .document({line: 1, column: 1, offset})
    .write(preprocess()(text, undefined, true))
  return openChunks(events)
}

const parsers = new WeakMap<Definitions, Parser>()

/** Reads inline markup alone: whatever would open a block is words. References to `definitions` resolve. */
export const readPhrasing = (text: string, definitions: Definitions): readonly Event[] => {
  let parser = parsers.get(definitions)
  if (!parser) {
    parser = parse({extensions})
    parser.defined.push(...[...definitions.links.keys()].map(parserLabel))
    parser.gfmFootnotes = [...definitions.footnotes].map(parserLabel)
    parsers.set(definitions, parser)
  }
  const start = {line: 1, column: 1, offset: 0}
  return openChunks(parser.text(start).write(preprocess()(text, undefined, true)))
}
