import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Range} from '../bitext/range.ts'
import type {Description} from './description.ts'
import {isFileName} from './name.ts'

/** The file of each document. Names given from outside must be those of the description's documents; files must differ and be fit to be written. */
export const filesOf = (
  description: Pick<Description, 'path' | 'documents'>,
  raw: TextFile,
  names: ReadonlyMap<string, string>,
): {readonly files: ReadonlyMap<string, string>; readonly faults: readonly Fault[]} => {
  const faults: Fault[] = []
  const refuse = (message: string, values: Fault['values'], range?: Range): void => {
    faults.push({rule: 'invalid-field', message, values, path: description.path, ...(range && {range}), fatal: true})
  }
  const known = description.documents.map(({name}) => name)
  for (const document of names.keys()) {
    if (!known.includes(document)) refuse('importNoDocument', {document, known: known.join(', ')})
  }
  const files = new Map<string, string>()
  for (const {name, file, place} of description.documents) {
    const given = names.get(name)
    const path = given === undefined ? file.replaceAll('{page}', pageName(raw.path)) : `${given}.md`
    if (!isFileName(path)) refuse('importFile', {file: path}, place)
    if ([...files.values()].includes(path)) refuse('importFileTwice', {file: path}, place)
    files.set(name, path)
  }
  return {files, faults}
}

/** `source/raw/page.txt` → `source/raw/page.ledger.yml` */
export const ledgerPath = (rawPath: string): string => `${withoutEnding(rawPath)}.ledger.yml`

const withoutEnding = (path: string): string => path.replace(/\.[^./]*$/, '')

const pageName = (path: string): string => withoutEnding(path.slice(path.lastIndexOf('/') + 1))
