import type {Element} from 'hast'
import type {TextFile} from '../../bitext/document.ts'
import {sha256Hex} from '../../bitext/hash.ts'
import {join} from '../compose.ts'
import {filesOf, ledgerPath} from '../document-files.ts'
import type {Imported} from '../imported.ts'
import type {LedgerDocument, Tile} from '../ledger.ts'
import {ledgerText} from '../ledger-text.ts'
import {pageFault} from '../page-fault.ts'
import type {Part} from '../part.ts'
import {piecesOf} from '../part.ts'
import {baseOf} from './base.ts'
import type {Block} from './blocks.ts'
import {withBoldHeadings} from './bold-headings.ts'
import {costlyIn} from './costly.ts'
import {describedFront} from './described-front.ts'
import type {Desk, LeftOut} from './desk.ts'
import type {FrontWords} from './front.ts'
import {frontOf, writeFront} from './front.ts'
import {noCharacterIn} from './no-character.ts'
import {rangeOf} from './nodes.ts'
import {leaveOutside} from './outside.ts'
import {readPageDescription} from './page-description.ts'
import type {ParsedPage} from './parse-page.ts'
import {parsePage} from './parse-page.ts'
import type {Plan} from './plan.ts'
import {apartOf, planByDescription, planByStructure} from './plan.ts'
import {readBlocks} from './read-blocks.ts'
import type {Kept} from './tiles.ts'
import {tilesOf} from './tiles.ts'
import type {Title} from './title.ts'
import {titleOf} from './title.ts'
import {weigh} from './weights.ts'
import {writeBlocks} from './write-blocks.ts'

/**
 * Makes documents of a page that was saved from the web, as Markdown: of its main text, found by the structure of the
 * page, or of what the description of its site names. `names` gives documents (`article`, where there is no description)
 * names of their own in `source/`, without `.md`. Words are taken over as they stand.
 */
export const importHtml = (
  raw: TextFile,
  descriptionFile?: TextFile,
  names: ReadonlyMap<string, string> = new Map(),
): Imported => {
  const {description, faults: unfit} = descriptionFile ? readPageDescription(descriptionFile) : {faults: []}
  if (unfit.length > 0) return {documents: [], faults: unfit}
  const {path, documents} = description ?? {path: raw.path, documents: byDefault}
  const {files, faults: misnamed} = filesOf({path, documents}, raw, names)
  if (misnamed.length > 0) return {documents: [], faults: misnamed}
  const {page, faults} = parsePage(raw)
  if (!page) return {documents: [], faults}
  const weights = weigh(page.root)
  const planned = description
    ? planByDescription(page.root, weights, description)
    : {plan: planByStructure(page.root, weights), faults: []}
  if (planned.faults.length > 0) return {documents: [], faults: planned.faults}
  const {front, faults: frontless} =
    description && planned.plan
      ? describedFront(raw.text, page, description, planned.plan.found)
      : {front: [], faults: []}
  if (frontless.length > 0) return {documents: [], faults: frontless}
  const made = planned.plan && imported(raw, page, files, planned.plan, {front, base: description?.base})
  return made ?? {documents: [], faults: [pageFault(raw, 'noMainText')]}
}

const byDefault = [{name: 'article', file: '{page}.md', place: {start: 0, end: 0}}]

/** A part of a document: blocks, and what the ledger calls the region of the page from which they are. */
interface Section {
  readonly document: string
  readonly region: string
  readonly blocks: readonly Block[]
}

/** What a description says beside which elements it keeps. */
interface Described {
  readonly front: readonly FrontWords[]
  readonly base: string | undefined
}

/** Nothing where no document has words. */
const imported = (
  raw: TextFile,
  page: ParsedPage,
  files: ReadonlyMap<string, string>,
  plan: Plan,
  described: Described,
): Imported | undefined => {
  const leftOut: LeftOut[] = []
  const sections = sectionsOf(raw, page, plan, described.base, leftOut)
  const blocks = sections.flatMap(section => section.blocks)
  const unfit = costlyIn(raw, blocks) ?? noCharacterIn(raw, blocks)
  if (unfit) return {documents: [], faults: [unfit]}
  const said = frontOf(raw.text, page.root).filter(({key}) => !described.front.some(each => each.key === key))
  const front = [...described.front, ...said]
  const made = [...files].flatMap(([name, file]) => {
    const own = sections.filter(({document, blocks}) => document === name && blocks.length > 0)
    return own.some(({region}) => region !== titleRegion) ? [documentOf(raw, name, file, own, front)] : []
  })
  if (made.length === 0) return undefined
  const kept = made.flatMap(each => each.kept)
  const tiles = tilesOf(raw.text, kept, leftOut)
  const ledger = {
    raw: {path: raw.path, length: raw.text.length, sha256: sha256Hex(raw.text)},
    description: plan.description,
    documents: made.map(each => each.entry),
    removed: reasonsFor(plan, tiles),
    tiles,
  }
  return {
    documents: made.map(each => each.file),
    ledger: {path: ledgerPath(raw.path), text: ledgerText(ledger, raw.text)},
    faults: [],
  }
}

