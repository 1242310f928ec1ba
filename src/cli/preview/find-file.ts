import {realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {isPlainPath, isWithin} from '../../project/paths.ts'

/** What an address leads to: a file, a folder that wants a slash behind its name, or nothing. */
export type Found =
  | {readonly type: 'file'; readonly path: string}
  | {readonly type: 'folder'}
  | {readonly type: 'nothing'}

const nothing: Found = {type: 'nothing'}

/**
 * The file below `folder` (absolute) to which the path of an address leads, as it came: still escaped, with its leading
 * slash. A folder is its `index.html`. No address leads out of the folder, neither by its parts nor by a symbolic link.
 */
export const findFile = (folder: string, address: string): Found => {
  const path = decoded(address.replace(/^\//, ''))
  if (path === undefined) return nothing
  const isFolder = path === '' || path.endsWith('/')
  const wanted = isFolder ? `${path}index.html` : path
  if (!isPlainPath(wanted)) return nothing
  const absolute = join(folder, wanted)
  try {
    const stat = statSync(absolute, {throwIfNoEntry: false})
    if (!stat || !isWithin(realpathSync(folder), realpathSync(absolute))) return nothing
    if (stat.isDirectory() && !isFolder) return {type: 'folder'}
    return stat.isFile() ? {type: 'file', path: absolute} : nothing
  } catch {
    // A name that is too long, a file where a folder is wanted, links in a circle.
    return nothing
  }
}

const decoded = (path: string): string | undefined => {
  try {
    // A slash that was escaped is part of a name, and no name holds one.
    return path.split('/').some(part => decodeURIComponent(part).includes('/')) ? undefined : decodeURIComponent(path)
  } catch {
    return undefined
  }
}
