// node read-folder.mjs DIR: reads and cuts the Markdown files of a folder one after another, keeps none of them, and says as
// JSON how many files, bytes and segments there were, the seconds it took and the peak of the process's memory in bytes.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {leaves} from '../../dist/bitext/walk.js'
import {segment} from '../../dist/segment/segment.js'
import {readMarkdown} from '../../dist/source/read-markdown.js'

const [folder] = process.argv.slice(2)
const names = readdirSync(folder).sort()
const start = process.hrtime.bigint()
let bytes = 0
let segments = 0
for (const name of names) {
  const text = readFileSync(join(folder, name), 'utf8')
  bytes += Buffer.byteLength(text)
  const {document} = readMarkdown({path: `source/${name}`, text})
  if (document === undefined) throw new Error(`${name} cannot be read`)
  for (const _ of leaves(segment(document))) segments++
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9
console.log(
  JSON.stringify({files: names.length, bytes, segments, seconds, peak: process.resourceUsage().maxRSS * 1024}),
)
