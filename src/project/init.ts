import {existsSync, mkdirSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Outcome} from './outcome.ts'
import {failed, reasonOf} from './outcome.ts'
import {save} from './save.ts'
import {starter} from './starter.ts'

/**
 * Starts a project in `folder`, which is made if need be: one short document, its translation, its terms, ready to
 * build. Nothing that stands there is overwritten: if one of the files exists, none is written. The value holds the
 * paths that were written, relative to the folder.
 */
export const initProject = (folder: string): Outcome<readonly string[]> => {
  const root = resolve(folder)
  try {
    const stat = statSync(root, {throwIfNoEntry: false})
    if (stat && !stat.isDirectory()) return failed('notFolder', {path: root})
    const there = starter.find(({path}) => existsSync(join(root, path)))
    if (there) return failed('saveExists', {path: join(root, there.path)})
    mkdirSync(root, {recursive: true})
  } catch (error) {
    return failed('saveFailed', {path: root, reason: reasonOf(error)})
  }
  return save(
    root,
    starter.map(({path, text}) => ({path, text, before: null})),
  )
}
