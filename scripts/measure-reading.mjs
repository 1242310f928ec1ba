// npm run measure:reading -- DIR [--ext md,mdx,markdown] [--show 3]: reads every Markdown file of a folder and tells, for each
// folder in it, how many were read, how many come back byte for byte from their segments and what stands between them, and
// how many keep their skeleton (kinds, depth and order of blocks, code, links, pictures, footnotes, anchors of headings) when
// every sentence is replaced by English that holds what Markdown would misread. Each file that fails is named, with why.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {parseArgs} from 'node:util'
import {annotatedPairOf, pairOf} from '../dist/bitext/build.js'
import {plainProse} from '../dist/bitext/prose.js'
import {mapPassages, passages} from '../dist/bitext/walk.js'
import {readInline} from '../dist/markup/read-inline.js'
import {decodeText} from '../dist/project/decode-text.js'
import {englishMarkdown} from '../dist/publish/markdown/english.js'
import {segment} from '../dist/segment/segment.js'
import {readMarkdown} from '../dist/source/read-markdown.js'

const {values: options, positionals} = parseArgs({
  options: {ext: {type: 'string', default: 'md,mdx,markdown'}, show: {type: 'string', default: '3'}},
  allowPositionals: true,
})
const [folder] = positionals
if (folder === undefined) {
  console.error('Name a folder that holds Markdown.')
  process.exit(2)
}
const endings = options.ext.split(',').map(ending => `.${ending}`)
const most = Number(options.show)

const filesIn = under =>
  readdirSync(under)
    .sort()
    .flatMap(name => {
      const path = join(under, name)
      if (statSync(path).isDirectory()) return filesIn(path)
      return endings.some(ending => name.endsWith(ending)) ? [path] : []
    })

/** English that looks like blocks, tables, emphasis, code, tags, entities, references; in turn. */
const hostile = [
  '# 1 in sales',
  '1. First of all',
  '- not an item',
  '+ 5 percent',
  '> quoted, it seems',
  '2 * 3 * 4 is 24',
  'snake_case_name and _so_ on',
  'a | b || c',
  'x < y > z & w',
  'a lone ` backtick',
  'see [that] and [this][one]',
  '~~~ tildes ~ and ~~more~~',
  '=== rules',
  '--- dashes',
  '<div> opens',
  '&amp; &lt; and \\ slash',
  'ends with a slash \\',
  '`code` and **strong** words',
  '* star',
  '12) twelve',
  ': colon',
  '    indented',
  '| pipe first',
  '[^9] no note',
  '![no picture]',
  'http://example.org/a_b_c.',
  '$5 and $6',
  '{{< note >}}',
  '::: tip',
  '[!NOTE]',
  '<<< @/a.js',
  '!!! note',
  '??? tip "folded"',
  '=== "tab"',
  '{% if x %}',
  '{: .class}',
]

/** What of a sentence must be in its English: links, pictures, code, footnotes, tags, as written. */
const markedPartsOf = ({text, runs}) =>
  runs.flatMap(run => (run.type === 'words' || run.type === 'break' ? [] : [text.slice(run.at.start, run.at.end)]))

const idOf = index =>
  `a${index
    .toString(36)
    .padStart(7, '0')
    .replaceAll(/[ilou]/g, 'z')}`

/** English for a sentence: the next hostile words whose marks do not pair up with the marks of its own parts. */
const englishFor = ({zh}, count, definitions) => {
  const parts = markedPartsOf(zh)
  const wanted = referencesIn(zh.runs).join(' ')
  for (let next = count; next < count + hostile.length; next++) {
    const en = readInline([hostile[next % hostile.length], ...parts].join(' ').trim(), definitions)
    if (referencesIn(en.runs).join(' ') === wanted) return en
  }
  return readInline(parts.join(' '), definitions)
}

