import {existsSync, readdirSync} from 'node:fs'
import {basename, join, relative, resolve, sep} from 'node:path'
import type {TextFile} from '../../bitext/document.ts'
import {importHtml} from '../../import/html/import-html.ts'
import {isHtml} from '../../import/html/is-html.ts'
import {readPageDescription} from '../../import/html/page-description.ts'
import type {Imported} from '../../import/imported.ts'
import {importPage} from '../../import/page.ts'
import {onDisk} from '../../project/file-tree.ts'
import {findRoot} from '../../project/open.ts'
import {readPage} from '../../project/read-page.ts'
import {readText} from '../../project/read-text.ts'
import {save} from '../../project/save.ts'
import type {Call, Command} from '../command.ts'
import {reportFaults, reportProblem} from '../open.ts'

const rawFolder = 'source/raw'

/** Imports a raw page: the page untouched, its documents, and the ledger of every character. */
export const importCommand: Command = {
  name: 'import',
  args: ['<file>'],
  options: [
    {flags: '--description <file>', words: 'option.description'},
    {flags: '--as <names>', words: 'option.as'},
  ],
  run: async call => {
    const {terminal, say, folder} = call
    const root = findRoot(folder)
    if (root === undefined) {
      terminal.err(`${say('import.outside', {folder})}\n`)
      return 2
    }
    const names = namesIn(call)
    const raw = names && readRaw(call, root)
    const made = raw && (isHtml(raw.path) ? makeOfHtml(call, root, raw, names) : makeOf(call, root, raw, names))
    if (!raw || !made?.ledger) return 2
    const stands = existsSync(join(root, raw.path))
    const saved = save(root, [
      // A page is kept byte for byte, whatever its encoding.
      ...(stands ? [] : [{path: raw.path, bytes: raw.bytes, before: null}]),
      ...[...made.documents, made.ledger].map(file => ({...file, before: null})),
    ])
    if (!saved.ok) {
      reportProblem(call, saved.problem)
      return 2
    }
    for (const path of saved.value) terminal.out(`${say('import.wrote', {path})}\n`)
    terminal.out(`${say('import.sums', {kept: made.kept, all: raw.text.length})}\n`)
    if (isHtml(raw.path)) tellRemoved(call, made, raw.text)
    return 0
  },
}

/** `--as role=name,role=name`; nothing where one is no such pair. */
const namesIn = ({terminal, say, option}: Call): ReadonlyMap<string, string> | undefined => {
  const pairs = (option('as') ?? '').split(',').filter(value => value.trim() !== '')
  const names = new Map<string, string>()
  for (const value of pairs) {
    const [, role, name] = /^\s*([^=\s]+)=([^=\s]+)\s*$/.exec(value) ?? []
    if (role === undefined || name === undefined) {
      terminal.err(`${say('import.alias', {value})}\n`)
      return undefined
    }
    names.set(role, name)
  }
  return names
}

interface RawPage extends TextFile {
  readonly bytes: Uint8Array
}

/** The page under the path that it has or gets in `source/raw/`. */
const readRaw = (call: Call, root: string): RawPage | undefined => {
  const {terminal, say, args, folder} = call
  const given = args[0] ?? ''
  const absolute = resolve(folder, given)
  const tree = onDisk(absolute)
  const read = readPage(tree, '.', given)
  if (read.fault) {
    reportFaults(call, [{...read.fault, path: given || '""'}], () => undefined)
    return undefined
  }
  const inside = relative(root, absolute).split(sep).join('/')
  const path = inside.startsWith(`${rawFolder}/`) ? inside : `${rawFolder}/${basename(absolute)}`
  const standing = existsSync(join(root, path)) ? readPage(onDisk(root), path).file?.text : read.file.text
  if (standing === read.file.text) return {path, text: read.file.text, bytes: tree.bytes('.')}
  terminal.err(`${say('import.otherRaw', {path})}\n`)
  return undefined
}

type Made = Imported & {readonly kept: number}

