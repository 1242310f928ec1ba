import {existsSync} from 'node:fs'

/** The folder of this package, wherever in it this code was put. */
const home = (): URL => {
  let folder = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('..', folder)
  return folder
}

/** A file or folder of this package, by its path from the package's own folder. */
export const inPackage = (path: string): URL => new URL(path, home())
