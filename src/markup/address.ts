/**
 * What an address says of where it leads. A `file` stands at `path` of the project; `rooted` where the address begins
 * with `/`, at the root of a site that nobody knows. `beyond` leads out of the project.
 */
export type Target =
  | {readonly type: 'outside'; readonly url: string}
  | {readonly type: 'file'; readonly path: string; readonly fragment: string; readonly rooted: boolean}
  | {readonly type: 'here'; readonly fragment: string}
  | {readonly type: 'beyond'}

/**
 * Reads an address that stands in a source or a rendering. Only `http`, `https` and `mailto` lead outside; every other
 * scheme (`javascript:`, `data:`, `vbscript:`, `file:` …) is `undefined`. `base` is the path of the file it stands in.
 */
export const readTarget = (address: string, base: string): Target | undefined => {
  const url = withoutControls(address)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme !== undefined) return safe.has(scheme) ? {type: 'outside', url} : undefined
  if (/^[/\\]{2}/.test(url)) return {type: 'outside', url: `https://${url.slice(2)}`}
  const [, path = '', mark = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  const fragment = decode(mark)
  if (path === '') return {type: 'here', fragment}
  const rooted = path.startsWith('/')
  const file = resolve(rooted ? '' : base, decode(path))
  return file === undefined ? {type: 'beyond'} : {type: 'file', path: file, fragment, rooted}
}

const safe: ReadonlySet<string> = new Set(['http', 'https', 'mailto'])

/** Browsers drop these before they look for a scheme: `java\nscript:` is `javascript:`. */
const withoutControls = (address: string): string =>
  address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '').replace(/[\u0000-\u001f\u007f]/g, '')

/** `path` as written in the file at `base`, as a path of the project; `undefined` where it leads out of it. */
const resolve = (base: string, path: string): string | undefined => {
  const parts = base.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const decode = (part: string): string => {
  if (!part.includes('%')) return part
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The relative path from the file at `from` to the file at `to`, as one writes it in the first. */
export const wayTo = (from: string, to: string): string => {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/')
}
