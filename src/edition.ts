import {annotate} from './annotate/annotate.ts'
import {readGlossary} from './annotate/read-glossary.ts'
import type {Document, Segment} from './bitext/document.ts'
import type {Checkable, Edition, Fault, ProjectFiles} from './bitext/edition.ts'
import type {Glossary} from './bitext/glossary.ts'
import {check} from './check/check.ts'
import {proveLedger} from './import/prove-ledger.ts'
import {pair} from './pair/pair.ts'
import {sourcePath, translationPath} from './pair/paths.ts'
import {readTranslations} from './pair/read-translations.ts'
import type {Register} from './pair/register.ts'
import {segment} from './segment/segment.ts'
import {readMarkdown} from './source/read-markdown.ts'

/** What a project's files say, each read by itself: documents cut but not yet paired. */
export interface Reading {
  readonly documents: readonly Document<Segment>[]
  readonly registers: readonly Register[]
  readonly attic: readonly Register[]
  /** Translation files of elsewhere, for the memory. */
  readonly memory: readonly Register[]
  readonly glossary: Glossary
  readonly faults: readonly Fault[]
}

/**
 * Reads the files of a project and cuts its documents. Where a source or its translation cannot be read, both are left
 * out: the one would look untranslated, the other orphaned.
 */
export const read = (files: ProjectFiles): Reading => {
  const sources = files.sources.map(file => readMarkdown(file, files.metadata))
  const translations = files.translations.map(readTranslations)
  const attic = files.attic.map(readTranslations)
  const memory = files.memory.map(readTranslations)
  const {glossary, faults: invalid} = readGlossary(files.terms)
  const faults = [
    ...files.faults,
    ...[...sources, ...translations, ...attic].flatMap(each => each.faults),
    ...memory.flatMap(each => each.faults.filter(fault => fault.fatal).map(lessened)),
    ...invalid,
  ]
  const unusable = new Set(faults.filter(({fatal}) => fatal).map(({path}) => path))
  return {
    documents: sources.flatMap(({document}) =>
      document && !unusable.has(translationPath(document.path)) ? [segment(document)] : [],
    ),
    registers: translations.flatMap(({register}) =>
      register && !unusable.has(sourcePath(register.path)) ? [register] : [],
    ),
    attic: attic.flatMap(({register}) => register ?? []),
    memory: memory.flatMap(({register}) => register ?? []),
    glossary,
    faults,
  }
}

/** A file of the memory that cannot be read is missed by nobody but the memory: the edition is whole without it. */
const lessened = (fault: Fault): Fault => ({...fault, fatal: false})

/** The journey of a sentence: read and cut, paired, annotated, checked. Pure: the same files give the same edition. */
export const edition = (files: ProjectFiles): Edition => {
  const {documents, registers, attic, memory, glossary, faults} = read(files)
  const paired = pair(documents, registers, attic, new Map(glossary.map(({id, hash}) => [id, hash])), memory)
  const checkable: Checkable = {
    metadata: files.metadata,
    documents: arrange(annotate(paired.documents, glossary), files.order),
    assets: files.assets,
    glossary,
    orphans: paired.orphans,
    faults: [...faults, ...paired.faults, ...files.ledgers.flatMap(proveLedger)],
  }
  return {...checkable, findings: check(checkable, files.rules)}
}

/** The documents in the order in which the edition presents them. */
const arrange = <Leaf>(documents: readonly Document<Leaf>[], order: readonly string[]): readonly Document<Leaf>[] => {
  const rank = new Map(order.map((path, index) => [path, index]))
  return documents.toSorted((a, b) => (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0))
}
