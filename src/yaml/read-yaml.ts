import type {Event, ScalarEvent} from 'js-yaml'
import {CHOMPING_MODE, COLLECTION_STYLE, EVENT_ID, parseEvents, SCALAR_STYLE, YAMLException} from 'js-yaml'
import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {conflictIn} from './conflict.ts'
import {syntaxFault, yamlFault} from './faults.ts'
import {skipBlank} from './lines.ts'
import {emptyScalar, readScalar} from './scalar.ts'
import type {YamlField, YamlMapping, YamlNode, YamlScalar, YamlSequence} from './tree.ts'

/** A YAML file as a tree, or the one fatal fault for which it is not read: `root` is absent exactly then. */
export interface YamlReading {
  readonly root?: YamlNode
  readonly faults: readonly Fault[]
}

/** Longest file that is read, in bytes of UTF-8. */
const mostBytes = 64 * 1024 * 1024
/** Deepest nesting that is read. */
const mostDepth = 64
const colon = 58

/**
 * Reads a YAML file of one document in which every scalar is a text. Refused, each with its place and reason: what
 * js-yaml refuses (tabs as indentation, wrong indentation …), repeated keys, keys that are not one text followed by a
 * colon on the same line, the markers of an unsettled merge, aliases, anchors, tags, blocks that keep trailing lines (`|+`), more than one document,
 * nesting beyond 64, files beyond 64 MB, and files that hold nothing.
 */
export const readYaml = (file: TextFile): YamlReading => {
  const bytes = bytesOf(file.text)
  if (bytes > mostBytes) {
    const values = {size: Math.ceil(bytes / 1024 / 1024), limit: mostBytes / 1024 / 1024}
    return {faults: [yamlFault(file, 'yamlSize', undefined, values)]}
  }
  try {
    const read = buildTree(file, parseEvents(file.text, {maxDepth: mostDepth}))
    return 'type' in read ? {root: read, faults: []} : {faults: [unmerged(file) ?? read]}
  } catch (error) {
    if (error instanceof YAMLException) return {faults: [unmerged(file) ?? syntaxFault(file, error)]}
    throw error
  }
}

/** The markers of a merge that nobody has settled: they, and no other line, are why a file is no YAML. */
const unmerged = (file: TextFile): Fault | undefined => {
  const marker = conflictIn(file.text)
  return marker && yamlFault(file, 'unmerged', marker.start)
}

/** Bytes of `text` in UTF-8 where they may be too many, else an upper bound that is not. */
const bytesOf = (text: string): number => {
  if (text.length * 3 <= mostBytes) return text.length * 3
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3
  }
  return bytes
}

type Open = OpenMapping | OpenSequence

interface OpenMapping {
  readonly type: 'mapping'
  readonly flow: boolean
  readonly start: number
  readonly entries: YamlField[]
  /** The keys so far, kept where there are many. */
  keys: Set<string> | undefined
  key: YamlScalar | undefined
}

interface OpenSequence {
  readonly type: 'sequence'
  readonly flow: boolean
  readonly start: number
  readonly items: YamlNode[]
}

