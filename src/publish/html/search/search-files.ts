import type {TextFile} from '../../../bitext/document.ts'
import {inBoth} from '../../both.ts'
import type {Site} from '../site.ts'
import type {Catalogue, SegmentRow, TextShard} from './data.ts'
import {receiver, searched} from './data.ts'
import {numbersText} from './digits.ts'
import type {PageEntries} from './entries.ts'
import {entriesOf} from './entries.ts'
import {foldForSearch, foldingFor} from './fold.ts'
import {indexShards} from './index-shards.ts'

/** How many bytes of text a file should hold: few where only those that are shown are read. */
const textSize = {scanned: 65_536, indexed: 1536} as const

/**
 * The data of search: scripts that hand it to the page's own one, since a page that is read from a disk may read nothing else.
 * Up to `scanned` bytes of text are read from end to end; an edition that holds more has an index.
 */
export const searchFiles = (site: Site, scanned = 1_000_000): readonly TextFile[] => {
  const documents = entriesOf(site)
  const rows = documents.flatMap(pages => pages.flatMap(page => page.rows))
  const texts = rows.map(searched)
  const isIndexed = rows.reduce((sum, row) => sum + sizeOf(row), 0) > scanned
  const shards = documents.flatMap(pages =>
    pages.flatMap(page => textShards(page, isIndexed ? textSize.indexed : textSize.scanned)),
  )
  const index = isIndexed ? indexShards(texts.map(foldForSearch)) : []
  const catalogue: Catalogue = {
    folding: foldingFor(texts),
    documents: numbersText(documents.map(pages => pages.reduce((sum, page) => sum + page.rows.length, 0))),
    texts: numbersText(shards.map(shard => shard.segments.length)),
    index: index.length,
    words: {
      count: inBoth('searchCount', {segments: '{segments}', documents: '{documents}'}),
      none: inBoth('searchNone'),
      more: inBoth('searchMore', {segments: '{segments}'}),
      loading: inBoth('searchLoading'),
      note: inBoth('note'),
      missing: inBoth('missing'),
      kept: inBoth('kept'),
      with: inBoth('withNeighbour'),
      omitted: inBoth('omitted'),
      stale: inBoth('staleMany'),
      draft: inBoth('draft'),
    },
  }
  return [
    dataFile('catalogue', catalogue),
    ...shards.map((shard, number) => dataFile(`text/${number}`, shard)),
    ...index.map((shard, number) => dataFile(`index/${number}`, shard)),
  ]
}

/** The bytes of its texts in UTF-8, more or less: at most a fifth too many. */
const sizeOf = ([, zh, en, note = '']: SegmentRow): number => zh.length * 3 + en.length + note.length

const textShards = ({title, page, first, rows}: PageEntries, most: number): readonly TextShard[] => {
  const shards: TextShard[] = []
  let [start, size] = [0, 0]
  for (let next = 1; next <= rows.length; next++) {
    const row = rows[next - 1]
    if (row) size += sizeOf(row)
    if (size < most && next < rows.length) continue
    shards.push({title, page, first: first + start, segments: rows.slice(start, next)})
    ;[start, size] = [next, 0]
  }
  return shards
}

/** A script that holds nothing but one call with data, in which no text ends the script or the line. */
const dataFile = (name: string, data: Catalogue | TextShard | Readonly<Record<string, string>>): TextFile => {
  const json = JSON.stringify(data).replace(/[<\u2028\u2029]/g, escaped)
  return {path: `search/${name}.js`, text: `${receiver}(${JSON.stringify(name)},${json})\n`}
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
