import type {Event, ScalarEvent} from 'js-yaml'
import {
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_SINGLE_QUOTED,
  YAMLException,
} from 'js-yaml'
import type {Block, Stretch} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {plainProse} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {addComposed} from '../markup/compose.ts'
import {sliceMap} from '../markup/slice.ts'
import {wordsBuilder} from '../markup/words-builder.ts'
import {syntaxFault} from '../yaml/faults.ts'
import type {DuplicateKey} from './duplicate-keys.ts'
import {duplicateKeys} from './duplicate-keys.ts'
import type {ScalarStyle} from './scalar.ts'
import {joinLines, scalarPieces} from './scalar.ts'

/** The keys of front matter whose values are always translated. */
const usualKeys: readonly string[] = ['title', 'description', 'summary', 'subtitle', 'abstract']

/** The blocks of front matter, or why its YAML cannot be read, with the offset inside it. */
export type FrontMatter = Read | Broken

interface Read {
  readonly blocks: readonly Block<Stretch>[]
  /** Offsets inside the YAML. */
  readonly duplicates: readonly DuplicateKey[]
}

interface Broken extends Pick<Fault, 'message' | 'values'> {
  readonly at: number
}

/** What the reading of front matter carries along. */
interface Reading {
  readonly yaml: string
  /** Of the YAML, in its document. */
  readonly offset: number
  readonly events: readonly Event[]
  readonly isTranslated: (path: string) => boolean
  readonly mayHold: (path: string) => boolean
  readonly blocks: Block<Stretch>[]
}

/**
 * Reads the YAML that stands at `offset` of its document: the values of the usual keys and of those that `keys` names
 * (`hero.tagline` within a mapping; of a list each item) are passages of plain text, everything else is kept.
 */
export const readFrontMatter = (yaml: string, offset: number, keys: readonly string[] = []): FrontMatter => {
  const events = eventsOf(yaml)
  if ('message' in events) return events
  const wanted = [...usualKeys, ...keys]
  const isTranslated = (path: string): boolean =>
    wanted.some(key => path === key || (keys.includes(key) && path.startsWith(`${key}.`)))
  const mayHold = (path: string): boolean =>
    keys.some(key => key.startsWith(`${path}.`)) || (keys.length > 0 && isTranslated(path))
  const reading = {yaml, offset, events: events.events, isTranslated, mayHold, blocks: []}
  const [, root] = events.events
  if (root?.type === EVENT_MAPPING) readMapping(reading, 2, '')
  return {blocks: reading.blocks, duplicates: duplicateKeys(yaml, events.events)}
}

/** Reads the values of a mapping whose first key is the event at `index`. */
const readMapping = (reading: Reading, index: number, path: string): void => {
  const {events, yaml} = reading
  let at = index
  while (at < events.length) {
    const key = events[at]
    if (!key || key.type === EVENT_POP) return
    const value = leave(events, at)
    const label = key.type === EVENT_SCALAR ? getScalarValue(yaml, key) : ''
    readNode(reading, value, path === '' ? label : `${path}.${label}`)
    at = leave(events, value)
  }
}

/** Reads the value that begins with the event at `index`. */
const readNode = (reading: Reading, index: number, path: string): void => {
  const {events, yaml, blocks} = reading
  const value = events[index]
  if (!value) return
  if (value.type === EVENT_MAPPING && reading.mayHold(path)) {
    readMapping(reading, index + 1, path)
    return
  }
  if (value.type === EVENT_SEQUENCE && reading.mayHold(path)) {
    for (let at = index + 1; events[at] && events[at]?.type !== EVENT_POP; at = leave(events, at))
      readNode(reading, at, path)
    return
  }
  const block = blockOf(reading, path, value, nextScalar(events, leave(events, index))?.valueStart ?? yaml.length)
  if (block) blocks.push(block)
}

