import {documentOf} from '../../src/bitext/build.ts'
import type {Document, Segment} from '../../src/bitext/document.ts'
import type {SegmentId} from '../../src/bitext/ids.ts'
import {segmentId} from '../../src/bitext/ids.ts'
import {mapPassages} from '../../src/bitext/walk.ts'
import type {FileChange} from '../../src/pair/change-fields.ts'
import {block, changeFields} from '../../src/pair/change-fields.ts'
import {readTranslations} from '../../src/pair/read-translations.ts'
import type {Register, RegisterEntry} from '../../src/pair/register.ts'
import type {SyncPlan} from '../../src/pair/sync.ts'
import {sync} from '../../src/pair/sync.ts'

/** A small project: the sentences of each document, and the translation files as text. */
export interface World {
  /** Source path to sentences, each a paragraph's only one. */
  readonly sources: ReadonlyMap<string, readonly string[]>
  /** Path to text, attic included. */
  readonly files: ReadonlyMap<string, string>
}

/** What the functions of the room take. */
export interface Inputs {
  readonly documents: readonly Document<Segment>[]
  readonly registers: readonly Register[]
  readonly attic: readonly Register[]
}

export const worldOf = (sources: Record<string, readonly string[]>, files: Record<string, string> = {}): World => ({
  sources: new Map(Object.entries(sources)),
  files: new Map(Object.entries(files)),
})

const readRegister = (path: string, text: string): Register => {
  const {register, faults} = readTranslations({path, text})
  if (!register) throw new Error(`${path}: ${faults[0]?.message}\n${text}`)
  return register
}

/** A document of one sentence a paragraph; an anchor may stand before a sentence. */
const readSentences = (path: string, sentences: readonly string[]): Document<Segment> => {
  const read = sentences.map(sentence => /^(?:<!-- seg (\S+) -->)?([\s\S]*)$/.exec(sentence))
  const document = documentOf(
    path,
    read.map(match => [match?.[2] ?? '']),
  )
  let next = 0
  return mapPassages(document, segments =>
    segments.map(segment => {
      const anchor = segmentId(read[next++]?.[1] ?? '')
      return anchor ? {...segment, anchor} : segment
    }),
  )
}

export const inputsOf = (world: World): Inputs => {
  const sources = [...world.sources].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
  const files = [...world.files].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
  const registers = files.map(([path, text]) => readRegister(path, text))
  return {
    documents: sources.map(([path, sentences]) => readSentences(path, sentences)),
    registers: registers.filter(({path}) => !path.includes('.attic')),
    attic: registers.filter(({path}) => path.includes('.attic')),
  }
}

export const withFiles = (world: World, changes: readonly FileChange[]): World => {
  const files = new Map(world.files)
  for (const {path, text} of changes) {
    if (text === undefined) files.delete(path)
    else files.set(path, text)
  }
  return {...world, files}
}

export const planOf = (world: World): SyncPlan => {
  const {documents, registers, attic} = inputsOf(world)
  return sync(documents, registers, attic, '2026-11-20')
}

/** The world after a sync. */
export const synced = (world: World): World => withFiles(world, planOf(world).files)

export const withSource = (world: World, path: string, sentences: readonly string[] | undefined): World => {
  const sources = new Map(world.sources)
  if (sentences) sources.set(path, sentences)
  else sources.delete(path)
  return {...world, sources}
}

/** The world with English written into entries: of each entry what `english` gives. */
export const translated = (world: World, english: (entry: RegisterEntry) => string | undefined): World => {
  const {registers} = inputsOf(world)
  return withFiles(
    world,
    registers.map(register => {
      const changes = new Map(
        register.entries.map(entry => {
          const en = english(entry)
          return [entry, new Map(en === undefined ? [] : [['en', block(en)]])] as const
        }),
      )
      return {path: register.path, text: changeFields(register, changes).text}
    }),
  )
}

export const entriesOf = (world: World): readonly RegisterEntry[] => {
  const {registers, attic} = inputsOf(world)
  return [...registers, ...attic].flatMap(register => register.entries)
}

export const entryBy = (world: World, id: SegmentId | string): RegisterEntry => {
  const found = entriesOf(world).filter(entry => entry.id === id)
  const [entry] = found
  if (!entry || found.length > 1) throw new Error(`${found.length} entries bear ${id}`)
  return entry
}

/** Source path to the ids of its entries, in order of its file. */
export const idsOf = (world: World, source = 'source/a.md'): readonly string[] =>
  inputsOf(world)
    .registers.filter(register => register.source === source)
    .flatMap(register => register.entries.map(entry => entry.id ?? '?'))
