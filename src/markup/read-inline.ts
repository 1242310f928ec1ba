import type {Definitions, Prose} from '../bitext/prose.ts'
import {plainOf, plainProse} from '../bitext/prose.ts'
import {editsOf} from './edits.ts'
import {mayHoldMarkup} from './marked-part.ts'
import {readPhrasing} from './parser.ts'
import {readRuns} from './read-runs.ts'

/**
 * Reads the inline Markdown of one rendering or segment; `text` is taken as it stands, and what would open a block
 * (`# `, `1. `, `> `) is words. References to link definitions and footnotes of the document resolve. A text without
 * anything that could be markup costs one look.
 */
export const readInline = (text: string, definitions: Definitions): Prose => {
  if (!mayHoldMarkup(text)) return plainProse(text)
  const events = readPhrasing(text, definitions)
  const phrasing = {events, from: 0, to: events.length, source: text, isCell: false}
  const runs = readRuns({
    ...phrasing,
    text,
    toText: offset => offset,
    edits: editsOf(phrasing).filter(edit => edit.type !== 'marker'),
    definitions,
  })
  return {text, runs, plain: plainOf(runs)}
}
