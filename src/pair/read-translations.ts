import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Range} from '../bitext/range.ts'
import {readYaml} from '../yaml/read-yaml.ts'
import type {YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'
import {sourcePath} from './paths.ts'
import {readEntry} from './read-entry.ts'
import type {Register, RegisterEntry} from './register.ts'

/** A translation file read: `register` is absent exactly where a fault is fatal. */
export interface TranslationsReading {
  readonly register?: Register
  readonly faults: readonly Fault[]
}

/**
 * Reads a translation file or an attic file. It is refused as a whole where it is no YAML mapping with a block list of
 * `segments`; what is wrong inside an entry is a fault, and the rest of the entry is used.
 */
export const readTranslations = (file: TextFile): TranslationsReading => {
  const {root, faults: unreadable} = readYaml(file)
  if (!root) return {faults: unreadable}
  const refuse = (message: string, at: Range): TranslationsReading => ({
    faults: [{rule: 'unreadable-file', message, values: {}, path: file.path, range: at, fatal: true}],
  })
  if (root.type !== 'mapping' || root.flow) return refuse('translationsShape', rangeOf(root))
  const list = fieldOf(root, 'segments')
  if (!list) return refuse('segmentsMissing', {start: root.from, end: root.from})
  const faults: Fault[] = []
  const report = (rule: Fault['rule'], message: string, at: Range, values: Fault['values'] = {}): void => {
    const {start, end} = at
    faults.push({rule, message, values, path: file.path, range: {start, end}, fatal: false})
  }
  const items = itemsOf(list.value)
  if (!items) return refuse('segmentsShape', rangeOf(list.value))
  for (const {key} of root.entries) {
    if (key.value !== 'doc' && key.value !== 'segments') {
      report('unknown-field', 'unknownField', key, {field: key.value, known: 'doc, segments'})
    }
  }
  const doc = fieldOf(root, 'doc')
  const named = doc?.value.type === 'scalar' ? doc.value.value.trim() : ''
  if (named === '') {
    const at = doc ? rangeOf(doc.value) : {start: root.from, end: root.from}
    report('invalid-field', 'docMissing', at, {expected: sourcePath(file.path)})
  }
  const entries: RegisterEntry[] = []
  items.forEach((item, index) => {
    if (item.type === 'mapping') entries.push(readEntry(file, item, index, report))
    else report('invalid-field', 'entryShape', rangeOf(item))
  })
  return {register: {path: file.path, text: file.text, root, list, source: named, entries}, faults}
}

/** The items of a list that can be edited: a block list, or nothing yet. */
const itemsOf = (node: YamlNode): readonly YamlNode[] | undefined => {
  if (node.type === 'scalar') return node.value.trim() === '' ? [] : undefined
  if (node.type === 'mapping') return undefined
  return node.flow && node.items.length > 0 ? undefined : node.items
}

const rangeOf = (node: YamlNode): Range => ({start: node.from, end: node.to})
