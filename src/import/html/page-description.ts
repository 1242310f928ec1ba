import type {Root} from 'hast'
import {selectAll} from 'hast-util-select'
import type {TextFile} from '../../bitext/document.ts'
import type {Fault} from '../../bitext/edition.ts'
import type {Range} from '../../bitext/range.ts'
import type {FieldReader} from '../../yaml/fields.ts'
import {fieldReader} from '../../yaml/fields.ts'
import {readYaml} from '../../yaml/read-yaml.ts'
import type {YamlNode} from '../../yaml/tree.ts'
import {fieldOf} from '../../yaml/tree.ts'
import type {DocumentRule, Fate, FrontRule} from '../description.ts'
import {isName} from '../name.ts'
import {isOn} from '../read-condition.ts'
import {descriptionFields, frontFor, readDocuments, readFate} from '../read-description.ts'

/** What an editor says of a site whose pages are saved as HTML: which elements go into documents, and which are left out. */
export interface PageDescription {
  readonly path: string
  readonly documents: readonly DocumentRule[]
  /** What the head of every document tells, beside what pages say of themselves. `region` is the name of an element rule. */
  readonly front: readonly FrontRule[]
  /** The address against which links and pictures stand; undefined where each page says it. */
  readonly base: string | undefined
  readonly elements: readonly ElementRule[]
}

/** Elements that the selector `find` finds, and what becomes of them. */
export interface ElementRule {
  readonly name: string
  /** A selector of CSS. */
  readonly find: string
  readonly fate: Fate
  readonly optional: boolean
  readonly place: Range
}

/** Reads what `source/raw/<site>.import.yml` says of pages in HTML; nothing, and no fault, where it says nothing of them. */
export const readPageDescription = (
  file: TextFile,
): {readonly description?: PageDescription; readonly faults: readonly Fault[]} => {
  const {root, faults} = readYaml(file)
  if (!root) return {faults}
  const reader = fieldReader(file)
  const top = reader.mapping(root, 'description', descriptionFields)
  const html = top && fieldOf(top, 'html')?.value
  if (!top || !html) return {faults: reader.faults}
  const documents = readDocuments(reader, reader.required(top, 'documents'))
  const elements = (reader.list(html, 'html') ?? []).flatMap(item => readElement(reader, item, documents) ?? [])
  const front = frontFor(reader, top, 'html')
  const base = readBase(reader, fieldOf(top, 'base')?.value)
  if (reader.faults.length > 0) return {faults: reader.faults}
  return {description: {path: file.path, documents, front, base, elements}, faults: []}
}

const readBase = (reader: FieldReader, node: YamlNode | undefined): string | undefined => {
  const base = node && reader.text(node, 'base')
  if (base && !/^https?:\/\/[^/]/.test(base.value)) reader.refuse('importBase', base, {base: base.value})
  return base?.value
}

const readElement = (
  reader: FieldReader,
  node: YamlNode,
  documents: readonly DocumentRule[],
): ElementRule | undefined => {
  const mapping = reader.mapping(node, 'html', ['name', 'find', 'keep', 'drop', 'optional'])
  const nameNode = mapping && reader.required(mapping, 'name')
  const findNode = mapping && reader.required(mapping, 'find')
  const name = nameNode && reader.text(nameNode, 'name')
  const find = findNode && reader.text(findNode, 'find')
  if (!mapping || !name || !find) return undefined
  if (!isName(name.value)) reader.refuse('importName', name, {name: name.value})
  if (!isSelector(find.value)) reader.refuse('importSelector', find, {find: find.value})
  const fate = readFate(reader, mapping, name.value, documents)
  const place = {start: name.start, end: name.end}
  return fate && {name: name.value, find: find.value, fate, optional: isOn(reader, mapping, 'optional'), place}
}

const nothing: Root = {type: 'root', children: []}

/** The library throws on a selector that it does not know. */
const isSelector = (find: string): boolean => {
  try {
    selectAll(find, nothing)
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}
