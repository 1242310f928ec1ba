import type {FieldReader} from '../yaml/fields.ts'
import type {YamlMapping, YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'
import type {Fate, LineRule, Removal} from './description.ts'
import {isName} from './name.ts'
import {conditions, isOn, readCondition} from './read-condition.ts'

const shapes = [
  'paragraph',
  'item',
  'heading 1',
  'heading 2',
  'heading 3',
  'heading 4',
  'heading 5',
  'heading 6',
] as const

/** What a kept line may have said of it beside conditions. */
const ofKept = ['as', 'name', 'drop', 'mark', 'without', 'lead', 'required']

/** Reads one entry of the `lines` of a region that goes the way of `fate`. */
export const readLineRule = (reader: FieldReader, node: YamlNode, fate: Fate): LineRule | undefined => {
  const known = fate.type === 'keep' ? [...conditions, ...ofKept] : [...conditions, 'required']
  const mapping = reader.mapping(node, 'lines', known)
  if (!mapping) return undefined
  const field = (key: string): YamlNode | undefined => fieldOf(mapping, key)?.value
  const [as, drop, mark, lead, without] = ['as', 'drop', 'mark', 'lead', 'without'].map(field)
  const place = {start: mapping.from, end: mapping.to}
  if (fate.type === 'keep' && (as === undefined) === (drop === undefined)) reader.refuse('importLineFate', place, {})
  const shape = as && reader.oneOf(as, 'as', shapes)
  const removal = drop && readRemoval(reader, mapping)
  const markPattern = mark && reader.pattern(mark, 'mark')
  const leadPattern = lead && reader.pattern(lead, 'lead')
  return {
    fits: readCondition(reader, mapping),
    ...(shape ? {as: shape} : {}),
    ...(removal ? {removal} : {}),
    ...(markPattern ? {mark: markPattern} : {}),
    ...(leadPattern ? {lead: leadPattern} : {}),
    without: (without && reader.list(without, 'without'))?.flatMap(item => readWithout(reader, item) ?? []) ?? [],
    required: isOn(reader, mapping, 'required'),
    place,
  }
}

const readWithout = (reader: FieldReader, node: YamlNode): LineRule['without'][number] | undefined => {
  const mapping = reader.mapping(node, 'without', ['name', 'find', 'drop'])
  const value = mapping && reader.required(mapping, 'find')
  const find = value && reader.pattern(value, 'find')
  const removal = mapping && readRemoval(reader, mapping)
  return find && removal && {find, removal}
}

const readRemoval = (reader: FieldReader, mapping: YamlMapping): Removal | undefined => {
  const [nameNode, dropNode] = [reader.required(mapping, 'name'), reader.required(mapping, 'drop')]
  const name = nameNode && reader.text(nameNode, 'name')
  const reason = dropNode && reader.text(dropNode, 'drop')
  if (name && !isName(name.value)) reader.refuse('importName', name, {name: name.value})
  return name && reason && {type: 'drop', name: name.value, reason: reason.value}
}
