import type {Nodes} from 'hast'
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
import type {Block} from './blocks.ts'
import type {Desk} from './desk.ts'
import type {FrontWords} from './front.ts'
import {frontOf, writeFront} from './front.ts'
import {reasons} from './furniture.ts'
import {attribute, elementsIn} from './nodes.ts'
import {leaveOutside} from './outside.ts'
import type {ParsedPage} from './parse-page.ts'
import {parsePage} from './parse-page.ts'
import {readBlocks} from './read-blocks.ts'
import type {Kept} from './tiles.ts'
import {tilesOf} from './tiles.ts'
import {titleOf} from './title.ts'
import {mainText, weigh} from './weights.ts'
import {writeBlocks} from './write-blocks.ts'

/**
 * Makes a document of a page that was saved from the web: its main text, found by the structure of the page, as Markdown.
 * `names` gives the document, `article`, a name of its own in `source/`, without `.md`. Words are taken over as they stand.
 */
export const importHtml = (raw: TextFile, names: ReadonlyMap<string, string> = new Map()): Imported => {
  const documents = [{name: 'article', file: '{page}.md', place: {start: 0, end: 0}}]
  const {files, faults: misnamed} = filesOf({path: raw.path, documents}, raw, names)
  if (misnamed.length > 0) return {documents: [], faults: misnamed}
  const {page, faults} = parsePage(raw)
  if (!page) return {documents: [], faults}
  const read = readByStructure(raw, page)
  if (!read) return {documents: [], faults: [pageFault(raw, 'noMainText')]}
  return imported(raw, page, files, read)
}

/** A part of a document: blocks, and what the ledger calls the region of the page from which they are. */
interface Section {
  readonly document: string
  readonly region: string
  readonly blocks: readonly Block[]
}

interface Read {
  readonly sections: readonly Section[]
  readonly desk: Desk
}

const readByStructure = (raw: TextFile, {root, texts}: ParsedPage): Read | undefined => {
  const weights = weigh(root)
  const main = mainText(root, weights)
  if (!main) return undefined
  const [base] = elementsIn(root, 'base').map(element => attribute(element, 'href'))
  const desk: Desk = {page: {text: raw.text, base}, texts, fate: weights.furniture, leftOut: []}
  const title = titleOf(desk, root, main)
  const heading = title && 'heading' in title ? title.heading : undefined
  const kept = new Set<Nodes>(heading ? [main, heading] : [main])
  leaveOutside(desk, root, kept)
  const titleBlocks: readonly Block[] =
    title && 'line' in title
      ? [{type: 'heading', depth: 1, lines: [title.line]}]
      : readBlocks(desk, heading ? [heading] : [])
  const blocks = readBlocks(desk, main.children)
  if (blocks.length === 0) return undefined
  const document = 'article'
  const sections = [
    {document, region: 'title', blocks: titleBlocks},
    {document, region: 'text', blocks},
  ]
  return {sections, desk}
}

const imported = (raw: TextFile, page: ParsedPage, files: ReadonlyMap<string, string>, read: Read): Imported => {
  const {sections, desk} = read
  const front = frontOf(raw.text, page.root)
  const made = [...files].flatMap(([name, file]) => {
    const own = sections.filter(section => section.document === name && section.blocks.length > 0)
    return own.length > 0 ? [documentOf(raw, name, file, own, front)] : []
  })
  const tiles = tilesOf(
    raw.text,
    made.flatMap(each => each.kept),
    desk.leftOut,
  )
  const ledger = {
    raw: {path: raw.path, length: raw.text.length, sha256: sha256Hex(raw.text)},
    description: 'by structure',
    documents: made.map(each => each.entry),
    removed: reasonsFor(tiles),
    tiles,
  }
  return {
    documents: made.map(each => each.file),
    ledger: {path: ledgerPath(raw.path), text: ledgerText(ledger, raw.text)},
    faults: [],
  }
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
  const lines = written.flatMap(section => section.lines)
  const body = written.flatMap(section => (section === written[0] ? section.lines : [[], ...section.lines]))
  const parts = [...head, ...body].flatMap(line => [...line, {add: '\n'}])
  const pieces = piecesOf(parts)
  const text = join(raw.text, pieces)
  const path = `source/${file}`
  const kept = [
    ...rangesOf(name, 'front', head.flat()),
    ...written.flatMap(({region, lines: own}) => rangesOf(name, region, own.flat())),
  ]
  return {file: {path, text}, entry: {name, path, sha256: sha256Hex(text), pieces}, kept: lines.length > 0 ? kept : []}
}

const rangesOf = (document: string, region: string, parts: readonly Part[]): readonly Kept[] =>
  parts.flatMap(part => ('at' in part ? [{...part.at, document, region}] : []))

/** The reasons for what this page lost. */
const reasonsFor = (tiles: readonly Tile[]): ReadonlyMap<string, string> => {
  const lost = new Set(tiles.flatMap(tile => (tile.is === 'removed' ? [tile.name] : [])))
  return new Map(Object.entries(reasons).filter(([name]) => lost.has(name)))
}
