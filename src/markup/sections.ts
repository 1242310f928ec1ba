import {parse, preprocess} from 'micromark'
import type {Definitions} from '../bitext/prose.ts'
import {isTooMuchTogether} from './costs.ts'
import type {Event, Token} from './event.ts'
import {quickLabels} from './labels.ts'
import {mergeDataAtOnce} from './merge-data.ts'
import {openBlocks, openChunks} from './open-chunks.ts'
import {extensionsFor} from './parser.ts'
import {sectionEnd} from './section-lines.ts'

/** A part of a document that Markdown reads by itself as it reads it in the whole. */
export type Section =
  | {readonly type: 'section'; readonly events: readonly Event[]}
  /** It holds so much that reading it would take too much memory; nothing behind it is read. */
  | {readonly type: 'tooMuch'; readonly end: number}

/** A document that is read in sections, one after another, so that the events of one are held at a time. */
export interface Sections {
  /** With blocks and link definitions, but not always what stands in blocks. */
  readonly outline: () => Iterable<Section>
  /** All of it: what micromark reads in the whole document, event for event. */
  readonly full: () => Iterable<Section>
}

/** How many UTF-16 code units a section has at least, unless it is the last. */
const leastLength = 8_192

/** Divides a document into sections. A byte-order mark is skipped and counted. */
export const readSections = (
  text: string,
  {math}: Pick<Definitions, 'math'> = {},
  least: number = leastLength,
): Sections => {
  const settings = {text, extensions: extensionsFor(math), least}
  const single = sectionEnd(text, least) === text.length
  let labels: Labels | undefined
  const full = (): Iterable<Section> => {
    labels ??= single || !text.includes(']:') ? noLabels() : labelsIn(settings)
    return walk(settings, labels, openChunks)
  }
  if (!single) return {outline: () => walk(settings, noLabels(), openBlocks), full}
  let only: readonly Section[] | undefined
  const once = (): readonly Section[] => {
    only ??= [...full()]
    return only
  }
  return {outline: once, full: once}
}

interface Settings {
  readonly text: string
  readonly extensions: ReturnType<typeof extensionsFor>
  readonly least: number
}

/** What micromark knows to be defined. */
interface Labels {
  readonly links: string[]
  readonly footnotes: string[]
}

const noLabels = (): Labels => ({links: quickLabels(), footnotes: quickLabels()})

/** The labels of all definitions and footnotes: a reference may stand before them, in another section. */
const labelsIn = (settings: Settings): Labels => {
  const labels = noLabels()
  for (const _ of walk(settings, labels, openBlocks));
  return labels
}

type Point = Pick<Token['start'], 'line' | 'column' | 'offset'>

function* walk(settings: Settings, labels: Labels, open: (events: Event[]) => Event[]): Iterable<Section> {
  const {text, least} = settings
  let begin: Point = {line: 1, column: 1, offset: text.charCodeAt(0) === 0xfeff ? 1 : 0}
  for (let start = 0; start < text.length || start === 0; ) {
    let end = sectionEnd(text, start + least)
    let read: readonly Event[] | undefined
    while (!read) {
      if (isTooMuchTogether(text, start, end)) {
        yield {type: 'tooMuch', end}
        return
      }
      const events = open(tokensOf(settings, labels, begin, start, end))
      if (end === text.length || isWhole(events, end)) read = events
      else end = sectionEnd(text, end + (end - start))
    }
    yield {type: 'section', events: read}
    const last = read.at(-1)?.[1].end
    if (end === text.length || !last) return
    begin = {line: last.line, column: last.column, offset: last.offset}
    start = end
  }
}

const tokensOf = ({text, extensions}: Settings, labels: Labels, begin: Point, start: number, end: number): Event[] => {
  const parser: ReturnType<typeof parse> & {gfmFootnotes?: string[]} = mergeDataAtOnce(parse({extensions}))
  parser.defined = labels.links
  parser.gfmFootnotes = labels.footnotes
  return parser.document(begin).write(preprocess()(text.slice(start, end), undefined, true))
}

const lineEnds: ReadonlySet<string> = new Set(['lineEnding', 'lineEndingBlank', 'linePrefix'])

/**
 * Whether what was read ends at `end` with a paragraph or heading that stands in no container and a blank line: nothing
 * is open there, and what comes next is read as at the beginning of a document.
 */
const isWhole = (events: readonly Event[], end: number): boolean => {
  const last = events.at(-1)?.[1]
  if (last?.type !== 'lineEndingBlank' || last.end.offset !== end || last.end.column !== 1) return false
  const [step, block] = events.findLast(([, {type}]) => !lineEnds.has(type)) ?? []
  return step === 'exit' && (block?.type === 'content' || block?.type === 'atxHeading')
}
