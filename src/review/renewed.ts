import type {Annotator} from '../annotate/annotate.ts'
import type {SegmentChange} from '../bitext/comparison.ts'
import type {Document, TextFile} from '../bitext/document.ts'
import type {Edition} from '../bitext/edition.ts'
import type {Finding} from '../bitext/finding.ts'
import type {TermId} from '../bitext/ids.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'
import {byId} from '../check/catalogue.ts'
import {check} from '../check/check.ts'
import type {Rule} from '../check/rule.ts'
import {compare} from '../compare/compare.ts'
import type {Reading} from '../edition.ts'
import {pair} from '../pair/pair.ts'
import {translationPath} from '../pair/paths.ts'
import type {Register} from '../pair/register.ts'
import {perObject} from '../remember.ts'
import type {Base} from './base.ts'
import {itemsIn} from './items-in.ts'
import {materialOf} from './look.ts'
import type {Recall} from './recall.ts'
import {annotatedAgain, movedWith, touchedIn} from './retouched.ts'
import type {DocumentItems, View} from './view.ts'
import {viewOf} from './view.ts'

/**
 * The view after we have written `files`: only their documents are looked at again, and of these only the passages that
 * they change, so that it takes as long in a large project as in a small one. `undefined` where other documents may be
 * touched, too: then all must be looked at.
 */
export const renewed = (
  view: View,
  files: readonly Register[],
  version: string,
  recall: Recall,
  annotate: Annotator,
): View | undefined => {
  let now: Parts = view
  for (const file of files) {
    const next = withFile(now, file, recall, annotate)
    if (!next) return undefined
    now = next
  }
  const {registers, attic, memory: elsewhere} = now.reading
  return viewOf({...now, version, memory: view.standing.of([...registers, ...attic, ...elsewhere])})
}

/** What a view is made of. */
type Parts = Parameters<typeof viewOf>[0]

const withFile = (view: Parts, register: Register, recall: Recall, annotate: Annotator): Parts | undefined => {
  const file: TextFile = {path: register.path, text: register.text}
  const path = view.reading.documents.find(document => translationPath(document.path) === file.path)?.path
  const old = view.edition.documents.find(document => document.path === path)
  const before = view.reading.registers.find(each => each.path === file.path)
  const items = view.documents.find(document => document.path === path)
  if (!old || !before || !items || !isAtHome(old, file.path)) return undefined
  const reading = {...view.reading, registers: swap(view.reading.registers, register)}
  const touched = touchedIn(old, before, register)
  const document = annotated(old, reading, file.path, touched, annotate)
  if (!document) return undefined
  const edition = {
    ...view.edition,
    documents: swap(view.edition.documents, document),
    findings: findingsAfter(view, document, movedWith(before, register)),
  }
  return {
    ...view,
    project: {
      ...view.project,
      files: {...view.project.files, translations: swap(view.project.files.translations, file)},
    },
    reading,
    edition,
    documents: swap(view.documents, itemsAfter({...view, reading, edition}, document, recall)),
  }
}

const swap = <Value extends {readonly path: string}>(all: readonly Value[], one: Value): readonly Value[] =>
  all.map(each => (each.path === one.path ? one : each))

/** Whether all entries of a document stand in its own file. */
const isAtHome = (document: Document<AnnotatedPair>, path: string): boolean =>
  leaves(document).every(({entry}) => entry === undefined || entry.path === path)

const annotated = (
  old: Document<AnnotatedPair>,
  {documents, registers, attic, glossary}: Reading,
  path: string,
  touched: ReadonlySet<string>,
  annotate: Annotator,
): Document<AnnotatedPair> | undefined => {
  const hashes = new Map<TermId, string>(glossary.map(term => [term.id, term.hash]))
  const {documents: paired} = pair(
    documents.filter(document => document.path === old.path),
    registers.filter(register => register.path === path),
    attic.filter(register => register.path.endsWith(path.slice('translations/en'.length))),
    hashes,
  )
  const [document] = paired
  const ids = document && leaves(document).map(({id}) => id)
  const isSame = ids?.join() === [...leaves(old)].map(({id}) => id).join()
  return document && isSame ? annotatedAgain(document, old, touched, annotate) : undefined
}

/**
 * What the rules say now. All of the document is asked again, for what is said of one segment may rest on the others, and so
 * are the rules that compare the renderings of the edition; what else is said of the edition still stands.
 */
const findingsAfter = (
  {edition, project, rules}: Parts,
  document: Document<AnnotatedPair>,
  moved: (finding: Finding) => Finding,
): readonly Finding[] => {
  const whole = {...edition, orphans: [], faults: []}
  const isWide = wideOf(rules)
  const found = check({...whole, documents: [document]}, project.files.rules, rules)
  const compared = check(
    {...whole, documents: swap(edition.documents, document)},
    project.files.rules,
    rules.filter(isComparing),
  )
  const ids = new Set<string>(leaves(document).map(({id}) => id))
  const paths = [document.path, translationPath(document.path)]
  const isOfDocument = ({segment, at}: Finding): boolean =>
    segment === undefined ? paths.includes(at.path) : ids.has(segment)
  return [
    ...edition.findings.flatMap(finding => {
      if (comparing.includes(finding.rule)) return []
      if (!isOfDocument(finding)) return [finding]
      return isWide(finding) ? [moved(finding)] : []
    }),
    ...compared,
    ...found.filter(finding => !isWide(finding)),
  ]
}

/** The rules that compare the renderings of an edition with one another. */
const comparing: readonly string[] = ['inconsistent', 'name-inconsistent', 'reused-rendering']

const isComparing = ({id}: Pick<Rule, 'id'>): boolean => comparing.includes(id)

/** Whether a finding is of a rule that looks at more than a document. */
const wideOf = (rules: readonly Rule[]): ((finding: Finding) => boolean) => {
  const ruleOf = byId(rules)
  return ({rule}) => {
    const over = ruleOf(rule)?.over
    return over === 'edition' || over === 'fault'
  }
}

const itemsAfter = (
  {base, edition, reading}: Parts,
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