const translated = document => {
  let count = 0
  return mapPassages(document, (segments, passage) =>
    segments.map(each => {
      count++
      const words = hostile[count % hostile.length]
      const en = passage.kind === 'value' ? plainProse(words) : englishFor(each, count, document.definitions)
      return annotatedPairOf(pairOf(each, idOf(count), {type: 'english', en}))
    }),
  )
}

/** The skeleton as lines: what must be the same in both languages. */
const skeletonOf = blocks =>
  blocks.flatMap(block => {
    switch (block.type) {
      case 'kept':
        return [`${block.kind} ${block.label ?? ''} ${JSON.stringify(block.value)}`]
      case 'container': {
        const {kind, ordered, start, checked, align, header, label} = block
        const facts = JSON.stringify([kind, ordered, start, checked, align, header, label])
        return [`${facts} {`, ...skeletonOf(block.children), '}']
      }
      default: {
        const marked = block.leaves.flatMap(({zh}) => referencesIn(zh.runs))
        return [`${block.kind} ${block.depth ?? block.key ?? ''} ${block.anchor ?? ''} ${marked.join(' ')}`]
      }
    }
  })

const referencesIn = runs =>
  runs.flatMap(run => {
    if (run.type === 'image') return [`image<${run.url}>`]
    if (run.type === 'footnote') return [`footnote<${run.label}>`]
    if (run.type === 'link') return run.bare ? [] : [`link<${run.url}>`, ...referencesIn(run.children)]
    return 'children' in run ? referencesIn(run.children) : []
  })

const sum = bytes => createHash('sha256').update(bytes).digest('hex')

/** Whether segments and what stands between them are the file. */
const isLossless = (document, bytes) => {
  const {source} = document
  const pieces = []
  let at = 0
  for (const {leaves} of passages(document.children)) {
    for (const {place} of leaves) {
      if (place.start < at) return false
      pieces.push(source.slice(at, place.start), source.slice(place.start, place.end))
      at = place.end
    }
  }
  pieces.push(source.slice(at))
  return sum(Buffer.from(pieces.join(''), 'utf8')) === sum(bytes)
}

const table = {}
const failures = []
for (const path of filesIn(folder)) {
  const name = relative(folder, path).replaceAll('\\', '/')
  const group = name.includes('/') ? name.slice(0, name.indexOf('/')) : '.'
  table[group] ??= {files: 0, read: 0, 'byte for byte': 0, skeleton: 0, passages: 0, segments: 0}
  const row = table[group]
  row.files++
  const bytes = readFileSync(path)
  const decoded = decodeText(bytes)
  const {document, faults} =
    decoded.text === undefined ? {faults: [decoded]} : readMarkdown({path: `source/${name}`, text: decoded.text})
  if (!document) {
    failures.push({
      name,
      why: `refused: ${faults.map(({message, values}) => `${message} ${JSON.stringify(values)}`).join('; ')}`,
    })
    continue
  }
  row.read++
  const cut = segment(document)
  const all = passages(cut.children)
  row.passages += all.length
  row.segments += all.reduce((count, {leaves}) => count + leaves.length, 0)
  if (isLossless(cut, bytes)) row['byte for byte']++
  else failures.push({name, why: 'not byte for byte'})
  const english = englishMarkdown(translated(cut))
  const again = readMarkdown({path: `source/${name}`, text: english}).document
  const [before, after] = [skeletonOf(document.children), again ? skeletonOf(again.children) : []]
  const at = before.findIndex((line, index) => line !== after[index])
  if (at < 0 && before.length === after.length) row.skeleton++
  else
    failures.push({
      name,
      why: `skeleton: ${(before[at] ?? '(end)').slice(0, 200)}\n    became: ${(after[at < 0 ? before.length : at] ?? '(end)').slice(0, 200)}`,
    })
}
console.table(table)
for (const {name, why} of failures.slice(0, most)) console.log(`${name}\n    ${why}`)
if (failures.length > most) console.log(`… and ${failures.length - most} more`)
