/**
 * The relative link from one page to another, both as paths within the edition (`web3-ai/index.html`), each part
 * escaped for an address; it works from a server and from a disk alike.
 */
export const relative = (from: string, to: string): string => {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  const up = '../'.repeat(here.length - shared)
  return up + there.slice(shared).map(encodeURIComponent).join('/')
}

/** Where an address of a source leads: to the world, or to another file of the project. */
export type Target =
  | {readonly type: 'outside'; readonly url: string}
  | {readonly type: 'file'; readonly path: string; readonly fragment: string}
  | {readonly type: 'here'; readonly fragment: string}

/**
 * Reads an address that stands in a source or a rendering. Only `http`, `https` and `mailto` lead outside; every other
 * scheme (`javascript:`, `data:`, `vbscript:`, `file:` …) is `undefined`. `base` is the path of the file it stands in.
 */
export const readTarget = (address: string, base: string): Target | undefined => {
  const url = withoutControls(address)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme !== undefined) return safe.has(scheme) ? {type: 'outside', url} : undefined
  if (/^[/\\]{2}/.test(url)) return {type: 'outside', url: `https://${url.slice(2)}`}
  const [path = '', fragment = ''] = url.split('#', 2)
  if (path === '') return {type: 'here', fragment}
  const file = resolve(base, path.split('?', 1)[0] ?? '')
  return file === undefined ? undefined : {type: 'file', path: file, fragment}
}

const safe: ReadonlySet<string> = new Set(['http', 'https', 'mailto'])

/** Browsers drop these before they look for a scheme: `java\nscript:` is `javascript:`. */
const withoutControls = (address: string): string =>
  address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '').replace(/[\u0000-\u001f\u007f]/g, '')

/** `path` as written in the file at `base`, as a path of the project; `undefined` where it leads out of it. */
const resolve = (base: string, path: string): string | undefined => {
  const parts = path.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const part of decode(path).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
