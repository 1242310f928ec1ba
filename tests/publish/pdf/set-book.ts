import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {Edition} from '../../../src/bitext/edition.ts'
import {problemText} from '../../../src/project/outcome.ts'
import {typeset} from '../../../src/project/typeset.ts'
import type {Format} from '../../../src/publish/publish.ts'
import {publish} from '../../../src/publish/publish.ts'

/** The PDF of an edition, whose pictures stand in the folder `root`. */
export const setBook = (edition: Edition, root = '/', formats: readonly Format[] = ['pdf']) => {
  const {files, missing, remarks} = typeset(root, publish(edition, formats))
  if (missing.length > 0) throw new Error(missing.map(problem => problemText(problem, 'en')).join('\n'))
  const book = files.find(({path}) => path.endsWith('.pdf'))
  if (!book || !('bytes' in book)) throw new Error('no PDF was made')
  return {path: book.path, bytes: book.bytes, remarks: remarks.map(problem => problemText(problem, 'en'))}
}

/** What a program of Poppler prints of a PDF. */
export const poppler = (program: string, bytes: Uint8Array, args: readonly string[] = []): string => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-pdf-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  const path = join(folder, 'book.pdf')
  writeFileSync(path, bytes)
  const {stdout, error} = spawnSync(program, [...args, path, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (error) throw new Error(`no ${program}: run "npm run setup:system"`)
  return stdout
}

/** Points from the top of a sheet to the text, and from the text to the bottom. */
const margins = {top: 60, bottom: 60}

/** The words of a PDF without running heads, numbers of pages, white space and marks for breaking lines. */
export const wordsOf = (bytes: Uint8Array, order: 'seen' | 'written' = 'seen'): string => {
  const [, width = '', height = ''] = /Page size: +([\d.]+) x ([\d.]+)/.exec(poppler('pdfinfo', bytes)) ?? []
  const crop = ['-x', '0', '-y', String(margins.top), '-W', String(Math.ceil(Number(width)))]
  const tall = String(Math.floor(Number(height)) - margins.top - margins.bottom)
  return bare(poppler('pdftotext', bytes, [...crop, '-H', tall, ...(order === 'written' ? ['-raw'] : [])]))
}

/** Text without white space, marks for breaking lines, and hyphens, which pdftotext takes for such at the end of a line. */
export const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060-]/g, '')
