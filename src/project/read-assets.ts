import type {Asset} from '../bitext/edition.ts'
import type {FileTree} from './file-tree.ts'
import {walk} from './walk.ts'

/**
 * What stands under `folder` beside the files at `read`, in order of paths, but for what `skips` holds for. What cannot
 * be followed is left out: whoever reads the folder has said so.
 */
export const readAssets = (
  tree: FileTree,
  folder: string,
  read: ReadonlySet<string>,
  skips: (path: string) => boolean,
): readonly Asset[] =>
  walk(tree, folder, skips).files.flatMap(path => {
    const found = read.has(path) ? undefined : tree.at(path)
    return found?.type === 'file' ? [{path, size: found.size}] : []
  })
