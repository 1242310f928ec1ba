import {existsSync, realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'

/** Orders paths by their code points, whatever the locale. */
export const byCodePoints = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (one !== other) return rankOf(one) - rankOf(other)
  }
  return a.length - b.length
}

/** Halves of code points above U+FFFF come behind all other units, as their code points do. */
const rankOf = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

/** Whether `path` is `folder` or stands in it; both absolute, symbolic links resolved. */
export const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** The absolute path without symbolic links, also of what does not exist yet. */
export const realPath = (path: string): string => {
  const absolute = resolve(path)
  if (existsSync(absolute) || dirname(absolute) === absolute) return realpathSync(absolute)
  return join(realPath(dirname(absolute)), basename(absolute))
}

/** Whether `path` is a project-relative path with forward slashes that cannot lead out: no `.`, `..`, empty part, drive or backslash. */
export const isPlainPath = (path: string): boolean =>
  path !== '' && !/[\\:\0]/.test(path) && path.split('/').every(part => part !== '' && part !== '.' && part !== '..')
