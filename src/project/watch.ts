import type {Dirent, FSWatcher} from 'node:fs'
import {readdirSync, statSync, watch} from 'node:fs'
import {join, resolve} from 'node:path'

/** Tells whether anything of a project was changed on disk since it was last looked at. */
export interface Watch {
  /** Whether it may have changed; `thoroughly`, without trusting what the system tells of changes. */
  readonly isStale: (thoroughly?: boolean) => boolean
  /** All that stands there now is known: to be called before it is read. */
  readonly renew: () => void
  /** What stands at these paths of the project now is known. */
  readonly know: (paths: readonly string[]) => void
  readonly close: () => void
}

const folders = ['source', 'translations', 'glossary'] as const
const config = 'duizhao.yml'

/** How long, in milliseconds, the system's silence is trusted: some of them tell of no change at all. */
const trusted = 1000

/** Watches the project at `root` (absolute) and what else it is made of: folders and files by their paths from there, or absolute. */
export const watchProject = (root: string, others: () => readonly string[]): Watch => {
  let known = new Map<string, string>()
  let [isTold, lookedAt] = [true, 0]
  let watchers: readonly FSWatcher[] = []

  const look = (): {readonly marks: Map<string, string>; readonly inside: readonly string[]} => {
    const marks = new Map([[join(root, config), markOf(join(root, config))]])
    const inside = [root]
    for (const folder of folders) visit(join(root, folder), marks, inside, new Set())
    for (const path of others()) visit(resolve(root, path), marks, inside, new Set())
    lookedAt = Date.now()
    isTold = false
    return {marks, inside}
  }

  const listen = (inside: readonly string[]): void => {
    for (const watcher of watchers) watcher.close()
    watchers = inside.flatMap(folder =>
      watcherOf(folder, folder === root, () => {
        isTold = true
      }),
    )
  }

  return {
    isStale: (thoroughly = false) => {
      if (!thoroughly && !isTold && Date.now() - lookedAt < trusted) return false
      const {marks} = look()
      return marks.size !== known.size || [...marks].some(([path, mark]) => known.get(path) !== mark)
    },
    renew: () => {
      const {marks, inside} = look()
      known = marks
      listen(inside)
    },
    know: paths => {
      for (const path of paths) known.set(join(root, path), markOf(join(root, path)))
    },
    close: () => {
      for (const watcher of watchers) watcher.close()
      watchers = []
    },
  }
}

/** What tells one state of a file from another. */
const markOf = (path: string): string => {
  const stat = statSync(path, {throwIfNoEntry: false, bigint: true})
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : ''
}

/** Gathers the files under a folder with their marks, and the folders. `seen` are the real ones above: links may lead back. */
const visit = (folder: string, marks: Map<string, string>, inside: string[], seen: ReadonlySet<string>): void => {
  const stat = statSync(folder, {throwIfNoEntry: false, bigint: true})
  const own = stat && `${stat.dev} ${stat.ino}`
  if (stat?.isFile()) marks.set(folder, markOf(folder))
  if (!own || !stat.isDirectory() || seen.has(own)) return
  inside.push(folder)
  const above = new Set([...seen, own])
  for (const entry of entriesIn(folder)) {
    const path = join(folder, entry.name)
    if (isPassedOver(entry.name)) continue
    if (entry.isDirectory() || entry.isSymbolicLink()) visit(path, marks, inside, above)
    if (!entry.isDirectory()) marks.set(path, markOf(path))
  }
}

/** What stands in a folder; nothing where it is gone by now, or nobody may look. */
const entriesIn = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}

/** What is about to be moved into its place is none of the project's files, nor is what begins with a dot but the attic. */
const isPassedOver = (name: string): boolean => name.endsWith('.tmp') || (name.startsWith('.') && name !== '.attic')

/** In the root only its configuration counts: git and we ourselves write there. Where a system cannot watch, it is silent. */
const watcherOf = (folder: string, isRoot: boolean, tell: () => void): readonly FSWatcher[] => {
  try {
    const watcher = watch(folder, {persistent: false}, (_, name) => {
      if (isRoot ? name === config : name === null || !isPassedOver(name)) tell()
    })
    watcher.on('error', tell)
    return [watcher]
  } catch {
    return []
  }
}