const titleRegion = 'title'

const sectionsOf = (
  raw: TextFile,
  {root, texts}: ParsedPage,
  plan: Plan,
  describedBase: string | undefined,
  leftOut: LeftOut[],
): readonly Section[] => {
  const base = baseOf(root, describedBase)
  const apart = apartOf(root, plan)
  const desk: Desk = {
    page: {text: raw.text, base},
    texts,
    fate: plan.fate,
    isApart: element => apart.has(element),
    leftOut,
  }
  const keeps = plan.keeps.filter(({element}) => apart.has(element))
  const first = keeps[0]?.document ?? ''
  const firsts = keeps.filter(({document}) => document === first).map(({element}) => element)
  const title = titleOf(desk, root, firsts)
  const heading = title && 'heading' in title ? title.heading : undefined
  leaveOutside(desk, root, new Set(heading ? [...apart, heading] : apart))
  const sections = keeps.map(({element, document, region}): Section => {
    const own: Desk = {...desk, isApart: other => other !== element && apart.has(other)}
    return {document, region, blocks: withBoldHeadings(readBlocks(own, [element]))}
  })
  // A line over the title stands before it in the document too.
  const over = keeps.filter(({element, document}) => heading && document === first && isBefore(element, heading)).length
  const titled = {document: first, region: titleRegion, blocks: titleBlocks(desk, title)}
  return withoutFirstRules([...sections.slice(0, over), titled, ...sections.slice(over)])
}

const isBefore = (element: Element, other: Element): boolean =>
  (rangeOf(element)?.end ?? Number.POSITIVE_INFINITY) <= (rangeOf(other)?.start ?? 0)

/** A thematic break divides nothing where no words of its document stand before it. */
const withoutFirstRules = (sections: readonly Section[]): readonly Section[] => {
  const begun = new Set<string>()
  return sections.map(section => {
    const isFirst = !begun.has(section.document)
    if (section.region !== titleRegion && section.blocks.length > 0) begun.add(section.document)
    return isFirst && section.blocks[0]?.type === 'rule' ? {...section, blocks: section.blocks.slice(1)} : section
  })
}

const titleBlocks = (desk: Desk, title: Title | undefined): readonly Block[] => {
  if (!title) return []
  return 'line' in title ? [{type: 'heading', depth: 1, lines: [title.line]}] : readBlocks(desk, [title.heading])
}

interface Made {
  readonly file: TextFile
  readonly entry: LedgerDocument
  readonly kept: readonly Kept[]
}

const documentOf = (
  raw: TextFile,
  name: string,
  file: string,
  sections: readonly Section[],
  front: readonly FrontWords[],
): Made => {
  const head = writeFront(raw.text, front)
  const written = sections.map(({region, blocks}) => ({region, lines: writeBlocks(raw.text, blocks)}))
  const body = written.flatMap(section => (section === written[0] ? section.lines : [[], ...section.lines]))
  const parts = [...head, ...body].flatMap(line => [...line, {add: '\n'}])
  const pieces = piecesOf(parts)
  const text = join(raw.text, pieces)
  const path = `source/${file}`
  const kept = [
    ...rangesOf(name, 'front', head.flat()),
    ...written.flatMap(({region, lines: own}) => rangesOf(name, region, own.flat())),
  ]
  return {file: {path, text}, entry: {name, path, sha256: sha256Hex(text), pieces}, kept}
}

const rangesOf = (document: string, region: string, parts: readonly Part[]): readonly Kept[] =>
  parts.flatMap(part => ('at' in part ? [{...part.at, document, region}] : []))

/** The reasons for what this page lost. */
const reasonsFor = (plan: Plan, tiles: readonly Tile[]): ReadonlyMap<string, string> => {
  const lost = new Set(tiles.flatMap(tile => (tile.is === 'removed' ? [tile.name] : [])))
  return new Map([...plan.reasons].filter(([name]) => lost.has(name)))
}
