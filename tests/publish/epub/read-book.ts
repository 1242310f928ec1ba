import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'
import type {Edition} from '../../../src/bitext/edition.ts'
import {packArchives} from '../../../src/project/pack-archives.ts'
import {typeset} from '../../../src/project/typeset.ts'
import {publish} from '../../../src/publish/publish.ts'

/** An element of a part of a book, its attributes by name. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The bytes of an edition as a book; `root` is the folder of its project. */
export const bytesOf = (edition: Edition, root: string = mkdtempSync(join(tmpdir(), 'duizhao-book-'))): Uint8Array => {
  const [book] = packArchives(root, typeset(root, publish(edition, ['epub'])).files)
  if (!book || !('bytes' in book)) throw new Error('no book')
  return book.bytes
}

/** The files of a book, by path. */
export const filesOf = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)))

/** The texts of an edition as a book, by path within the folder of the book. */
export const textsOf = (edition: Edition): ReadonlyMap<string, string> =>
  new Map([...filesOf(bytesOf(edition))].map(([path, bytes]) => [path.replace(/^EPUB\//, ''), strFromU8(bytes)]))

/** The elements of an XML document in order; one that is not well-formed is an error. */
export const tagsOf = (text: string): readonly Tag[] => {
  const tags: Tag[] = []
  const parser = new SaxesParser({xmlns: false})
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => tags.push({name, attributes}))
  parser.write(text).close()
  return tags
}
