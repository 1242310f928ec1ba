import {writeValue} from '../../yaml/write-value.ts'
import type {Choice, Version} from './decide.ts'
import {decide} from './decide.ts'
import type {EntryText} from './entry-text.ts'
import {interleave} from './interleave.ts'
import type {MarkerStyle} from './markers.ts'
import {writeHunk} from './markers.ts'
import type {Side, Three} from './three-way.ts'
import {opposite} from './three-way.ts'

/** An entry made of two. */
export interface MergedEntry {
  /** At the left edge, with line feeds; markers of conflicts are not raised yet. */
  readonly text: string
  /** The fields on which the sides disagree. */
  readonly conflicts: readonly string[]
}

/**
 * Merges an entry that both sides changed, field by field, in the layout of the side `main`. Conflicts are written around
 * the lines of their fields. A comment stays unless a side took it away; one that loses its place stands above the entry.
 */
export const mergeEntry = (three: Three<Version>, main: Side, style: MarkerStyle): MergedEntry => {
  const {choices, conflicts} = decide(three)
  const texts = {base: three.base?.text, ours: three.ours.text, theirs: three.theirs.text}
  const order = fieldOrder(texts, main, choices)
  const written = new Set<readonly string[]>()
  const blocks = order.flatMap((key): readonly Block[] => {
    const group = conflicts.find(fields => fields.includes(key))
    if (!group) return writeChoice(key, choices.get(key), texts, main)
    if (written.has(group)) return []
    written.add(group)
    return [{above: [], lines: writeHunk(hunkOf(group, texts), style)}]
  })
  const text = compose(blocks, texts, main)
  const named = conflicts.map(fields =>
    fields.filter(key => texts.ours.fields.has(key) || texts.theirs.fields.has(key)),
  )
  return {text, conflicts: named.flat()}
}

/** The fields of both sides; `seen`, which the merge itself may write, stands before `zh`. */
const fieldOrder = (texts: Texts, main: Side, choices: ReadonlyMap<string, Choice>): readonly string[] => {
  const order = interleave([...texts[main].fields.keys()], [...texts[opposite(main)].fields.keys()])
  if (!choices.has('seen') || order.includes('seen')) return order
  return order.toSpliced(Math.max(order.indexOf('zh'), 1), 0, 'seen')
}

type Texts = Readonly<Record<Side, EntryText>> & {readonly base: EntryText | undefined}

/** Lines of a field, or of a conflict, at the left edge, with the comment lines above them. */
interface Block {
  readonly above: readonly string[]
  readonly lines: readonly string[]
}

const writeChoice = (key: string, choice: Choice | undefined, texts: Texts, main: Side): readonly Block[] => {
  if (typeof choice === 'object') {
    const {value} = choice
    return value ? [{above: [], lines: `${key}: ${writeValue(value, 0, '\n')}`.split('\n')}] : []
  }
  const side = choice ?? sameSide(key, texts, main)
  const field = texts[side].fields.get(key)
  if (!field) return []
  const known = new Set([...field.above, ...(texts.base?.comments ?? [])])
  const added = texts[opposite(side)].fields.get(key)?.above.filter(line => line !== '' && !known.has(line)) ?? []
  return [{...field, above: [...field.above, ...added]}]
}

/** Of a field that says the same on both sides, the side that wrote it anew. */
const sameSide = (key: string, texts: Texts, main: Side): Side => {
  const linesOf = (text: EntryText | undefined): string | undefined => text?.fields.get(key)?.lines.join('\n')
  const own = linesOf(texts[main])
  return own === undefined || own === linesOf(texts.base) ? opposite(main) : main
}

const hunkOf = (
  fields: readonly string[],
  {base, ours, theirs}: Texts,
): {readonly base: readonly string[]; readonly ours: readonly string[]; readonly theirs: readonly string[]} => {
  const linesOf = (text: EntryText | undefined): readonly string[] =>
    [...(text?.fields ?? [])].flatMap(([key, {above, lines}]) => (fields.includes(key) ? [...above, ...lines] : []))
  return {base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs)}
}

const compose = (blocks: readonly Block[], texts: Texts, main: Side): string => {
  const {indent, lead, tail} = texts[main]
  // The first field stands behind the dash, where no marker can.
  const first = blocks.find(({lines}) => !lines[0]?.startsWith('\0'))
  if (!first) throw new RangeError('an entry without a field to begin with')
  const rest = blocks.filter(block => block !== first).flatMap(({above, lines}) => [...above, ...lines])
  const body = [...first.lines, ...rest, ...tail]
  const above = [...lead, ...first.above.filter(line => line !== '')]
  const standing = new Set([...above, ...commentsAmong(body)])
  const lost = wantedComments(texts).filter(comment => !standing.has(comment))
  const dash = '-'.padEnd(indent)
  const lines = body.map((line, index) => (line === '' ? '' : (index === 0 ? dash : ' '.repeat(indent)) + line))
  return [...above, ...lost, ...lines].join('\n')
}

/** What may be a comment in some lines: taking a text for one does no harm, for then it stands there. */
const commentsAmong = (lines: readonly string[]): readonly string[] =>
  lines.flatMap(line => [...line.matchAll(/#/g)].map(({index}) => line.slice(index).trimEnd()))

/** Comments that no side took away, each once. */
const wantedComments = ({base, ours, theirs}: Texts): readonly string[] => {
  const before = new Set(base?.comments)
  const [own, other] = [new Set(ours.comments), new Set(theirs.comments)]
  const isWanted = (comment: string): boolean => !before.has(comment) || (own.has(comment) && other.has(comment))
  return [...new Set([...own, ...other])].filter(isWanted)
}