/** The tree of the events, or the fault for which it is refused. */
const buildTree = (file: TextFile, events: readonly Event[]): YamlNode | Fault => {
  const {text} = file
  const stack: Open[] = []
  let documents = 0
  let root: YamlNode | undefined
  /** Behind everything read so far. */
  let cursor = 0

  for (const event of events) {
    const open = stack.at(-1)
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (documents > 0) return yamlFault(file, 'yamlDocuments', skipBlank(text, cursor))
        documents++
        break
      case EVENT_ID.ALIAS:
        return yamlFault(file, 'yamlAlias', event.anchorStart - 1)
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const refused = refuseProperties(file, event)
        if (refused) return refused
        if (open?.type === 'mapping' && !open.key) return yamlFault(file, 'yamlKey', event.start)
        const flow = event.style === COLLECTION_STYLE.FLOW
        if (event.type === EVENT_ID.SEQUENCE) stack.push({type: 'sequence', flow, start: event.start, items: []})
        else {
          if (flow && text[event.start] !== '{') return yamlFault(file, 'yamlKey', event.start)
          stack.push({type: 'mapping', flow, start: event.start, entries: [], keys: undefined, key: undefined})
        }
        cursor = flow ? event.start + 1 : event.start
        break
      }
      case EVENT_ID.SCALAR: {
        const refused = refuseProperties(file, event)
        if (refused) return refused
        const scalar = placeScalar(text, event, open, cursor)
        cursor = scalar.to
        if (open?.type === 'mapping' && !open.key) {
          const after = skipSpaces(text, cursor)
          if (event.valueStart < 0 || text.charCodeAt(after) !== colon) return yamlFault(file, 'yamlKey', scalar.start)
          if (isRepeated(open, scalar.value))
            return yamlFault(file, 'yamlDuplicateKey', scalar.start, {key: scalar.value})
          open.key = scalar
          cursor = after + 1
        } else if (event.chomping === CHOMPING_MODE.KEEP) return yamlFault(file, 'yamlKeep', scalar.from)
        else if (open) add(open, scalar)
        else root = scalar
        break
      }
      case EVENT_ID.POP: {
        if (!open) break
        stack.pop()
        const node = close(text, open, cursor)
        cursor = node.to
        const parent = stack.at(-1)
        if (parent) add(parent, node)
        else root = node
        break
      }
      default:
        event satisfies never
    }
  }
  return !root || (root.type === 'scalar' && root.style === 'empty') ? yamlFault(file, 'yamlEmpty') : root
}

const refuseProperties = (
  file: TextFile,
  event: {readonly anchorStart: number; readonly tagStart: number},
): Fault | undefined => {
  if (event.tagStart >= 0) return yamlFault(file, 'yamlTag', event.tagStart)
  return event.anchorStart >= 0 ? yamlFault(file, 'yamlAnchor', event.anchorStart - 1) : undefined
}

const isRepeated = (open: OpenMapping, key: string): boolean => {
  if (!open.keys && open.entries.length < 16) return open.entries.some(entry => entry.key.value === key)
  open.keys ??= new Set(open.entries.map(entry => entry.key.value))
  if (open.keys.has(key)) return true
  open.keys.add(key)
  return false
}

const placeScalar = (text: string, event: ScalarEvent, open: Open | undefined, cursor: number): YamlScalar => {
  const behindDash = (): number => (open?.type === 'sequence' && !open.flow ? skipBlank(text, cursor) + 1 : cursor)
  if (event.valueStart < 0) return emptyScalar(behindDash())
  const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
  return readScalar(text, event, block ? blockHeader(text, event, behindDash()) : 0)
}

/** Offset of `|` or `>`; a root may stand behind `---`. */
const blockHeader = (text: string, event: ScalarEvent, from: number): number => {
  const indicator = event.style === SCALAR_STYLE.LITERAL_BLOCK ? '|' : '>'
  let at = skipBlank(text, from)
  while (text[at] !== indicator && at < text.length) at++
  return at
}

const add = (open: Open, node: YamlNode): void => {
  if (open.type === 'sequence') open.items.push(node)
  else if (open.key) {
    open.entries.push({key: open.key, value: node})
    open.key = undefined
  }
}

const close = (text: string, open: Open, cursor: number): YamlMapping | YamlSequence => {
  const {flow, start: from} = open
  const to = flow ? closingBracket(text, cursor) : cursor
  return open.type === 'mapping'
    ? {type: 'mapping', flow, entries: open.entries, from, to}
    : {type: 'sequence', flow, items: open.items, from, to}
}

/** Behind the bracket that closes a flow collection whose last item ends at `cursor`; a comma may stand before it. */
const closingBracket = (text: string, cursor: number): number => {
  const at = skipBlank(text, cursor)
  return text[at] === ',' ? skipBlank(text, at + 1) + 1 : at + 1
}

const skipSpaces = (text: string, offset: number): number => {
  let at = offset
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  return at
}
