import type {Document, Segment} from '../../src/bitext/document.ts'
import type {FileChange} from '../../src/pair/change-fields.ts'
import {block, changeFields} from '../../src/pair/change-fields.ts'
import {readTranslations} from '../../src/pair/read-translations.ts'
import type {Register, RegisterEntry} from '../../src/pair/register.ts'
import type {SyncPlan} from '../../src/pair/sync.ts'
import {sync} from '../../src/pair/sync.ts'
import {segment} from '../../src/segment/segment.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'

/** A project as files: path to text. */
export type Files = ReadonlyMap<string, string>

export const isSource = (path: string): boolean => path.startsWith('source/')

/** What the files of a project say. */
interface Reading {
  readonly documents: readonly Document<Segment>[]
  readonly registers: readonly Register[]
  readonly attic: readonly Register[]
  /** Every file could be read. */
  readonly isWhole: boolean
}

const documents = new Map<string, Document<Segment> | undefined>()
const registers = new Map<string, Register | undefined>()

/** What `make` gives for a file, made once for each path and text. */
const once = <Made>(known: Map<string, Made>, path: string, text: string, make: () => Made): Made => {
  const key = `${path}\n${text}`
  const made = known.get(key) ?? make()
  known.set(key, made)
  return made
}

/** A source file cut into segments; nothing where it cannot be read. */
export const documentAt = (path: string, text: string): Document<Segment> | undefined =>
  once(documents, path, text, () => {
    const {document} = readMarkdown({path, text})
    return document && segment(document)
  })

const registerAt = (path: string, text: string): Register | undefined =>
  once(registers, path, text, () => readTranslations({path, text}).register)

/** Reads all files, in order of their paths. */
export const readingOf = (files: Files): Reading => {
  const all = [...files].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
  const sources = all.filter(([path]) => isSource(path)).flatMap(([path, text]) => documentAt(path, text) ?? [])
  const read = all.filter(([path]) => !isSource(path)).flatMap(([path, text]) => registerAt(path, text) ?? [])
  const isRetired = ({path}: Register): boolean => path.startsWith('translations/en/.attic/')
  return {
    documents: sources,
    registers: read.filter(register => !isRetired(register)),
    attic: read.filter(isRetired),
    isWhole: sources.length + read.length === all.length,
  }
}

export const planOf = (files: Files): SyncPlan => {
  const {documents, registers, attic} = readingOf(files)
  return sync(documents, registers, attic, '2026-11-20')
}

export const withChanges = (files: Files, changes: readonly FileChange[]): Files => {
  const after = new Map(files)
  for (const {path, text} of changes) {
    if (text === undefined) after.delete(path)
    else after.set(path, text)
  }
  return after
}

/** The files after a sync. */
export const synced = (files: Files): Files => withChanges(files, planOf(files).files)

/** All entries, those of the attic included. */
export const entriesOf = (files: Files): readonly RegisterEntry[] => {
  const {registers, attic} = readingOf(files)
  return [...registers, ...attic].flatMap(({entries}) => entries)
}

/** The files with English written into entries that have a source: of each entry what `english` gives. */
export const translated = (files: Files, english: (entry: RegisterEntry) => string | undefined): Files =>
  withChanges(
    files,
    readingOf(files).registers.map(register => {
      const changes = new Map(
        register.entries.map(entry => {
          const en = english(entry)
          return [entry, new Map(en === undefined ? [] : [['en', block(en)]])] as const
        }),
      )
      return {path: register.path, text: changeFields(register, changes).text}
    }),
  )
