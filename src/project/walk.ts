import type {Dirent} from 'node:fs'
import {lstatSync, readdirSync, realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Fault} from '../bitext/edition.ts'
import {byCodePoints, isPlainPath, isWithin} from './paths.ts'

/** What stands in a folder of the project: project-relative paths in order of their code points. */
export interface Walked {
  readonly files: readonly string[]
  readonly faults: readonly Fault[]
}

/** A fault of a file that is left out. */
export const unreadable = (path: string, message: string, values: Fault['values'] = {}): Fault => ({
  rule: 'unreadable-file',
  message,
  values,
  path,
  fatal: true,
})

/**
 * All files under `folder` (project-relative) but those for which `skips` holds. A symbolic link is followed where it
 * stays in the project; one that leads out, leads nowhere or leads round is a fault. A folder that is not there is empty.
 */
export const walk = (root: string, folder: string, skips: (path: string) => boolean): Walked => {
  const files: string[] = []
  const faults: Fault[] = []
  const realRoot = realpathSync(root)
  const visit = (path: string, trail: readonly string[]): void => {
    const kind = kindOf(root, realRoot, path, trail)
    if (kind.type === 'file') files.push(path)
    if (kind.type === 'fault') faults.push(kind.fault)
    if (kind.type !== 'folder') return
    for (const {name} of entriesOf(join(root, path))) {
      const child = `${path}/${name}`
      if (!skips(child)) visit(child, [...trail, kind.real])
    }
  }
  if (lstatSync(join(root, folder), {throwIfNoEntry: false})) visit(folder, [])
  return {files: files.sort(byCodePoints), faults}
}

const entriesOf = (folder: string): readonly Dirent[] =>
  readdirSync(folder, {withFileTypes: true}).sort((a, b) => byCodePoints(a.name, b.name))

type Kind =
  | {readonly type: 'file'}
  | {readonly type: 'folder'; readonly real: string}
  | {readonly type: 'fault'; readonly fault: Fault}

const kindOf = (root: string, realRoot: string, path: string, trail: readonly string[]): Kind => {
  if (!isPlainPath(path)) return {type: 'fault', fault: unreadable(path, 'strangeName')}
  const absolute = join(root, path)
  const link = lstatSync(absolute).isSymbolicLink()
  const stat = statSync(absolute, {throwIfNoEntry: false})
  if (!stat) return {type: 'fault', fault: unreadable(path, 'linkBroken')}
  const real = realpathSync(absolute)
  if (link && !isWithin(realRoot, real)) return {type: 'fault', fault: unreadable(path, 'linkOut', {target: real})}
  if (stat.isFile()) return {type: 'file'}
  if (!stat.isDirectory()) return {type: 'fault', fault: unreadable(path, 'notRegular')}
  if (trail.includes(real)) return {type: 'fault', fault: unreadable(path, 'linkRound', {target: real})}
  return {type: 'folder', real}
}
