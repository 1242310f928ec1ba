import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {findEpubcheck} from '../../../scripts/epubcheck.mjs'

/** What EPUBCheck has against a book: a line for each error, warning and remark. */
export const complaintsOn = (bytes: Uint8Array): readonly string[] => {
  const jar = findEpubcheck()
  if (jar === undefined)
    throw new Error('no EPUBCheck: run "npm run setup:system", or set EPUBCHECK to its epubcheck.jar')
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-epubcheck-'))
  const [book, report] = [join(folder, 'book.epub'), join(folder, 'report.json')]
  writeFileSync(book, bytes)
  const {error} = spawnSync('java', [...swift, '-jar', jar, '--json', report, book], {stdio: 'ignore'})
  if (error) throw error
  const {messages}: {messages: readonly Message[]} = JSON.parse(readFileSync(report, 'utf8'))
  return messages.map(({ID, severity, message, locations}) => {
    const place = locations[0]
    return `${severity} ${ID}: ${message} (${place?.path}:${place?.line}:${place?.column})`
  })
}

/** For a program that runs for seconds: Java spends no time on making it fast. */
const swift = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

interface Message {
  readonly ID: string
  readonly severity: string
  readonly message: string
  readonly locations: readonly {readonly path: string; readonly line: number; readonly column: number}[]
}
