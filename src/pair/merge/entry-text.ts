import {normalize} from '../../bitext/hash.ts'
import {commentsIn} from '../../yaml/comments.ts'
import {copyValue} from '../../yaml/copy-value.ts'
import {columnOf, lineEnd} from '../../yaml/lines.ts'
import {readYaml} from '../../yaml/read-yaml.ts'
import type {YamlField, YamlMapping, YamlNode} from '../../yaml/tree.ts'
import {writeValue} from '../../yaml/write-value.ts'

/** One field of an entry as it is written: whole lines at the left edge, the comment lines above it apart. */
interface FieldText {
  readonly above: readonly string[]
  readonly lines: readonly string[]
}

/** An entry taken apart into the lines of its fields. */
export interface EntryText {
  /** By key, in order of the file. */
  readonly fields: ReadonlyMap<string, FieldText>
  /** What each field that says anything says, in a form in which equal things are equal texts. */
  readonly values: ReadonlyMap<string, string>
  /** What each field holds. */
  readonly nodes: ReadonlyMap<string, YamlNode>
  /** Columns from the dash to the fields. */
  readonly indent: number
  /** Comment lines above the entry. */
  readonly lead: readonly string[]
  /** Comment lines below its last field. */
  readonly tail: readonly string[]
  /** Every comment, wherever it stands. */
  readonly comments: readonly string[]
}

/** Takes the text of one item apart, which stands at the left edge with line feeds; `undefined` where it is no mapping. */
export const entryText = (text: string): EntryText | undefined => {
  const {root} = readYaml({path: '', text})
  const node = root?.type === 'sequence' ? root.items[0] : undefined
  if (root?.type !== 'sequence' || node?.type !== 'mapping') return undefined
  const comments = commentsIn(text, 0, text.length, node)
  const values = new Map<string, string>()
  for (const {key, value} of node.entries) {
    const said = canonical(value)
    if (said !== '') values.set(key.value, said)
  }
  const nodes = new Map(node.entries.map(({key, value}) => [key.value, value]))
  const shared = {values, nodes, comments}
  return node.flow
    ? {...shared, fields: flowFields(text, node), indent: 2, lead: comments, tail: []}
    : {...shared, ...blockFields(text, node, columnOf(text, root.from))}
}

/** A value as a text: empty where nothing is written, of a mapping whatever the order of its fields. */
export const canonical = (node: YamlNode): string => {
  switch (node.type) {
    case 'scalar':
      return normalize(node.value)
    case 'sequence':
      return `[${node.items.map(item => JSON.stringify(canonical(item))).join()}]`
    case 'mapping': {
      const fields = node.entries.map(({key, value}) => `${JSON.stringify([key.value, canonical(value)])}`)
      return `{${fields.toSorted().join()}}`
    }
    default:
      return node satisfies never
  }
}

type Written = Pick<EntryText, 'fields' | 'indent' | 'lead' | 'tail'>

const blockFields = (text: string, node: YamlMapping, dash: number): Written => {
  const indent = columnOf(text, node.from)
  const fields = new Map<string, FieldText>()
  let lead: readonly string[] = []
  let at = 0
  for (const field of node.entries) {
    const before = text.slice(at, field.key.from).split('\n')
    const isFirst = at === 0
    // What stands above the first field, beside its dash or above it, is the entry's.
    if (isFirst) lead = commentLines([...before.slice(0, -1), (before.at(-1) ?? '').replace('-', ' ')])
    const end = lineEnd(text, field.value.to)
    const above = isFirst ? [] : before.slice(1, -1).map(line => line.trim())
    fields.set(field.key.value, {above, lines: dedent(text.slice(field.key.from, end), indent)})
    at = end
  }
  return {fields, indent: indent - dash, lead, tail: commentLines(text.slice(at).split('\n'))}
}

/** Lines that hold a comment, which may stand behind the dash. */
const commentLines = (lines: readonly string[]): readonly string[] =>
  lines.flatMap(line => /^(?:-\s+|\s*)(#.*?)\s*$/.exec(line)?.[1] ?? [])

const dedent = (written: string, columns: number): readonly string[] =>
  written.split('\n').map((line, index) => {
    if (index === 0) return line
    const spaces = line.length - line.trimStart().length
    return line.slice(Math.min(columns, spaces))
  })

/** The fields of an entry in braces, each written on lines of its own. */
const flowFields = (text: string, node: YamlMapping): ReadonlyMap<string, FieldText> =>
  new Map(node.entries.map(field => [field.key.value, {above: [], lines: writtenInBlock(text, field)}]))

const writtenInBlock = (text: string, {key, value}: YamlField): readonly string[] =>
  `${text.slice(key.from, key.to)}: ${writeValue(copyValue(value), 0, '\n')}`.split('\n')
