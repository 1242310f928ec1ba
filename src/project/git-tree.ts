import {posix} from 'node:path'
import type {FileTree, Standing} from './file-tree.ts'
import {callGit, isUnfetched} from './git.ts'
import {byCodePoints} from './paths.ts'

/** What a tree of git holds at one path. */
interface Entry {
  readonly type: 'blob' | 'link' | 'submodule'
  readonly object: string
  /** Bytes of a blob. */
  readonly size: number
}

/** What `git ls-tree` lists: the entries by their paths, and the names in each folder. */
interface Listing {
  readonly entries: ReadonlyMap<string, Entry>
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>
}

/** Which of the files of a tree are read at once: those that a project is sure to read. */
type Wanted = (path: string) => boolean

/**
 * The files of the tree `treeish` of the repository in `folder` (absolute), as git stores them: neither line ends nor
 * anything else is converted. Symbolic links are followed within the tree. `undefined` where git has no such tree,
 * `unfetched` where this clone left out what stands in it and cannot fetch that now.
 */
export const inGit = (
  folder: string,
  treeish: string,
  wanted: Wanted,
  called: FileTree['called'],
): FileTree | undefined | 'unfetched' => {
  const listed = callGit(folder, ['ls-tree', '-r', '-z', '--long', '--full-tree', treeish])
  if (listed.type === 'failed' && isUnfetched(listed)) return 'unfetched'
  if (listed.type !== 'done') return undefined
  const {entries, folders} = readListing(listed.out.toString('utf8'))
  const links = [...entries].filter(([, {type}]) => type === 'link')
  const targets = readBlobs(
    folder,
    links.map(([, {object}]) => object),
  )
  const follow = follower({entries, folders}, object => targets.get(object)?.toString('utf8') ?? '')
  const texts = [...entries].flatMap(([path, {type}]) => {
    const found = type !== 'submodule' && wanted(path) ? follow(path) : undefined
    return found?.type === 'file' ? [found.object] : []
  })
  const blobs = readBlobs(folder, texts)
  return {
    at: follow,
    names: path => {
      const found = follow(path)
      return found?.type === 'folder' ? [...(folders.get(found.real) ?? [])].sort(byCodePoints) : []
    },
    bytes: path => {
      const found = follow(path)
      if (found?.type !== 'file') throw systemError('ENOENT', path)
      const bytes = blobs.get(found.object) ?? readBlobs(folder, [found.object]).get(found.object)
      if (!bytes) throw systemError('EIO', `git does not hold the object ${found.object}`)
      return bytes
    },
    called,
  }
}

const systemError = (code: string, message: string): Error => Object.assign(new Error(message), {code})

/** Reads `<mode> <type> <object> <size>\t<path>\0…`. Bytes of a name that are no UTF-8 are replaced. */
const readListing = (listing: string): Listing => {
  const entries = new Map<string, Entry>()
  const folders = new Map<string, Set<string>>([['', new Set()]])
  const enter = (path: string): void => {
    const [folder, name] = divided(path)
    const names = folders.get(folder)
    if (names) names.add(name)
    else {
      folders.set(folder, new Set([name]))
      enter(folder)
    }
  }
  for (const [, mode = '', object = '', size = '', path = ''] of listing.matchAll(
    /(\d+) \w+ ([\da-f]+) +(\d+|-)\t([^\0]+)\0/g,
  )) {
    const type = mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'blob'
    entries.set(path, {type, object, size: Number(size) || 0})
    enter(path)
  }
  return {entries, folders}
}

type Found = Exclude<Standing, {type: 'file'}> | (Extract<Standing, {type: 'file'}> & {readonly object: string})

/** As many links as systems follow before they give up. */
const mostLinks = 40

/** What stands at a path of a tree, links followed as a system would. */
const follower = ({entries, folders}: Listing, targetOf: (object: string) => string) => {
  const follow = (path: string, links = 0): Found | undefined => {
    if (path === '') return {type: 'folder', real: ''}
    // A name in which bytes were replaced is not the name of anything.
    if (path.includes('\uFFFD')) return undefined
    const [folder, name] = divided(path)
    const parent = follow(folder, links)
    if (parent?.type !== 'folder') return undefined
    const real = joined(parent.real, name)
    const entry = entries.get(real)
    switch (entry?.type) {
      case undefined:
        return folders.has(real) ? {type: 'folder', real} : undefined
      case 'blob':
        return {type: 'file', size: entry.size, object: entry.object}
      case 'submodule':
        return {type: 'refused', message: 'submodule', values: {}}
      case 'link': {
        const target = targetOf(entry.object)
        const to = posix.isAbsolute(target) ? '..' : posix.normalize(joined(parent.real, target)).replace(/\/$/, '')
        if (to === '..' || to.startsWith('../')) return {type: 'refused', message: 'linkOut', values: {target}}
        const found = links < mostLinks ? follow(to === '.' ? '' : to, links + 1) : undefined
        return found ?? {type: 'refused', message: 'linkBroken', values: {}}
      }
    }
  }
  return (path: string): Found | undefined => follow(path)
}

const joined = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

/** A path as its folder and its last name. */
const divided = (path: string): readonly [folder: string, name: string] => {
  const at = path.lastIndexOf('/')
  return at < 0 ? ['', path] : [path.slice(0, at), path.slice(at + 1)]
}

/** The contents of blobs by their names, in one call of git; those that it does not hold are left out. */
const readBlobs = (folder: string, objects: readonly string[]): ReadonlyMap<string, Buffer> => {
  const blobs = new Map<string, Buffer>()
  if (objects.length === 0) return blobs
  const reply = callGit(folder, ['cat-file', '--batch'], [...new Set(objects)].map(object => `${object}\n`).join(''))
  if (reply.type !== 'done') return blobs
  const {out} = reply
  // `<object> <type> <size>\n<content>\n`, or `<object> missing\n`.
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at)
    const [object = '', type, size] = out.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type === 'missing') continue
    const length = Number(size)
    blobs.set(object, out.subarray(at, at + length))
    at += length + 1
  }
  return blobs
}
