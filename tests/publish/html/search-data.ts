import {annotatedPairOf, documentOf, pairOf, segmentOf} from '../../../src/bitext/build.ts'
import type {Edition} from '../../../src/bitext/edition.ts'
import {plainProse} from '../../../src/bitext/prose.ts'
import {mapPassages} from '../../../src/bitext/walk.ts'
import type {Load} from '../../../src/publish/html/script/search/load.ts'
import {searchFiles} from '../../../src/publish/html/search/search-files.ts'
import {siteOf} from '../../../src/publish/html/site.ts'
import {editionOf, idOf} from '../translated.ts'

/** A segment of a made edition: Chinese, English, and a note where there is one. */
export type Made = readonly [zh: string, en: string, note?: string]

/** An edition of documents whose segments are these. */
export const editionOfTexts = (documents: readonly (readonly Made[])[]): Edition =>
  editionOf(
    documents.map((segments, index) => {
      const letter = String.fromCharCode('a'.charCodeAt(0) + index)
      const source = documentOf(
        `source/${letter}.md`,
        segments.map(([zh]) => [plainProse(zh)]),
      )
      let number = 0
      return mapPassages(source, () => {
        const [zh, en, note] = segments[number++] ?? ['', '']
        const pair = annotatedPairOf(pairOf(segmentOf(zh), idOf(letter, number), en))
        return [note === undefined ? pair : {...pair, note: plainProse(note)}]
      })
    }),
  )

/** The data of search of an edition, by name, read as a page reads it. */
export const dataOf = (edition: Edition, kind: 'scanned' | 'indexed'): ReadonlyMap<string, unknown> => {
  const data = new Map<string, unknown>()
  for (const {text} of searchFiles(siteOf(edition, []), kind === 'scanned' ? Number.POSITIVE_INFINITY : 0))
    new Function('duizhaoSearch', text)((name: string, value: unknown) => data.set(name, value))
  return data
}

/** Loads from such data; the names of what is asked for are written to `asked`. */
export const loadFrom = (data: ReadonlyMap<string, unknown>, asked: string[] = []): Load =>
  (async (name: string) => {
    asked.push(name)
    if (!data.has(name)) throw new Error(`no ${name}`)
    return data.get(name)
  }) as Load
