import {foldBy} from '../../../../language/fold-by.ts'
import type {Catalogue, InTwo, SegmentRow, TextShard} from '../../search/data.ts'
import {searched} from '../../search/data.ts'
import {numbersOf} from '../../search/digits.ts'
import {findByIndex} from './find-by-index.ts'
import {findByScan} from './find-by-scan.ts'
import type {Load} from './load.ts'
import {startsOf, stretchAt} from './starts.ts'

/** A segment with where it stands. */
export interface FoundSegment {
  readonly row: SegmentRow
  readonly number: number
  readonly page: string
  readonly title: InTwo
}

/** All that can be searched. Segments are counted from 0, from document to document. */
export interface Library {
  readonly words: Catalogue['words']
  /** How many segments are shown at a time. */
  readonly batch: number
  /** The segments that hold a text, in order. */
  readonly find: (query: string) => Promise<readonly number[]>
  readonly read: (segment: number) => Promise<FoundSegment>
  readonly documentOf: (segment: number) => number
  readonly fold: (text: string) => string
}

/** Opens the library of an edition. */
export const openLibrary = async (load: Load): Promise<Library> => {
  const {folding, documents, texts, index, words} = await load('catalogue')
  const documentStarts = startsOf(numbersOf(documents))
  const textStarts = startsOf(numbersOf(texts))
  const table = tableOf(folding)
  const fold = (text: string): string => foldBy(text, table)
  const read = async (segment: number): Promise<FoundSegment> => {
    const file = stretchAt(textStarts, segment)
    const shard = await load(`text/${file}`)
    return {...placeIn(shard, segment - (textStarts[file] ?? 0)), page: shard.page, title: shard.title}
  }
  const foldedText = async (segment: number): Promise<string> => fold(searched((await read(segment)).row))
  const find =
    index > 0
      ? findByIndex(index, number => load(`index/${number}`), foldedText)
      : findByScan(async () => {
          const shards = await Promise.all(textStarts.slice(1).map((_, file) => load(`text/${file}`)))
          return shards.flatMap(shard => shard.segments.map(row => fold(searched(row))))
        })
  return {
    words,
    batch: index > 0 ? 20 : 50,
    find: async query => (query.trim() === '' ? [] : find(fold(query.normalize('NFC')))),
    read,
    documentOf: segment => stretchAt(documentStarts, segment),
    fold,
  }
}

const tableOf = (folding: string): Uint16Array => {
  const table = Uint16Array.from({length: 0x10000}, (_, unit) => unit)
  for (let at = 0; at < folding.length; at += 2) table[folding.charCodeAt(at + 1)] = folding.charCodeAt(at)
  return table
}

const placeIn = ({segments, first}: TextShard, at: number): {readonly row: SegmentRow; readonly number: number} => ({
  row: segments[at] ?? ['', '', ''],
  number: first + at,
})
