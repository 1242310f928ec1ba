import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {onDisk} from './file-tree.ts'
import {byCodePoints} from './paths.ts'
import type {ReadFolder} from './read-folder.ts'
import {readFolder, yaml} from './read-folder.ts'

/**
 * Reads the translation files of the folders that `memory` names, attics included, each file once and none of `own`, the
 * project's files that are read already. Paths lead from the project, if need be out of it. A file that cannot be read is
 * a fault, but not a fatal one: nothing that is published depends on it.
 */
export const readMemory = (root: string, folders: readonly string[], own: readonly TextFile[]): ReadFolder => {
  const known = new Set(own.map(({path}) => realpathSync(join(root, path))))
  const files: TextFile[] = []
  const faults: Fault[] = []
  for (const folder of folders) {
    const real = realpathSync(resolve(root, folder))
    const [parent, name] = [dirname(real), basename(real)]
    const shown = relative(root, resolve(root, folder)).replaceAll(sep, '/') || '.'
    const fromProject = (path: string): string => `${shown}${path.slice(name.length)}`
    const read = readFolder(onDisk(parent), name, yaml, path => isHidden(path.slice(name.length)))
    faults.push(...read.faults.map(fault => ({...fault, path: fromProject(fault.path), fatal: false})))
    for (const {path, text} of read.files) {
      const place = realpathSync(join(parent, path))
      if (!known.has(place)) files.push({path: fromProject(path), text})
      known.add(place)
    }
  }
  return {files: files.sort((a, b) => byCodePoints(a.path, b.path)), faults}
}

/** Whether the last part of a path begins with a dot, but for the attic of a project. */
const isHidden = (path: string): boolean => /\/\.(?!attic$)[^/]*$/.test(path)
