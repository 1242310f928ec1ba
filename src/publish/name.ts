import type {Metadata} from '../bitext/edition.ts'

/** Names at the root of an edition that are ours: a document of such a name gets a hyphen behind it. */
const reserved: ReadonlySet<string> = new Set([
  'assets',
  'changes',
  'colophon',
  'epub',
  'feed.xml',
  'index.html',
  'json',
  'locales',
  'markdown',
  'notes',
  'pdf',
  's',
  'search',
  'terms',
])

/**
 * The name of each document within the edition, by its path: `source/part-1/web3-ai.md` is `part-1/web3-ai`. A name
 * never leads out of the folder of the output, never meets a folder of the edition's own, and no two are alike, even
 * where capitals make no difference.
 */
export const documentNames = (paths: readonly string[]): ReadonlyMap<string, string> => distinct(paths, documentName)

/** The name that a document at `path` would have if it were alone. */
export const documentName = (path: string): string => {
  const [first = '', ...rest] = markdownName(path).split('/')
  return [reserved.has(first.toLowerCase()) ? `${first}-` : first, ...rest].join('/')
}

/**
 * The same for folders that hold nothing but documents and what they show: without the names that are ours at the root,
 * so that the links between documents hold as they are written.
 */
export const markdownNames = (paths: readonly string[]): ReadonlyMap<string, string> => distinct(paths, markdownName)

const markdownName = (path: string): string => portablePath(path.replace(/\.(?:md|markdown)$/i, '')) || 'untitled'

/** The name of each file beside the documents, by its path, below a folder that holds `taken` already. */
export const assetNames = (paths: readonly string[], taken: readonly string[] = []): ReadonlyMap<string, string> =>
  distinct(paths, path => portablePath(path) || 'untitled', taken)

/** A name of its own for each path, even where capitals make no difference: one that is taken gets a number behind it. */
export const distinct = (
  paths: readonly string[],
  nameOf: (path: string) => string,
  others: readonly string[] = [],
): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  const taken = new Set<string>(others)
  for (const path of paths) {
    const wanted = nameOf(path)
    let name = wanted
    for (let k = 2; taken.has(name.toLowerCase()); k += 1) name = wanted.replace(/(\.[a-z0-9]{1,5})?$/i, `-${k}$1`)
    taken.add(name.toLowerCase())
    names.set(path, name)
  }
  return names
}

/** A path of the project without `source/` and without what leads out. */
const portablePath = (path: string): string =>
  path
    .replace(/^source\//, '')
    .split('/')
    .map(portable)
    .filter(part => part !== '')
    .join('/')

/** A part of a path without what some file system or address takes for something else. */
const portable = (part: string): string => {
  const name = part
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*\\]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return name.toLowerCase() === 'index.html' ? `${name}-` : name
}

/** The path of the edition as a book of a format: the words of its English title, as far as every file system takes them. */
export const bookPath = ({title}: Pick<Metadata, 'title'>, format: 'epub' | 'pdf'): string => {
  const words = title.en
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  let name = ''
  for (const word of words ?? ['edition']) {
    const longer = name === '' ? word.slice(0, 60) : `${name}-${word}`
    if (longer.length > 60) break
    name = longer
  }
  return `${format}/${name}.${format}`
}
