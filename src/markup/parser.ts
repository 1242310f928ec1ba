import {parse, preprocess} from 'micromark'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {} from 'remark-parse'
import {unified} from 'unified'
import type {Definitions} from '../bitext/prose.ts'
import {admonitionsLike} from './admonitions.ts'
import {resolveInOnePass} from './attention.ts'
import {endBareLinks} from './bare-links.ts'
import {dialectLines} from './dialect-lines.ts'
import type {Event, Token} from './event.ts'
import {callsOfFootnotes} from './footnote-calls.ts'
import {formulas} from './formulas.ts'
import {parserLabel} from './label.ts'
import {quickLabels} from './labels.ts'
import {markedPart} from './marked-part.ts'
import {mergeDataAtOnce} from './merge-data.ts'
import {ahead, beginAt, endAt, openChunks} from './open-chunks.ts'
import {quickBlocks} from './quick-blocks.ts'
import {resolveDeletionsInOnePass} from './strikethrough.ts'

/**
 * One tilde is no deletion: Chinese writes ranges with it (`5~10个，20~30个`).
 */
const strikethrough = {singleTilde: false}

const plugins = unified()
  .use(remarkGfm, strikethrough)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkCjkFriendly)
  .use(remarkCjkStrikethrough, strikethrough)
  .freeze()

/** How footnotes begin and go on, as GFM has them. */
const footnotes = (plugins.data().micromarkExtensions ?? [])
  .flat()
  .flatMap(({document}) => Object.values(document ?? {}).flat())
  .filter(construct => construct?.name === 'gfmFootnoteDefinition')

/** What Markdown is here: CommonMark with GFM, front matter, emphasis that knows Chinese punctuation, and lines of dialects. */
export const extensions = [
  quickBlocks,
  ...(plugins.data().micromarkExtensions ?? [])
    .flat()
    .map(endBareLinks)
    .map(callsOfFootnotes)
    .map(resolveInOnePass)
    .map(resolveDeletionsInOnePass),
  dialectLines,
  ...footnotes.flatMap(footnote => (footnote ? [admonitionsLike(footnote)] : [])),
]

const withFormulas = [...extensions, formulas]

/** The same, with formulas if a document has `math`. */
export const extensionsFor = (math: Definitions['math']): typeof extensions => (math ? withFormulas : extensions)

/** What micromark knows of labels while it reads; footnotes are an addition of the GFM extension. */
type Parser = ReturnType<typeof parse> & {gfmFootnotes?: string[]}

/** Reads a whole document: blocks, and the inline markup in them, formulas if it has `math`. A byte-order mark is skipped and counted. */
export const readDocument = (text: string, {math}: Pick<Definitions, 'math'> = {}): readonly Event[] => {
  const offset = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const events = mergeDataAtOnce(parse({extensions: extensionsFor(math)}))
    .document({line: 1, column: 1, offset})
    .write(preprocess()(text, undefined, true))
  return openChunks(events)
}

const parsers = new WeakMap<Definitions, Parser>()

/** Reads inline markup alone, of a text that holds some (`mayHoldMarkup`): whatever would open a block is words. References to `definitions` resolve. */
export const readPhrasing = (text: string, definitions: Definitions): readonly Event[] => {
  let parser = parsers.get(definitions)
  if (!parser) {
    parser = mergeDataAtOnce(parse({extensions: extensionsFor(definitions.math)}))
    parser.defined = quickLabels([...definitions.links.keys()].map(parserLabel))
    parser.gfmFootnotes = quickLabels([...definitions.footnotes].map(parserLabel))
    parsers.set(definitions, parser)
  }
  const begin: Token['start'] = {line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: 0}
  const {start, end} = markedPart(text)
  const stream = preprocess()(text.slice(start, end), undefined, true)
  const events = parser.text(ahead(begin, start)).write(stream)
  if (start > 0) beginAt(events, begin)
  if (end < text.length) endAt(events, ahead(begin, text.length))
  return openChunks(events)
}
