import type {Annotator} from './annotate/annotate.ts'
import {annotator, ordinaryWith} from './annotate/annotate.ts'
import {readGlossary} from './annotate/read-glossary.ts'
import type {Document, Segment, TextFile} from './bitext/document.ts'
import type {Checkable, Edition, Fault, Metadata, ProjectFiles} from './bitext/edition.ts'
import type {Glossary} from './bitext/glossary.ts'
import type {Pair} from './bitext/pair.ts'
import {sameValue} from './bitext/same-value.ts'
import {rules as allRules} from './check/catalogue.ts'
import type {Heard} from './check/check.ts'
import {check} from './check/check.ts'
import {configured} from './check/configured.ts'
import type {Rule} from './check/rule.ts'
import {importedPages} from './import/imported-pages.ts'
import {proveLedger} from './import/prove-ledger.ts'
import {pair} from './pair/pair.ts'
import {sourcePath, translationPath} from './pair/paths.ts'
import {readTranslations} from './pair/read-translations.ts'
import type {Register} from './pair/register.ts'
import {perFile, perObject, sinceLast} from './remember.ts'
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
export const read = (files: ProjectFiles): Reading => readings()(files)

/** The journey of a sentence: read and cut, paired, annotated, checked. Pure: the same files give the same edition. */
export const edition = (files: ProjectFiles, rules: readonly Rule[] = allRules): Edition =>
  editions(readings(), rules)(files)

/**
 * Makes editions one after another of files that are mostly the same, as those of two revisions are: what a file says is
 * read once as long as it stays as it is, and a document is annotated and checked once as long as its pairs, the glossary
 * and the settings do. What it gives is what `edition` gives. `readFiles` may be shared with who needs readings too.
 */
export const editions = (
  readFiles: (files: ProjectFiles) => Reading = readings(),
  wanted: readonly Rule[] = allRules,
): ((files: ProjectFiles) => Edition) => {
  const annotatorOf = sinceLast(({glossary, ordinary}: Vocabulary): Annotator => {
    const annotated = annotator(glossary, ordinaryWith(ordinary))
    const annotate = perObject((document: Document<Pair>) => annotated([document]))
    return documents => documents.flatMap(annotate)
  }, sameVocabulary)
  const heardIn = sinceLast((_: Context): Heard => new WeakMap(), sameValue)
  const importsIn = sinceLast((ledgers: ProjectFiles['ledgers']) => ledgers.flatMap(importedPages), sameValue)
  let last: readonly Document<Pair>[] = []
  return files => {
    const {documents, registers, attic, memory, glossary, faults} = readFiles(files)
    const paired = pair(documents, registers, attic, new Map(glossary.map(({id, hash}) => [id, hash])), memory)
    last = paired.documents.map(document => unchanged(document, last))
    const checkable: Checkable = {
      metadata: files.metadata,
      documents: arrange(annotatorOf({glossary, ordinary: files.metadata.ordinary})(last), files.order),
      assets: files.assets,
      glossary,
      orphans: paired.orphans,
      faults: [...faults, ...paired.faults, ...files.ledgers.flatMap(proveLedger)],
    }
    const {metadata, rules, options} = files
    const heard = heardIn({metadata, rules, glossary, ...(options ? {options} : {})})
    const imports = importsIn(files.ledgers)
    const findings = check(checkable, rules, configured(wanted, options), heard)
    return {...checkable, findings, ...(imports.length > 0 ? {imports} : {})}
  }
}

/** What terms are found by: the glossary, and the words that are none of its terms. */
export interface Vocabulary {
  readonly glossary: Glossary
  readonly ordinary: readonly string[] | undefined
}

/** Whether two vocabularies find the same: the same glossary, and equal words. */
export const sameVocabulary = (one: Vocabulary, other: Vocabulary): boolean =>
  one.glossary === other.glossary && sameValue(one.ordinary, other.ordinary)

/** All that what rules say of a document depends on, besides the document. */
type Context = Pick<ProjectFiles, 'metadata' | 'rules' | 'options'> & Pick<Reading, 'glossary'>

/** The document of the last time where it says the same, else the document. */
const unchanged = (document: Document<Pair>, last: readonly Document<Pair>[]): Document<Pair> => {
  const known = last.find(({path}) => path === document.path)
  return known?.source === document.source && sameValue(known, document) ? known : document
}

/** Reads the files of a project one time after another, as `read` does, and each only where it has changed. */
export const readings = (): ((files: ProjectFiles) => Reading) => {
  const sourcesFor = sinceLast(
    (metadata: Metadata) =>
      perFile(file => {
        const {document, faults} = readMarkdown(file, metadata)
        return {document: document && segment(document), faults}
      }),
    sameValue,
  )
  const [translationsIn, atticIn, memoryIn] = [
    perFile(readTranslations),
    perFile(readTranslations),
    perFile(readTranslations),
  ]
  const glossaryIn = sinceLast((terms: readonly TextFile[]) => readGlossary(terms), sameValue)
  return files => {
    const sources = sourcesFor(files.metadata)(files.sources)
    const [translations, attic, memory] = [
      translationsIn(files.translations),
      atticIn(files.attic),
      memoryIn(files.memory),
    ]
    const {glossary, faults: invalid} = glossaryIn(files.terms)
    const faults = [
      ...files.faults,
      ...[...sources, ...translations, ...attic].flatMap(each => each.faults),
      ...memory.flatMap(each => each.faults.filter(fault => fault.fatal).map(lessened)),
      ...invalid,
    ]
    const unusable = new Set(faults.filter(({fatal}) => fatal).map(({path}) => path))
    return {
      documents: sources.flatMap(({document}) =>
        document && !unusable.has(translationPath(document.path)) ? [document] : [],
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
}

/** A file of the memory that cannot be read is missed by nobody but the memory: the edition is whole without it. */
const lessened = (fault: Fault): Fault => ({...fault, fatal: false})

/** The documents in the order in which the edition presents them. */
const arrange = <Leaf>(documents: readonly Document<Leaf>[], order: readonly string[]): readonly Document<Leaf>[] => {
  const rank = new Map(order.map((path, index) => [path, index]))
  return documents.toSorted((a, b) => (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0))
}
