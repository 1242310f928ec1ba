/** Names at the root of an edition that are ours: a document of such a name gets a hyphen behind it. */
const reserved: ReadonlySet<string> = new Set([
  'assets',
  'changes',
  'colophon',
  'epub',
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
export const documentNames = (paths: readonly string[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const path of paths) {
    const wanted = documentName(path)
    let name = wanted
    for (let k = 2; taken.has(name.toLowerCase()); k += 1) name = `${wanted}-${k}`
    taken.add(name.toLowerCase())
    names.set(path, name)
  }
  return names
}

/** The name that a document at `path` would have if it were alone. */
export const documentName = (path: string): string => {
  const parts = path
    .replace(/^source\//, '')
    .replace(/\.(?:md|markdown)$/i, '')
    .split('/')
    .map(portable)
    .filter(part => part !== '')
  const [first, ...rest] = parts
  if (first === undefined) return 'untitled'
  return [reserved.has(first.toLowerCase()) ? `${first}-` : first, ...rest].join('/')
}

/** A part of a path without what some file system or address takes for something else. */
const portable = (part: string): string => {
  const name = part
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*\\]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return name.toLowerCase() === 'index.html' ? `${name}-` : name
}
