import {existsSync, realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'

/** Orders paths by their code points, whatever the locale. */
export const byCodePoints = (a: string, b: string): number => {
  const [left, right] = [[...a], [...b]]
  for (let index = 0; index < left.length && index < right.length; index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

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