/** What the named description makes of the page, or the first of those in `source/raw/` that fits it. */
const makeOf = (call: Call, root: string, raw: TextFile, names: ReadonlyMap<string, string>): Made | undefined => {
  const {terminal, say} = call
  const tries = descriptionPaths(call, root).map(path => {
    const read = readText(onDisk(root), path)
    const made = read.file ? importPage(raw, read.file, names) : {documents: [], faults: [read.fault]}
    return {made, text: read.file?.text, path}
  })
  const fit = tries.find(({made}) => made.ledger !== undefined)
  if (fit) return {...fit.made, kept: keptBy(fit.made)}
  if (tries.length === 0) terminal.err(`${say('import.noDescription')}\n`)
  else {
    const description = call.option('description')
    const values = {path: raw.path}
    terminal.err(
      `${description === undefined ? say('import.noneFits', values) : say('import.notFits', {...values, description})}\n`,
    )
  }
  for (const {made, text, path} of tries) {
    reportFaults(call, made.faults, wanted => (wanted === path ? text : wanted === raw.path ? raw.text : undefined))
  }
  return undefined
}

/** What the named description makes of a page in HTML, or the first in `source/raw/` that fits it, or else the structure of the page. */
const makeOfHtml = (call: Call, root: string, raw: TextFile, names: ReadonlyMap<string, string>): Made | undefined => {
  const {terminal, say, option} = call
  const named = option('description')
  const tries = descriptionPaths(call, root).flatMap(path => {
    const {file, fault} = readText(onDisk(root), path)
    if (!file) return [{made: {documents: [], faults: [fault]}, files: [raw]}]
    const {description, faults} = readPageDescription(file)
    return description || faults.length > 0 ? [{made: importHtml(raw, file, names), files: [raw, file]}] : []
  })
  if (named !== undefined && tries.length === 0) {
    terminal.err(`${say('import.noHtml', {description: named})}\n`)
    return undefined
  }
  const fit = tries.find(({made}: {made: Imported}) => made.ledger !== undefined)?.made
  if (!fit && named === undefined && tries.length > 0) terminal.err(`${say('import.byStructure', {path: raw.path})}\n`)
  const made: Imported = fit ?? (named === undefined ? importHtml(raw, undefined, names) : {documents: [], faults: []})
  if (!fit && named !== undefined) {
    terminal.err(`${say('import.notFits', {description: named, path: raw.path})}\n`)
    for (const {made: tried, files} of tries) report(call, tried, files)
  }
  report(call, made, [raw])
  return made.ledger && {...made, kept: keptBy(made)}
}

const report = (call: Call, {faults}: Imported, files: readonly TextFile[]): void =>
  reportFaults(call, faults, wanted => files.find(({path}) => path === wanted)?.text)

/** What was left out of a page whose text was found by its structure: each name with its count of characters, the most first. */
const tellRemoved = ({terminal, say}: Call, {ledger}: Imported, page: string): void => {
  const counts = new Map<string, number>()
  for (const [, from, to, name = ''] of ledger?.text.matchAll(removedLine) ?? []) {
    // Markup that goes with the words says nothing of how much there was to read.
    const words = page.slice(Number(from), Number(to)).replace(/<[^>]*>|\s+/g, '')
    counts.set(name, (counts.get(name) ?? 0) + words.length)
  }
  const list = [...counts].filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a)
  if (list.length === 0) return
  terminal.out(`${say('import.removed')}\n`)
  for (const [name, count] of list) terminal.out(`  ${name}: ${count}\n`)
  terminal.out(`${say('import.look', {path: ledger?.path ?? ''})}\n`)
}

const removedLine = /^- \{at: (\d+)-(\d+), line: [\d-]+, is: removed, name: ([a-z0-9-]+)/gm

const descriptionPaths = ({option, folder}: Call, root: string): readonly string[] => {
  const named = option('description')
  if (named !== undefined) return [relative(root, resolve(folder, named)).split(sep).join('/')]
  const inRaw = existsSync(join(root, rawFolder)) ? readdirSync(join(root, rawFolder)) : []
  return inRaw
    .filter(name => name.endsWith('.import.yml'))
    .sort()
    .map(name => `${rawFolder}/${name}`)
}

/** How many characters of the page its ledger counts as passages. */
const keptBy = ({ledger}: Imported): number => Number(/^sums: \{passage: (\d+)/m.exec(ledger?.text ?? '')?.[1] ?? 0)
