import {statSync} from 'node:fs'
import {join} from 'node:path'
import type {Asset} from '../bitext/edition.ts'
import {walk} from './walk.ts'

/**
 * What stands under `folder` beside the files at `read`, in order of paths, but for what `skips` holds for. What cannot
 * be followed is left out: whoever reads the folder has said so.
 */
export const readAssets = (
  root: string,
  folder: string,
  read: ReadonlySet<string>,
  skips: (path: string) => boolean,
): readonly Asset[] =>
  walk(root, folder, skips).files.flatMap(path => {
    const stat = read.has(path) ? undefined : statSync(join(root, path), {throwIfNoEntry: false})
    return stat ? [{path, size: stat.size}] : []
  })
