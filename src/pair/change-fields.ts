import type {FieldChanges} from '../yaml/edit-mapping.ts'
import {editMapping} from '../yaml/edit-mapping.ts'
import type {TextEdit} from '../yaml/text-edit.ts'
import {applyEdits} from '../yaml/text-edit.ts'
import type {YamlValue} from '../yaml/write-value.ts'
import {readTranslations} from './read-translations.ts'
import type {Register, RegisterEntry} from './register.ts'
import {entryFields} from './register.ts'

/** A file to be written, or to be removed where there is no text. Paths are those of the project. */
export interface FileChange {
  readonly path: string
  readonly text?: string
}

/** A text on lines of its own. */
export const block = (text: string): YamlValue => ({style: 'block', text})

/** A text on the line of its key. */
export const line = (text: string): YamlValue => ({style: 'line', text})

/** A register with fields of its entries changed, and its `doc` where `source` is given; the same where nothing changes. */
export const changeFields = (
  register: Register,
  changes: ReadonlyMap<RegisterEntry, FieldChanges>,
  source?: string,
): Register => {
  const edits: TextEdit[] = register.entries.flatMap(entry => {
    const wanted = changes.get(entry)
    return wanted && wanted.size > 0 ? editMapping(register.text, entry.node, wanted, entryFields) : []
  })
  if (source !== undefined && source !== register.source) {
    edits.push(...editMapping(register.text, register.root, new Map([['doc', line(source)]]), ['doc', 'segments']))
  }
  return edits.length === 0 ? register : reread(register.path, applyEdits(register.text, edits))
}

/** A register from a text that we have written ourselves: that it cannot be read is a bug. */
export const reread = (path: string, text: string): Register => {
  const {register, faults} = readTranslations({path, text})
  if (!register) throw new RangeError(`${path} would become unreadable: ${faults[0]?.message}`)
  return register
}
