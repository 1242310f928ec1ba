import {commentsIn} from '../../yaml/comments.ts'
import {copyValue} from '../../yaml/copy-value.ts'
import {itemExtents} from '../../yaml/edit-list.ts'
import {editMapping} from '../../yaml/edit-mapping.ts'
import {lineBreakOf, lineEnd, lineStart} from '../../yaml/lines.ts'
import type {TextEdit} from '../../yaml/text-edit.ts'
import type {YamlField, YamlMapping} from '../../yaml/tree.ts'
import {fieldOf} from '../../yaml/tree.ts'
import type {YamlValue} from '../../yaml/write-value.ts'
import {writeValue} from '../../yaml/write-value.ts'
import type {Register} from '../register.ts'
import {canonical} from './entry-text.ts'
import type {MarkerStyle} from './markers.ts'
import {writeHunk} from './markers.ts'
import {listOf} from './parts.ts'
import type {Side, Three} from './three-way.ts'
import {opposite, whoChanged} from './three-way.ts'

/** What becomes of all that stands around the list of a file, as edits of the text of `main`. */
export interface MergedHeader {
  readonly edits: readonly TextEdit[]
  /** The fields on which the sides disagree. */
  readonly conflicts: readonly string[]
}

/** Merges the fields of the file itself (`doc`, and any that we do not know) and the comments above the list. */
export const mergeHeader = (three: Three<Register>, main: Side, style: MarkerStyle): MergedHeader => {
  const own = three[main]
  const other = three[opposite(main)]
  const lineBreak = lineBreakOf(own.text)
  const changes = new Map<string, YamlValue>()
  const edits: TextEdit[] = []
  const conflicts: string[] = []
  for (const field of other.root.entries) {
    if (field === other.list) continue
    const key = field.key.value
    const standing = fieldOf(own.root, key)
    const change = whoChanged(valuesOf(three, key))
    if (!standing) {
      if (change === opposite(main))
        edits.push({start: own.root.from, end: own.root.from, text: written(other, field, lineBreak) + lineBreak})
    } else if (change === opposite(main)) changes.set(key, copyValue(field.value))
    else if (change === 'both') {
      conflicts.push(key)
      edits.push(conflictEdit(three, own, standing, style))
    }
  }
  return {edits: [...edits, ...editMapping(own.text, own.root, changes, []), ...commentEdits(three, main)], conflicts}
}

const valuesOf = ({base, ours, theirs}: Three<Register>, key: string): Three<string> => {
  const of = (register: Register): string => {
    const field = fieldOf(register.root, key)
    return field ? canonical(field.value) : ''
  }
  return {base: base ? of(base) : '', ours: of(ours), theirs: of(theirs)}
}

const written = (register: Register, {key, value}: YamlField, lineBreak: string): string =>
  `${register.text.slice(key.from, key.to)}: ${writeValue(copyValue(value), 0, lineBreak)}`

const conflictEdit = (three: Three<Register>, own: Register, standing: YamlField, style: MarkerStyle): TextEdit => {
  const linesOf = (register: Register | undefined): readonly string[] => {
    const field = register && fieldOf(register.root, standing.key.value)
    return field ? written(register, field, '\n').split('\n') : []
  }
  const hunk = {base: linesOf(three.base), ours: linesOf(three.ours), theirs: linesOf(three.theirs)}
  const start = lineStart(own.text, standing.key.from)
  const end = lineEnd(own.text, standing.value.to)
  return {start, end, text: writeHunk(hunk, style).join(lineBreakOf(own.text))}
}

/** Brings comments that the other side wrote above the list to the line above ours. */
const commentEdits = (three: Three<Register>, main: Side): readonly TextEdit[] => {
  const own = three[main]
  const known = new Set([...commentsAbove(own), ...(three.base ? commentsAbove(three.base) : [])])
  const added = commentsAbove(three[opposite(main)]).filter(comment => !known.has(comment))
  const at = lineStart(own.text, own.list.key.from)
  const lineBreak = lineBreakOf(own.text)
  return added.length === 0 ? [] : [{start: at, end: at, text: added.map(comment => comment + lineBreak).join('')}]
}

const commentsAbove = (register: Register): readonly string[] => {
  const {text, root, list} = register
  const sequence = listOf(register)
  const end = (sequence && itemExtents(text, sequence)[0]?.start) ?? lineEnd(text, list.value.to)
  const before: YamlField[] = root.entries.slice(0, root.entries.indexOf(list))
  const stretch: YamlMapping = {type: 'mapping', flow: false, entries: before, from: 0, to: list.key.from}
  return [
    ...commentsIn(text, 0, list.key.from, stretch),
    ...commentsIn(text, list.key.to, end, {...stretch, entries: []}),
  ]
}
