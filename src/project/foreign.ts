import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Manifest} from './manifest.ts'
import {manifestFile} from './manifest.ts'
import {byCodePoints} from './paths.ts'
import {sumOf} from './sum.ts'

/** Something in an output folder that is not, or no longer, what duizhao wrote there. */
export interface Foreign {
  readonly path: string
  readonly type: 'file' | 'link' | 'emptyFolder'
  /** duizhao wrote it once, and somebody has changed it since. */
  readonly changed: boolean
}

/** All that is foreign in the folder `out`, in order of paths. */
export const foreignIn = (out: string, manifest: Manifest | undefined): readonly Foreign[] => {
  const visit = (folder: string): readonly Foreign[] =>
    readdirSync(join(out, folder), {withFileTypes: true})
      .sort((a, b) => byCodePoints(a.name, b.name))
      .flatMap((entry): readonly Foreign[] => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isDirectory()) {
          const isEmpty = readdirSync(join(out, path)).length === 0
          return isEmpty ? [{path, type: 'emptyFolder', changed: false}] : visit(path)
        }
        if (entry.isSymbolicLink()) return [{path, type: 'link', changed: false}]
        if (path === manifestFile && manifest) return []
        const sum = manifest?.get(path)
        const isOurs = sum !== undefined && sumOf(readFileSync(join(out, path))) === sum
        return isOurs ? [] : [{path, type: 'file', changed: sum !== undefined}]
      })
  return lstatSync(out, {throwIfNoEntry: false}) ? visit('') : []
}

/** Whether something foreign has the place of a file of the edition or of a folder of it, or stands under one of its files. */
export const standsInTheWay = ({path, type, changed}: Foreign, manifest: Manifest): boolean => {
  if (manifest.has(path)) return !changed
  if (path === manifestFile || [...foldersOf(path)].some(folder => manifest.has(folder))) return true
  return type !== 'emptyFolder' && [...manifest.keys()].some(each => each.startsWith(`${path}/`))
}

function* foldersOf(path: string): Generator<string> {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) yield path.slice(0, at)
}

/** Gives each folder of `to` the mode that it has in `from`, where it stands there too. */
export const keepModes = (from: string, to: string): void => {
  const stat = lstatSync(from, {throwIfNoEntry: false})
  if (!stat?.isDirectory()) return
  chmodSync(to, stat.mode & 0o7777)
  for (const entry of readdirSync(to, {withFileTypes: true}))
    if (entry.isDirectory()) keepModes(join(from, entry.name), join(to, entry.name))
}

/** The same file under the new folder: a second name for it, where the system has that, else a copy. */
export const carry = (from: string, to: string, {path, type}: Foreign): void => {
  const [old, fresh] = [join(from, path), join(to, path)]
  mkdirSync(dirname(fresh), {recursive: true})
  if (type === 'emptyFolder') mkdirSync(fresh, {recursive: true})
  else if (type === 'link') symlinkSync(readlinkSync(old), fresh)
  else {
    try {
      linkSync(old, fresh)
    } catch {
      copyFileSync(old, fresh)
    }
  }
}
