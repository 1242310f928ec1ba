import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Range} from '../bitext/range.ts'
import type {FieldReader} from '../yaml/fields.ts'
import {fieldReader} from '../yaml/fields.ts'
import {readYaml} from '../yaml/read-yaml.ts'
import type {YamlMapping, YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'
import type {Piece} from './ledger.ts'

/** A ledger as its file states it, each statement with its place in the file: what is to be proved. */
export interface StatedLedger {
  readonly raw: {readonly path: string; readonly length: number; readonly sha256: string; readonly place: Range}
  readonly sums: ReadonlyMap<string, number>
  readonly sumsPlace: Range
  /** The reason of each name. */
  readonly removed: ReadonlyMap<string, string>
  readonly tiles: readonly StatedTile[]
  readonly tilesPlace: Range
  readonly documents: readonly StatedDocument[]
}

/** A line of `tiles`; `of` is the document of a passage, `name` that of a removal, `text` how the stretch begins. */
export interface StatedTile extends Range {
  readonly is: 'passage' | 'markup' | 'space' | 'removed'
  readonly line: string
  readonly of?: string
  readonly name?: string
  readonly text?: string
  readonly place: Range
}

/** An entry of `documents`. */
export interface StatedDocument {
  readonly name: string
  readonly path: string
  readonly sha256: string
  readonly pieces: readonly (Piece & {readonly place: Range})[]
  readonly place: Range
}

/** Reads a ledger; one that is not of the known form is a fault and states nothing. */
export const readLedger = (file: TextFile): {readonly ledger?: StatedLedger; readonly faults: readonly Fault[]} => {
  const {root, faults} = readYaml(file)
  if (!root) return {faults}
  const reader = fieldReader(file)
  const top = reader.mapping(root, 'ledger', ['raw', 'description', 'sums', 'removed', 'tiles', 'documents'])
  if (!top) return {faults: reader.faults}
  const raw = readRaw(reader, reader.required(top, 'raw'))
  reader.required(top, 'description')
  const sums = reader.required(top, 'sums')
  const removed = reader.required(top, 'removed')
  const tiles = reader.required(top, 'tiles')
  const documents = reader.required(top, 'documents')
  const read = {
    sums: new Map(
      (sums && reader.names(sums, 'sums')?.entries)?.map(({key, value}) => [
        key.value,
        countIn(reader, value, key.value),
      ]),
    ),
    removed: new Map(
      (removed && reader.names(removed, 'removed')?.entries)?.map(({key, value}) => [
        key.value,
        value.type === 'scalar' ? value.value.trim() : '',
      ]),
    ),
    tiles: (tiles && reader.list(tiles, 'tiles'))?.flatMap(node => readTile(reader, node) ?? []) ?? [],
    documents:
      (documents && reader.list(documents, 'documents'))?.flatMap(node => readDocument(reader, node) ?? []) ?? [],
  }
  if (!raw || !sums || !tiles || reader.faults.length > 0) return {faults: reader.faults}
  return {ledger: {raw, ...read, sumsPlace: placeOf(sums), tilesPlace: placeOf(tiles)}, faults: []}
}

const placeOf = (node: YamlNode): Range => ({start: node.from, end: node.to})

const countIn = (reader: FieldReader, node: YamlNode, field: string): number => reader.count(node, field) ?? 0

const readRaw = (reader: FieldReader, node: YamlNode | undefined): StatedLedger['raw'] | undefined => {
  const mapping = node && reader.mapping(node, 'raw', ['file', 'length', 'sha256'])
  if (!mapping) return undefined
  const path = textIn(reader, mapping, 'file')
  const length = reader.required(mapping, 'length')
  const sha256 = textIn(reader, mapping, 'sha256')
  if (path === undefined || !length || sha256 === undefined) return undefined
  return {path, length: countIn(reader, length, 'length'), sha256, place: placeOf(mapping)}
}

const readTile = (reader: FieldReader, node: YamlNode): StatedTile | undefined => {
  const mapping = reader.mapping(node, 'tiles', ['at', 'line', 'is', 'of', 'region', 'name', 'text'])
  if (!mapping) return undefined
  const at = readRange(reader, reader.required(mapping, 'at'))
  const line = textIn(reader, mapping, 'line')
  const isNode = reader.required(mapping, 'is')
  const is = isNode && reader.oneOf(isNode, 'is', ['passage', 'markup', 'space', 'removed'])
  if (!at || line === undefined || !is) return undefined
  const of = is === 'passage' ? textIn(reader, mapping, 'of') : undefined
  const name = is === 'removed' ? textIn(reader, mapping, 'name') : undefined
  const words = fieldOf(mapping, 'text')?.value
  const text = words && reader.text(words, 'text')?.value
  return {
    ...at,
    is,
    line,
    ...(of === undefined ? {} : {of}),
    ...(name === undefined ? {} : {name}),
    ...(text === undefined ? {} : {text}),
    place: placeOf(mapping),
  }
}

const readDocument = (reader: FieldReader, node: YamlNode): StatedDocument | undefined => {
  const mapping = reader.mapping(node, 'documents', ['name', 'file', 'sha256', 'pieces'])
  if (!mapping) return undefined
  const name = textIn(reader, mapping, 'name')
  const path = textIn(reader, mapping, 'file')
  const sha256 = textIn(reader, mapping, 'sha256')
  const pieces = reader.required(mapping, 'pieces')
  if (name === undefined || path === undefined || sha256 === undefined || !pieces) return undefined
  const read = (reader.list(pieces, 'pieces') ?? []).flatMap(piece => readPiece(reader, piece) ?? [])
  return {name, path, sha256, pieces: read, place: placeOf(mapping)}
}

const readPiece = (reader: FieldReader, node: YamlNode): (Piece & {readonly place: Range}) | undefined => {
  const mapping = reader.mapping(node, 'pieces', ['add', 'at', 'decoded'])
  if (!mapping) return undefined
  const add = fieldOf(mapping, 'add')?.value
  const at = fieldOf(mapping, 'at')?.value
  const raw = readRange(reader, at)
  const decoded = fieldOf(mapping, 'decoded')?.value
  const isDecoded = decoded !== undefined && reader.oneOf(decoded, 'decoded', ['true']) === 'true'
  // White space alone is what most pieces add, so this is not a text as other fields have one.
  return {
    add: add?.type === 'scalar' ? add.value : '',
    ...(raw ? {raw} : {}),
    ...(isDecoded ? {decoded: true} : {}),
    place: placeOf(mapping),
  }
}

const readRange = (reader: FieldReader, node: YamlNode | undefined): Range | undefined => {
  const scalar = node && reader.text(node, 'at')
  if (!scalar) return undefined
  const [, start, end] = /^([0-9]{1,9})-([0-9]{1,9})$/.exec(scalar.value) ?? []
  if (start === undefined || end === undefined || Number(start) >= Number(end)) {
    reader.refuse('ledgerRange', placeOf(scalar), {value: scalar.value})
    return undefined
  }
  return {start: Number(start), end: Number(end)}
}

const textIn = (reader: FieldReader, mapping: YamlMapping, key: string): string | undefined => {
  const value = reader.required(mapping, key)
  return value && reader.text(value, key)?.value
}
