import type {Block, Document, Kept, Stretch, TextFile} from '../bitext/document.ts'
import type {Fault, MarkdownSettings} from '../bitext/edition.ts'
import {costLimits} from '../markup/costs.ts'
import {readSections} from '../markup/sections.ts'
import {conflictIn} from '../yaml/conflict.ts'
import {readDefinitions} from './definitions.ts'
import {fatalFault} from './faults.ts'
import {limits, overLimits} from './limits.ts'
import {nestingOf} from './nesting.ts'
import {blockReader} from './read-blocks.ts'

/** A document as it was read, and what could not be taken as it stands; no document where a fault is fatal. */
export interface ReadMarkdown {
  readonly document?: Document<Stretch>
  readonly faults: readonly Fault[]
}

/** What the reading of a Markdown file can be told. */
export interface ReadOptions {
  /** Keys of front matter whose values are translated beside the usual ones. */
  readonly frontMatter?: readonly string[]
  /** Where documents speak more than Markdown. */
  readonly markdown?: MarkdownSettings
}

/**
 * Reads a Markdown file: CommonMark with GFM, front matter and emphasis that knows Chinese punctuation. Every passage
 * with words has one stretch, which stands at its exact place; all else is kept.
 */
export const readMarkdown = (file: TextFile, options: ReadOptions = {}): ReadMarkdown => {
  const fault = overLimits(file)
  if (fault) return {faults: [fault]}
  const math = speaks(file.path, options.markdown?.math)
  const formulas = math ? {math} : {}
  const sections = readSections(file.text, formulas)
  const definitions = readDefinitions(sections.outline, file.text, formulas)
  const reader = blockReader(file, definitions, {
    frontMatter: options.frontMatter ?? [],
    mdx: speaks(file.path, options.markdown?.mdx),
  })
  for (const section of sections.full()) {
    if (section.type === 'tooMuch') return {faults: [tooMuchFault(file, section.end)]}
    const {depth, line} = nestingOf(section.events)
    if (depth > limits.nesting) {
      return {faults: [fatalFault(file, 'nestedTooDeep', {line, limit: limits.nesting})]}
    }
    reader.take(section.events)
  }
  const {blocks, faults} = reader.finish()
  const unmerged = unmergedIn(file, blocks)
  if (unmerged) return {faults: [unmerged]}
  const {path, text: source} = file
  const document = {type: 'document', path, source, definitions, children: blocks} as const
  return source.trim() === '' ? {document, faults: [...faults, emptyFault(path)]} : {document, faults}
}

const tooMuchFault = (file: TextFile, end: number): Fault => {
  const line = file.text.slice(0, end).trimEnd().split('\n').length
  return fatalFault(file, 'tooMuchTogether', {line, limit: costLimits.section})
}

/** Whether a document stands in one of these folders of `source/`. */
const speaks = (path: string, folders: readonly string[] = []): boolean =>
  folders.some(folder => folder === '' || path.startsWith(`source/${folder}/`))

const emptyFault = (path: string): Fault => ({
  rule: 'empty-document',
  message: 'emptyDocument',
  values: {},
  path,
  fatal: false,
})

/** The first marker of a merge that nobody has settled; in code it is an example of one, and a row of = underlines a heading. */
const unmergedIn = (file: TextFile, blocks: readonly Block<Stretch>[]): Fault | undefined => {
  if (!/^<{7,}(?: |\r?$)/m.test(file.text)) return undefined
  const kept = blocks.flatMap(codeIn)
  const marker = conflictIn(
    file.text,
    ({start}) => file.text[start] === '<' && !kept.some(({place}) => place.start <= start && start < place.end),
  )
  return marker && fatalFault(file, 'unmerged', {}, marker)
}

const codeIn = (block: Block<Stretch>): readonly Kept[] => {
  if (block.type === 'container') return block.children.flatMap(codeIn)
  return block.type === 'kept' && block.kind !== 'value' ? [block] : []
}
