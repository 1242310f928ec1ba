import type {Document, Stretch, TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {readDocument} from '../markup/parser.ts'
import {readDefinitions} from './definitions.ts'
import {fatalFault} from './faults.ts'
import {limits, overLimits} from './limits.ts'
import {nestingOf} from './nesting.ts'
import {readBlocks} from './read-blocks.ts'

/** A document as it was read, and what could not be taken as it stands; no document where a fault is fatal. */
export interface ReadMarkdown {
  readonly document?: Document<Stretch>
  readonly faults: readonly Fault[]
}

/**
 * Reads a Markdown file: CommonMark with GFM, front matter and emphasis that knows Chinese punctuation. Every passage
 * with words has one stretch, which stands at its exact place; all else is kept. `frontMatter` names keys of front matter
 * whose values are translated beside the usual ones.
 */
export const readMarkdown = (file: TextFile, frontMatter: readonly string[] = []): ReadMarkdown => {
  const fault = overLimits(file)
  if (fault) return {faults: [fault]}
  const reel = {events: readDocument(file.text), source: file.text}
  const {depth, line} = nestingOf(reel.events)
  if (depth > limits.nesting) {
    return {faults: [fatalFault(file, 'nestedTooDeep', {line, limit: limits.nesting})]}
  }
  const definitions = readDefinitions(reel)
  const {blocks, faults} = readBlocks(reel, file, definitions, frontMatter)
  const {path, text: source} = file
  return {document: {type: 'document', path, source, definitions, children: blocks}, faults}
}
