import {basename, relative, resolve, sep} from 'node:path'
import type {Adoption, Refusal} from '../adopt.ts'
import {adopt} from '../adopt.ts'
import type {TextFile} from '../bitext/document.ts'
import type {Reading} from '../edition.ts'
import type {PlacedMatch} from '../pair/draft-matches.ts'
import {onDisk} from '../project/file-tree.ts'
import type {Project} from '../project/open.ts'
import {readText} from '../project/read-text.ts'
import type {Call} from './command.ts'
import {reportFaults, textsOf} from './open.ts'
import {percent} from './report/coverage-table.ts'
import {pointer} from './report/point-at.ts'

/** A plan to take over a finished translation, and the file that it is. */
export interface PlannedAdoption extends Adoption {
  readonly translation: TextFile
}

/** Plans what `--adopt FILE` asks for; where that cannot be done, says why on standard error and gives nothing. */
export const planAdoption = (call: Call, project: Project, reading: Reading): PlannedAdoption | undefined => {
  const given = call.option('adopt') ?? ''
  const translation = readTranslation(call, given)
  const target = translation && targetOf(call, project, given)
  if (!translation || target === undefined) return undefined
  const planned = adopt(reading, translation, target, call.terminal.today(), project.files.metadata)
  if (planned.type === 'adoption') return {...planned, translation}
  refuse(call, planned, translation, target)
  return undefined
}

const readTranslation = (call: Call, given: string): TextFile | undefined => {
  const read = readText(onDisk(resolve(call.folder, given)), '.')
  if (read.file) return {path: given, text: read.file.text}
  reportFaults(call, [{...read.fault, path: given || '""'}], () => undefined)
  return undefined
}

/** The document that `--for` names, or the only one that can be meant. */
const targetOf = (call: Call, {root, files}: Project, given: string): string | undefined => {
  const {terminal, say, folder} = call
  const paths = files.sources.map(({path}) => path)
  const documents = paths.join(', ')
  const named = call.option('for')
  if (named !== undefined) {
    const wanted = relative(root, resolve(folder, named)).split(sep).join('/')
    const found = paths.find(path => path === wanted || path === named)
    if (found === undefined) terminal.err(`${say('adopt.noDocument', {file: named, documents})}\n`)
    return found
  }
  const name = nameOf(given)
  const alike = paths.filter(path => nameOf(path) === name)
  const [only, ...others] = alike.length > 0 ? alike : paths
  if (only !== undefined && others.length === 0) return only
  terminal.err(`${say('adopt.which', {file: given, documents})}\n`)
  return undefined
}

/** The name of a file without its folder, its ending and the language that it may name: `essay.en.md` is `essay`. */
const nameOf = (path: string): string => basename(path).replace(/(?:[._-](?:en|zh)(?:[-_][a-z]{2,4})?)?\.[^.]+$/i, '')

const refuse = (call: Call, refusal: Refusal, translation: TextFile, source: string): void => {
  const {terminal, say} = call
  const file = translation.path
  switch (refusal.type) {
    case 'unreadable':
      reportFaults(call, refusal.faults, () => translation.text)
      break
    case 'chinese':
      terminal.err(`${say('adopt.chinese', {file})}\n`)
      break
    case 'unlike':
      terminal.err(`${say('adopt.unlike', {file, source, found: refusal.found, of: refusal.of})}\n`)
      break
    default:
      refusal satisfies never
  }
}

/** Matches less sure than this are shown, to be read first. */
const sure = 0.6

/** What becomes of the translation: what is least sure, and in full whatever finds no place. */
export const adoptionLines = (call: Call, project: Project, adoption: PlannedAdoption): string => {
  const {say} = call
  const {drafts, standing, undecided, unrendered, unplaced, translation} = adoption
  const file = translation.path
  const textOf = textsOf(project.files)
  const point = pointer(path => (path === file ? translation.text : textOf(path)))
  const count = drafts.reduce((sum, {sentences}) => sum + sentences.length, 0)
  const inside = count - drafts.length
  const unsure = drafts.filter(({score}) => score < sure).toSorted((a, b) => a.score - b.score)
  const match = (each: PlacedMatch, more: string): string =>
    `${each.sentences.map(({id, at}) => `  ${point(at)}  ${id}${more}`).join('\n')}\n${indented(
      each.sentences.map(({zh}) => zh).join(''),
    )}${indented(each.en)}`
  return [
    `${count > 0 ? say('adopt.drafts', {count, file}) : say('adopt.nothing', {file})}\n`,
    ...(inside > 0 ? [`${say('adopt.inside', {count: inside})}\n`] : []),
    ...section(say('adopt.unsure', {count: unsure.length}), unsure, each => match(each, `  ${percent(each.score)}`)),
    ...section(say('adopt.standing', {count: standing.length}), standing, each => match(each, '')),
    ...section(say('adopt.undecided', {count: undecided.length}), undecided, each => match(each, '')),
    ...section(say('adopt.unrendered', {count: unrendered.length}), unrendered, ({id, at, zh}) => {
      return `  ${point(at)}  ${id}\n${indented(zh)}`
    }),
    ...section(say('adopt.unplaced', {count: unplaced.length, file}), unplaced, ({at, en}) => {
      return `  ${point(at)}\n${indented(en)}`
    }),
  ].join('')
}

const section = <Item>(title: string, items: readonly Item[], show: (item: Item) => string): readonly string[] =>
  items.length === 0 ? [] : [`${title}\n`, ...items.map(show)]

const indented = (text: string): string => `    ${text.replaceAll('\n', '\n    ')}\n`
