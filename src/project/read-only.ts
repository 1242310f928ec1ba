import {accessSync, constants, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Whether what stands at `path` is not to be written: nobody may, as its mode says, or this user may not. An
 * administrator may write all, and so may a rename of a new file over it: the mode alone says that it is meant to stay.
 */
export const isReadOnly = (path: string): boolean => {
  if ((statSync(path).mode & 0o222) === 0) return true
  try {
    accessSync(path, constants.W_OK)
    return false
  } catch {
    return true
  }
}

/** The first folder from `folder` down that is not to be written, so that nothing can be taken out of it. */
export const readOnlyFolder = (folder: string): string | undefined => {
  if (isReadOnly(folder)) return folder
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const found = entry.isDirectory() ? readOnlyFolder(join(folder, entry.name)) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
