import type {Annotator} from '../annotate/annotate.ts'
import type {Document, TextFile} from '../bitext/document.ts'
import type {Edition} from '../bitext/edition.ts'
import type {Finding} from '../bitext/finding.ts'
import type {TermId} from '../bitext/ids.ts'
import type {AnnotatedPair, Pair} from '../bitext/pair.ts'
import {leaves, mapPassages} from '../bitext/walk.ts'
import {ruleOf} from '../check/catalogue.ts'
import {check} from '../check/check.ts'
import {compare} from '../compare/compare.ts'
import type {SegmentChange} from '../compare/comparison.ts'
import type {Reading} from '../edition.ts'
import {pair} from '../pair/pair.ts'
import {translationPath} from '../pair/paths.ts'
import {readTranslations} from '../pair/read-translations.ts'
import {perObject} from '../remember.ts'
import type {Base} from './base.ts'
import {itemsIn} from './items-in.ts'
import {materialOf} from './look.ts'
import type {Recall} from './recall.ts'
import type {DocumentItems, View} from './view.ts'
import {viewOf} from './view.ts'

/**
 * The view after we have written `files`, which are translation files: only their documents are looked at again, so that
 * it takes as long in a large project as in a small one. What the memory offers elsewhere stays as it was. `undefined`
 * where other documents may be touched, too: then all must be looked at.
 */
export const renewed = (
  view: View,
  files: readonly TextFile[],
  version: string,
  recall: Recall,
  annotate: Annotator,
): View | undefined => {
  let now = view
  for (const file of files) {
    const next = withFile(now, file, recall, annotate)
    if (!next) return undefined
    now = next
  }
  return viewOf({...now, version})
}

const withFile = (view: View, file: TextFile, recall: Recall, annotate: Annotator): View | undefined => {
  const {register} = readTranslations(file)
  const path = view.reading.documents.find(document => translationPath(document.path) === file.path)?.path
  const old = view.edition.documents.find(document => document.path === path)
  const items = view.documents.find(document => document.path === path)
  if (!register || !old || !items || !isAtHome(old, file.path)) return undefined
  const swap = <Value extends {readonly path: string}>(all: readonly Value[], one: Value): readonly Value[] =>
    all.map(each => (each.path === one.path ? one : each))
  const reading = {...view.reading, registers: swap(view.reading.registers, register)}
  const document = annotated(old, reading, file.path, annotate)
  if (!document) return undefined
  const edition = {
    ...view.edition,
    documents: swap(view.edition.documents, document),
    findings: findingsAfter(view, document, items),
  }
  return viewOf({
    ...view,
    project: {
      ...view.project,
      files: {...view.project.files, translations: swap(view.project.files.translations, file)},
    },
    reading,
    edition,
    documents: swap(view.documents, itemsAfter({...view, reading, edition}, document, recall)),
  })
}

/** Whether all entries of a document stand in its own file. */
const isAtHome = (document: Document<AnnotatedPair>, path: string): boolean =>
  leaves(document).every(({entry}) => entry === undefined || entry.path === path)

const annotated = (
  old: Document<AnnotatedPair>,
  {documents, registers, attic, glossary}: Reading,
  path: string,
  annotate: Annotator,
): Document<AnnotatedPair> | undefined => {
  const hashes = new Map<TermId, string>(glossary.map(term => [term.id, term.hash]))
  const {documents: paired} = pair(
    documents.filter(document => document.path === old.path),
    registers.filter(register => register.path === path),
    attic.filter(register => register.path.endsWith(path.slice('translations/en'.length))),
    hashes,
  )
  const offers = new Map(leaves(old).map(each => [each.id, each.proposals]))
  const offered = paired.map(document =>
    mapPassages(document, pairs =>
      pairs.map((each): Pair => (isOpen(each) ? {...each, proposals: offers.get(each.id) ?? each.proposals} : each)),
    ),
  )
  const [document] = annotate(offered)
  const ids = document && leaves(document).map(({id}) => id)
  return ids?.join() === [...leaves(old)].map(({id}) => id).join() ? document : undefined
}

const isOpen = ({state}: Pair): boolean => state.progress === 'missing' || state.stale !== undefined

/** What the rules say now; what they say of the whole edition is not asked again. */
const findingsAfter = (
  {edition, project, documents}: View,
  document: Document<AnnotatedPair>,
  {items}: DocumentItems,
): readonly Finding[] => {
  const ids = new Set<string>(items.map(({id}) => id))
  const found = check({...edition, documents: [document], orphans: [], faults: []}, project.files.rules).filter(
    finding => !isWide(finding),
  )
  const gone = new Set(
    documents.filter(({path}) => path === document.path).flatMap(each => each.items.flatMap(({findings}) => findings)),
  )
  return [
    ...edition.findings.filter(finding => !gone.has(finding) || isWide(finding)),
    ...found.filter(({segment}) => segment !== undefined && ids.has(segment)),
  ]
}

const isWide = ({rule}: Finding): boolean => {
  const over = ruleOf(rule)?.over
  return over === 'edition' || over === 'fault'
}

const itemsAfter = (
  {base, edition, reading}: View,
  document: Document<AnnotatedPair>,
  recall: Recall,
): DocumentItems => {
  const ids = new Set<string>(leaves(document).map(({id}) => id))
  const findings = edition.findings.filter(({segment}) => segment && ids.has(segment))
  const changes = base ? changesIn(base, document, {...edition, documents: [document], findings}, ids) : []
  const registers = reading.registers.filter(({path}) => path === translationPath(document.path))
  return itemsIn(document, materialOf(changes, base?.edition, findings, {registers}, recall))
}

/** What changed in a document: of the base, only the documents that its segments stood in are looked at. */
const changesIn = (
  {edition: was}: Base,
  document: Document<AnnotatedPair>,
  after: Edition,
  ids: ReadonlySet<string>,
): readonly SegmentChange[] => {
  const places = placesIn(was)
  const stood = new Set([document.path, ...[...ids].map(id => places.get(id))])
  const before = {
    ...was,
    documents: was.documents.filter(({path}) => stood.has(path)),
    findings: was.findings.filter(({segment}) => segment && ids.has(segment)),
  }
  return compare(before, after).changes.filter(({after: here, before: there}) => here ?? there?.path === document.path)
}

/** In which document each segment stood. */
const placesIn = perObject(
  ({documents}: Edition): ReadonlyMap<string, string> =>
    new Map(documents.flatMap(({path, children}) => leaves({children}).map(({id}) => [id, path] as const))),
)
