import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {sha256Hex} from '../bitext/hash.ts'
import type {FrontValue} from './compose.ts'
import {compose, join} from './compose.ts'
import type {CutBlock} from './cut.ts'
import {cut} from './cut.ts'
import type {Description} from './description.ts'
import type {Region} from './divide.ts'
import {divide} from './divide.ts'
import {filesOf, ledgerPath} from './document-files.ts'
import {descriptionFault} from './fault.ts'
import type {Imported} from './imported.ts'
import type {Ledger, LedgerDocument, Tile} from './ledger.ts'
import {ledgerText} from './ledger-text.ts'
import {linesOf} from './line.ts'
import {pageFault} from './page-fault.ts'
import {readDescription} from './read-description.ts'

/**
 * Makes documents of a page that was pasted or scraped as text, by the description of its site. `names` gives documents
 * of the description names of their own in `source/`, without `.md`. Words are taken over as they stand.
 */
export const importPage = (
  raw: TextFile,
  descriptionFile: TextFile,
  names: ReadonlyMap<string, string> = new Map(),
): Imported => {
  const {description, faults: unfit} = readDescription(descriptionFile)
  if (!description) return {documents: [], faults: unfit}
  const {files, faults: misnamed} = filesOf(description, raw, names)
  if (misnamed.length > 0) return {documents: [], faults: misnamed}
  const lines = linesOf(raw.text)
  if (lines.length === 0) return {documents: [], faults: [pageFault(raw, 'emptyPage')]}
  const {regions, faults: missing} = divide(lines, description)
  if (missing.length > 0) return {documents: [], faults: missing}
  const cuts = regions.map(region => cut(region, description))
  const front = frontOf(description, regions)
  const faults = [...cuts.flatMap(each => each.faults), ...front.faults]
  if (faults.length > 0) return {documents: [], faults}
  const blocks = cuts.flatMap(each => each.blocks)
  const tiles = fill(
    raw.text,
    cuts.flatMap(each => each.tiles),
  )
  const documents = documentsOf(raw, files, front.values, blocks)
  if (documents.length === 0) return {documents: [], faults: [pageFault(raw, 'nothingKept')]}
  const ledger: Ledger = {
    raw: {path: raw.path, length: raw.text.length, sha256: sha256Hex(raw.text)},
    description: description.path,
    documents: documents.map(each => each.entry),
    removed: reasonsOf(description, tiles),
    tiles,
  }
  return {
    documents: documents.map(each => each.file),
    ledger: {path: ledgerPath(raw.path), text: ledgerText(ledger, raw.text)},
    faults: [],
  }
}

const frontOf = (
  description: Description,
  regions: readonly Region[],
): {readonly values: readonly FrontValue[]; readonly faults: readonly Fault[]} => {
  const values: FrontValue[] = []
  const faults: Fault[] = []
  for (const {key, region, find, optional, place} of description.front) {
    const lines = regions.find(({rule}) => rule.name === region)?.lines ?? []
    const found = lines.flatMap(line => {
      const match = find.exec(line.text)
      const text = match?.[0].trim() ?? ''
      if (!match || text === '') return []
      const start = line.start + match.index + match[0].indexOf(text)
      return [{key, at: {start, end: start + text.length}}]
    })
    const [first] = found
    if (first) values.push(first)
    else if (!optional) faults.push(descriptionFault(description, place, 'frontMissing', {key, region}))
  }
  return {values, faults}
}

const documentsOf = (
  raw: TextFile,
  files: ReadonlyMap<string, string>,
  front: readonly FrontValue[],
  blocks: readonly CutBlock[],
): readonly {readonly file: TextFile; readonly entry: LedgerDocument}[] =>
  [...files].flatMap(([name, file]) => {
    const own = blocks.filter(block => block.document === name)
    if (own.length === 0) return []
    const pieces = compose(raw.text, front, own)
    const text = join(raw.text, pieces)
    const path = `source/${file}`
    return [{file: {path, text}, entry: {name, path, sha256: sha256Hex(text), pieces}}]
  })

/** Puts white space between tiles, and makes one of what was left out together. */
const fill = (page: string, tiles: readonly Tile[]): readonly Tile[] => {
  const filled: Tile[] = []
  let from = 0
  for (const tile of tiles) {
    const last = filled.at(-1)
    if (tile.is === 'removed' && last?.is === 'removed' && last.name === tile.name) {
      filled[filled.length - 1] = {...last, end: tile.end}
    } else {
      if (tile.start > from) filled.push({start: from, end: tile.start, is: 'space'})
      filled.push(tile)
    }
    from = tile.end
  }
  return from < page.length ? [...filled, {start: from, end: page.length, is: 'space'}] : filled
}

/** The reasons for what this page lost, in the order of the description. */
const reasonsOf = (description: Description, tiles: readonly Tile[]): ReadonlyMap<string, string> => {
  const removals = description.regions.flatMap(({fate, lines}) => [
    ...(fate.type === 'drop' ? [fate] : []),
    ...lines.flatMap(({removal, without}) => [...(removal ? [removal] : []), ...without.map(each => each.removal)]),
  ])
  const lost = new Set(tiles.flatMap(tile => (tile.is === 'removed' ? [tile.name] : [])))
  return new Map(removals.filter(({name}) => lost.has(name)).map(({name, reason}) => [name, reason]))
}
