import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {FieldReader} from '../yaml/fields.ts'
import {fieldReader} from '../yaml/fields.ts'
import {readYaml} from '../yaml/read-yaml.ts'
import type {YamlMapping, YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'
import type {Description, DocumentRule, Fate, FrontRule, RegionRule} from './description.ts'
import {isFileName, isName} from './name.ts'
import {conditions, isOn, readCondition} from './read-condition.ts'
import {readLineRule} from './read-line-rule.ts'

/** What a description may say; `html` and `base` are of pages in HTML, `regions` of pages that are text. */
export const descriptionFields = ['documents', 'front', 'regions', 'html', 'base']

/** Reads `source/raw/<site>.import.yml`; a description with a fault is not used. */
export const readDescription = (
  file: TextFile,
): {readonly description?: Description; readonly faults: readonly Fault[]} => {
  const {root, faults} = readYaml(file)
  if (!root) return {faults}
  const reader = fieldReader(file)
  const top = reader.mapping(root, 'description', descriptionFields)
  if (!top) return {faults: reader.faults}
  const documents = readDocuments(reader, reader.required(top, 'documents'))
  const regions = readRegions(reader, reader.required(top, 'regions'), documents)
  const front = frontFor(reader, top, 'regions')
  if (reader.faults.length > 0) return {faults: reader.faults}
  return {description: {path: file.path, documents, front, regions}, faults: []}
}

/** The documents that pages of a site yield. */
export const readDocuments = (reader: FieldReader, node: YamlNode | undefined): readonly DocumentRule[] =>
  (node && reader.names(node, 'documents')?.entries)?.flatMap(({key, value}) => {
    const file = reader.text(value, key.value)
    if (!isName(key.value)) reader.refuse('importName', key, {name: key.value})
    if (file && !isFileName(file.value)) reader.refuse('importFile', file, {file: file.value})
    return file ? [{name: key.value, file: file.value, place: {start: key.start, end: key.end}}] : []
  }) ?? []

/** What a description says of the head of documents, as far as it is of `regions` or of elements of `html`. */
export const frontFor = (reader: FieldReader, top: YamlMapping, kind: 'regions' | 'html'): readonly FrontRule[] => {
  const own = namesIn(top, kind)
  const all = [...namesIn(top, 'regions'), ...namesIn(top, 'html')]
  return readFront(reader, fieldOf(top, 'front')?.value, all).filter(({region}) => own.includes(region))
}

const namesIn = (top: YamlMapping, key: string): readonly string[] => {
  const list = fieldOf(top, key)?.value
  return (list?.type === 'sequence' ? list.items : []).flatMap(item => {
    const name = item.type === 'mapping' ? fieldOf(item, 'name')?.value : undefined
    return name?.type === 'scalar' ? [name.value] : []
  })
}

const readFront = (reader: FieldReader, node: YamlNode | undefined, regions: readonly string[]): readonly FrontRule[] =>
  (node && reader.names(node, 'front')?.entries)?.flatMap(({key, value}) => {
    const mapping = reader.mapping(value, key.value, ['in', 'find', 'optional'])
    const region = mapping && reader.required(mapping, 'in')
    const find = mapping && reader.required(mapping, 'find')
    const name = region && reader.oneOf(region, 'in', regions)
    const pattern = find && reader.pattern(find, 'find')
    if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(key.value)) reader.refuse('importName', key, {name: key.value})
    if (!mapping || !name || !pattern) return []
    const place = {start: key.start, end: key.end}
    return [{key: key.value, region: name, find: pattern, optional: isOn(reader, mapping, 'optional'), place}]
  }) ?? []

const readRegions = (
  reader: FieldReader,
  node: YamlNode | undefined,
  documents: readonly DocumentRule[],
): readonly RegionRule[] => {
  const items = (node && reader.list(node, 'regions')) ?? []
  if (node && items.length === 0) reader.refuse('importNoRegions', {start: node.from, end: node.to}, {})
  const seen = new Set<string>()
  return items.flatMap(item => {
    const rule = readRegion(reader, item, documents)
    if (!rule) return []
    if (seen.has(rule.name)) reader.refuse('importRegionTwice', rule.place, {region: rule.name})
    seen.add(rule.name)
    return [rule]
  })
}

const readRegion = (
  reader: FieldReader,
  node: YamlNode,
  documents: readonly DocumentRule[],
): RegionRule | undefined => {
  const isDropped = node.type === 'mapping' && fieldOf(node, 'drop') !== undefined
  const known = ['name', 'keep', 'drop', 'optional', ...(isDropped ? [] : ['divider']), 'begins', 'lines']
  const mapping = reader.mapping(node, 'regions', known)
  const nameNode = mapping && reader.required(mapping, 'name')
  const name = nameNode && reader.text(nameNode, 'name')
  if (!mapping || !name) return undefined
  if (!isName(name.value)) reader.refuse('importName', name, {name: name.value})
  const fate = readFate(reader, mapping, name.value, documents)
  const begins = reader.required(mapping, 'begins')
  const lines = fieldOf(mapping, 'lines')?.value
  if (!fate || !begins) return undefined
  return {
    name: name.value,
    fate,
    begins: readCondition(reader, reader.mapping(begins, 'begins', conditions)),
    optional: isOn(reader, mapping, 'optional'),
    divider: isOn(reader, mapping, 'divider'),
    lines: lines ? (reader.list(lines, 'lines') ?? []).flatMap(line => readLineRule(reader, line, fate) ?? []) : [],
    place: {start: name.start, end: name.end},
  }
}

/** Whether something goes into a document or is left out; undefined, with a fault, where that is not said once. */
export const readFate = (
  reader: FieldReader,
  mapping: YamlMapping,
  name: string,
  documents: readonly DocumentRule[],
): Fate | undefined => {
  const keep = fieldOf(mapping, 'keep')?.value
  const drop = fieldOf(mapping, 'drop')?.value
  if ((keep && drop) || (!keep && !drop)) {
    reader.refuse('importFate', {start: mapping.from, end: mapping.to}, {region: name})
    return undefined
  }
  if (keep) {
    const document = reader.oneOf(
      keep,
      'keep',
      documents.map(each => each.name),
    )
    return document ? {type: 'keep', document} : undefined
  }
  const reason = drop && reader.text(drop, 'drop')
  return reason && {type: 'drop', name, reason: reason.value}
}
