import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Zippable} from 'fflate'
import {strToU8, zipSync} from 'fflate'
import type {ArchiveFile, BytesFile} from '../bitext/edition.ts'
import type {SetFile, WritableFile} from './made-files.ts'

/** `files` with every archive packed; what it copies is read from the project at `root` (absolute). */
export const packArchives = (root: string, files: readonly SetFile[]): readonly WritableFile[] =>
  files.map(file => ('entries' in file ? packArchive(root, file) : file))

/** The earliest moment that a zip archive can name, at noon: fflate writes local time, so this is the same in every zone. */
const moment = new Date(1980, 0, 1, 12)

const packArchive = (root: string, {path, entries}: ArchiveFile): BytesFile => {
  const zip: Zippable = {}
  for (const [index, entry] of entries.entries()) {
    const bytes = 'text' in entry ? strToU8(entry.text) : readFileSync(join(root, entry.from))
    zip[entry.path] = [bytes, {level: index === 0 ? 0 : 9, mtime: moment}]
  }
  return {path, bytes: zipSync(zip)}
}
