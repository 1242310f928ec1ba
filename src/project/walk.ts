import type {Fault} from '../bitext/edition.ts'
import type {FileTree} from './file-tree.ts'
import {byCodePoints, isPlainPath} from './paths.ts'

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
export const walk = (tree: FileTree, folder: string, skips: (path: string) => boolean): Walked => {
  const files: string[] = []
  const faults: Fault[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const found = tree.at(path)
    if (!isPlainPath(path)) faults.push(unreadable(path, 'strangeName'))
    // Nothing stands under a name in which a byte was replaced.
    else if (!found && path.includes('\uFFFD')) faults.push(unreadable(path, 'nameNotUtf8'))
    else if (found?.type === 'refused') faults.push(unreadable(path, found.message, found.values))
    else if (found?.type === 'file') files.push(path)
    else if (found && trail.includes(found.real)) faults.push(unreadable(path, 'linkRound', {target: found.real}))
    else if (found) {
      const children = tree.names(path).map(name => `${path}/${name}`)
      for (const child of children) if (!skips(child)) visit(child, [...trail, found.real])
    }
  }
  visit(folder, [])
  return {files: files.sort(byCodePoints), faults}
}
