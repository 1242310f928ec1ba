import {readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {endingOf} from './atomic.ts'
import {isPending} from './pending.ts'

/** The folders that hold what is staged, relative to the root. */
const folders = ['.duizhao', 'source', 'translations', 'glossary']

/**
 * Deletes what the process `pid`, which is dead, had written in the project at `root` (absolute) and neither moved into
 * its place nor noted down: nobody ever will. What is noted down is needed to finish the save, and stays. To be called
 * while the lock still names that process, so that whoever is cut off in this begins it again.
 */
export const sweep = (root: string, pid: number): void => {
  if (isPending(root)) return
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, {withFileTypes: true})) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else if (/^\.|^lock\./.test(entry.name) && entry.name.endsWith(endingOf(pid))) rmSync(path, {force: true})
    }
  }
  for (const folder of folders) if (statSync(join(root, folder), {throwIfNoEntry: false})) visit(join(root, folder))
}