const eventsOf = (yaml: string): {readonly events: readonly Event[]} | Broken => {
  try {
    return {events: parseEvents(yaml, {maxDepth: 100})}
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const {message, values, range} = syntaxFault({path: '', text: yaml}, error)
    return {message, values, at: range?.start ?? 0}
  }
}

const nextScalar = (events: readonly Event[], from: number): ScalarEvent | undefined => {
  for (let at = from; at < events.length; at++) {
    const event = events[at]
    if (event?.type === EVENT_SCALAR) return event
  }
  return undefined
}

/** Index of the event after the node that begins at `at`. */
const leave = (events: readonly Event[], at: number): number => {
  let depth = 0
  for (let index = at; index < events.length; index++) {
    const type = events[index]?.type
    if (type === EVENT_MAPPING || type === EVENT_SEQUENCE) depth++
    else if (type === EVENT_POP) depth--
    if (depth <= 0) return index + 1
  }
  return events.length
}

const blockOf = (
  {yaml, offset, isTranslated}: Reading,
  key: string,
  value: Event,
  before: number,
): Block<Stretch> | undefined => {
  if (value.type !== EVENT_SCALAR) {
    if (!('start' in value)) return undefined
    // Events do not tell where a collection ends: it reaches to the next key.
    const written = yaml.slice(value.start, before).replace(/(?:\s|\n[ \t]*#.*)*["']?$/, '')
    const place = {start: offset + value.start, end: offset + value.start + written.length}
    return {type: 'kept', kind: 'value', place, value: written, label: key}
  }
  if (value.valueStart < 0 || value.valueStart >= value.valueEnd) return undefined
  const place = {start: offset + value.valueStart, end: offset + value.valueEnd}
  if (!isTranslated(key)) {
    return {type: 'kept', kind: 'value', place, value: getScalarValue(yaml, value), label: key}
  }
  const stretch = stretchOf(yaml, offset, value)
  return {type: 'passage', kind: 'value', key, place: stretch?.place ?? place, leaves: stretch ? [stretch] : []}
}

const stretchOf = (yaml: string, offset: number, scalar: ScalarEvent): Stretch | undefined => {
  const raw = yaml.slice(scalar.valueStart, scalar.valueEnd)
  const start = offset + scalar.valueStart
  const pieces = scalarPieces(raw, styleOf(scalar))
  const value = joinLines(getScalarValue(yaml, scalar))
  // YAML may have made a space of a line end between two Chinese characters: the words are the same.
  const isExact = squeeze(pieces.map(piece => piece.value).join('')) === squeeze(value)
  const words = wordsBuilder()
  const add = addComposed(words.add)
  if (isExact) for (const piece of pieces) add(piece.value, start + piece.start, start + piece.end)
  else words.add(value.normalize('NFC'), ...trimmedRange(raw, start))
  const run = words.take()
  const text = run?.value.trim() ?? ''
  if (!run || text === '') return undefined
  const from = run.value.indexOf(text)
  const map = sliceMap(run.map, {start: from, end: from + text.length})
  const place: Range = {start: map[0]?.[1] ?? start, end: map.at(-1)?.[1] ?? start}
  return {type: 'stretch', zh: plainProse(text), place, map, markers: []}
}

const squeeze = (value: string): string => value.replace(/\s+/g, '')

const trimmedRange = (raw: string, start: number): [start: number, end: number] => [
  start + raw.length - raw.trimStart().length,
  start + raw.trimEnd().length,
]

const styleOf = (scalar: ScalarEvent): ScalarStyle => {
  switch (scalar.style) {
    case SCALAR_STYLE_SINGLE_QUOTED:
      return 'single'
    case SCALAR_STYLE_DOUBLE_QUOTED:
      return 'double'
    case SCALAR_STYLE_LITERAL_BLOCK:
      return 'literal'
    case SCALAR_STYLE_FOLDED_BLOCK:
      return 'folded'
    default:
      return 'plain'
  }
}
