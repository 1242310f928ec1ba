import {lstatSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {ProjectFiles} from '../bitext/edition.ts'
import {rules} from '../check/catalogue.ts'
import type {Rule} from '../check/rule.ts'
import {formats} from '../publish/publish.ts'
import type {Config, Known} from './config.ts'
import {readConfig} from './config.ts'
import type {FileTree} from './file-tree.ts'
import {onDisk} from './file-tree.ts'
import type {Outcome} from './outcome.ts'
import {done, failed, reasonOf} from './outcome.ts'
import {isPending} from './pending.ts'
import {folders, nameMatches, readFiles} from './read-files.ts'
import {readMemory} from './read-memory.ts'
import {readText} from './read-text.ts'

/** A project as it stands on disk. */
export interface Project {
  /** Absolute: the folder that holds `duizhao.yml`. */
  readonly root: string
  readonly config: Config
  readonly files: ProjectFiles
}

/** The name of the file that makes a folder a project. */
export const configFile = 'duizhao.yml'

/** What a configuration may name where there are these rules: ours, and more where those of a project are loaded. */
export const knownOf = (some: readonly Rule[]): Known => ({
  rules: some.map(({id}) => id),
  options: new Map(some.flatMap(({id, options}) => (options ? [[id, options]] : []))),
  formats,
  hasOwn: some.length > rules.length,
})

/** The rules and formats that this duizhao has. */
const ours = knownOf(rules)

/**
 * Opens the project that holds `folder`: the nearest folder upwards with a `duizhao.yml`. What it gives is
 * `{ok: true, value}` with the project, whose `files` are what `edition` takes; or `{ok: false, problem}` where there is
 * none, or one without a valid configuration, a `source/` folder and a document in it (`problemText` says the problem in
 * words). Files that cannot be used are no problem of it but `files.faults`: `edition` makes findings of them. `known`
 * holds the rules and formats that the configuration may name, all of ours where it is not given.
 */
export const openProject = (folder: string, known: Known = ours): Outcome<Project> => {
  const start = resolve(folder)
  if (!statSync(start, {throwIfNoEntry: false})?.isDirectory()) return failed('noFolder', {folder: start})
  const root = findRoot(start)
  if (root === undefined) return failed('noProject', {folder: start})
  if (isPending(root)) return failed('pending', {})
  const opened = openTree(onDisk(root), known)
  if (!opened.ok) return opened
  const {config, files} = opened.value
  for (const key of ['css', 'logo'] as const) {
    const path = config.metadata[key]
    if (path !== undefined && !statSync(join(root, path), {throwIfNoEntry: false})?.isFile())
      return failed('ownFileMissing', {path: join(root, path), key})
  }
  for (const path of config.memory) {
    const refused = refuseMemory(resolve(root, path))
    if (refused) return refused
  }
  try {
    const memory = readMemory(root, config.memory, [...files.translations, ...files.attic])
    return done({root, config, files: {...files, memory: memory.files, faults: [...files.faults, ...memory.faults]}})
  } catch (error) {
    return failed('notReadable', {path: root, reason: reasonOf(error)})
  }
}

/** Opens the project whose files `tree` holds, without its memory: what `openProject` gives, wherever they stand. */
export const openTree = (tree: FileTree, known: Known = ours): Outcome<Omit<Project, 'root'>> => {
  const text = readText(tree, configFile)
  if (text.fault) return failed('configInvalid', {path: tree.called(configFile)}, [text.fault])
  const {config, faults} = readConfig(text.file, known)
  if (!config) return failed('configInvalid', {path: tree.called(configFile)}, faults, [text.file])
  for (const path of ['source', 'translations', 'glossary']) {
    const refused = refuseFolder(tree, path)
    if (refused) return refused
  }
  const source = tree.called(folders.source)
  if (tree.at(folders.source)?.type !== 'folder') return failed('noSource', {folder: source})
  try {
    const files = readFiles(tree, config)
    return refuseEmpty(source, config, files) ?? done({config, files})
  } catch (error) {
    return failed('notReadable', {path: tree.called(''), reason: reasonOf(error)})
  }
}

/** The nearest folder upwards from `start` (absolute) that holds a `duizhao.yml`. */
export const findRoot = (start: string): string | undefined => {
  // A link that leads nowhere is one that its reader is told of.
  if (lstatSync(join(start, configFile), {throwIfNoEntry: false})) return start
  const parent = dirname(start)
  return parent === start ? undefined : findRoot(parent)
}

/** The folders of a project may be missing, but what stands in their place must be a folder of the project. */
const refuseFolder = (tree: FileTree, path: string): Outcome<never> | undefined => {
  const found = tree.at(path)
  if (!found || found.type === 'folder') return undefined
  if (found.type === 'file') return failed('notFolder', {path: tree.called(path)})
  switch (found.message) {
    case 'linkBroken':
      return undefined
    case 'linkOut':
      return failed('folderOut', {path: tree.called(path), ...found.values})
    case 'submodule':
      return failed('folderSubmodule', {path: tree.called(path)})
    default:
      return failed('notFolder', {path: tree.called(path)})
  }
}

/** A folder of the memory may stand anywhere, but it must be there: a wrong path would just never be missed. */
const refuseMemory = (folder: string): Outcome<never> | undefined => {
  const stat = statSync(folder, {throwIfNoEntry: false})
  if (!stat) return failed('memoryMissing', {folder})
  return stat.isDirectory() ? undefined : failed('memoryNoFolder', {path: folder})
}

/** An edition of nothing is a mistake: no Markdown in `source/`, or a name in `documents` that none bears. */
const refuseEmpty = (source: string, {documents}: Config, files: ProjectFiles): Outcome<never> | undefined => {
  const names = [...files.sources, ...files.faults]
    .map(({path}) => path)
    .filter(path => path.startsWith(`${folders.source}/`) && !path.startsWith(`${folders.raw}/`))
    .map(path => path.slice(folders.source.length + 1).replace(/\.md$/, ''))
  const unmet = documents.find(pattern => !names.some(name => nameMatches(pattern, name)))
  if (unmet !== undefined) return failed('noSuchDocument', {name: unmet, folder: source})
  return names.length === 0 ? failed('noDocuments', {folder: source}) : undefined
}
