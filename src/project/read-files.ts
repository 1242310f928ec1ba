import type {TextFile} from '../bitext/document.ts'
import type {Fault, Ledgered, ProjectFiles} from '../bitext/edition.ts'
import {readLedger} from '../import/read-ledger.ts'
import type {Config} from './config.ts'
import type {FileTree} from './file-tree.ts'
import {isPlainPath} from './paths.ts'
import {readAssets} from './read-assets.ts'
import type {Ending} from './read-folder.ts'
import {markdown, readFolder, yaml} from './read-folder.ts'
import {readPage} from './read-page.ts'
import {readText} from './read-text.ts'
import {walk} from './walk.ts'

/** Where things stand in a project. */
export const folders = {
  source: 'source',
  raw: 'source/raw',
  translations: 'translations/en',
  attic: 'translations/en/.attic',
  glossary: 'glossary',
} as const

/** Reads all files of a project but those of its memory, each list in order of paths. What cannot be read is a fault. */
export const readFiles = (tree: FileTree, config: Config): ProjectFiles => {
  const faults: Fault[] = []
  const read = (folder: string, ending: Ending, skips: (path: string) => boolean): readonly TextFile[] => {
    const found = readFolder(tree, folder, ending, path => isHidden(path.slice(folder.length)) || skips(path))
    faults.push(...found.faults)
    return found.files
  }
  const sources = read(folders.source, markdown, path => path === folders.raw || !isChosen(config, path))
  const assets = readAssets(
    tree,
    folders.source,
    new Set(sources.map(({path}) => path)),
    path => isHidden(path.slice(folders.source.length)) || path === folders.raw,
  )
  const ledgers = readLedgers(tree, faults)
  // The translation of a document that does not belong to the edition would look as if its source were gone.
  const translations = read(folders.translations, yaml, path => !isChosen(config, sourceOf(path)))
  const attic = read(folders.attic, yaml, never)
  return {
    metadata: config.metadata,
    rules: config.rules,
    ...(config.options.size > 0 ? {options: config.options} : {}),
    sources,
    assets,
    order: orderOf(config, sources),
    translations,
    attic,
    memory: [],
    terms: read(folders.glossary, yaml, never),
    ledgers,
    faults,
  }
}

const never = (): boolean => false

/** Whether some part of a path begins with a dot, as editors' and systems' own files do. */
const isHidden = (path: string): boolean => path.includes('/.')

/** Whether a file of `source/` belongs to the edition; folders always do. */
const isChosen = ({documents}: Config, path: string): boolean => {
  if (documents.length === 0 || !path.endsWith('.md')) return true
  const name = path.slice(folders.source.length + 1, -'.md'.length)
  return documents.some(pattern => nameMatches(pattern, name))
}

/** `translations/en/a/b.yml` → `source/a/b.md`; folders become folders. */
const sourceOf = (path: string): string =>
  `${folders.source}${path.slice(folders.translations.length).replace(/\.yml$/, '.md')}`

/** The documents in the order in which `documents` names them; those of one name, and all without it, by path. */
const orderOf = ({documents}: Config, sources: readonly TextFile[]): readonly string[] => {
  const rank = ({path}: TextFile): number => {
    const name = path.slice(folders.source.length + 1, -'.md'.length)
    return documents.findIndex(pattern => nameMatches(pattern, name))
  }
  return sources.toSorted((a, b) => rank(a) - rank(b)).map(({path}) => path)
}

/** Whether `name` fits `pattern`, in which `*` stands for any characters. */
export const nameMatches = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.split('*').map(escapeForPattern).join('.*')}$`, 'su').test(name)

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const ledgerEnding = '.ledger.yml'
const descriptionEnding = '.import.yml'

/** The ledgers of `source/raw/` with the pages that they name. A page that no ledger names is a fault. */
const readLedgers = (tree: FileTree, faults: Fault[]): readonly Ledgered[] => {
  const {files, faults: walked} = walk(tree, folders.raw, path => isHidden(path.slice(folders.raw.length)))
  faults.push(...walked)
  const named = new Set<string>()
  const ledgers = files
    .filter(path => path.endsWith(ledgerEnding))
    .flatMap((path): readonly Ledgered[] => {
      const {file: ledger, fault} = readText(tree, path)
      if (fault) faults.push(fault)
      if (!ledger) return []
      const rawPath = readLedger(ledger).ledger?.raw.path
      if (rawPath === undefined || !isPlainPath(rawPath) || !files.includes(rawPath)) return [{ledger}]
      named.add(rawPath)
      const raw = readPage(tree, rawPath)
      if (raw.fault) faults.push(raw.fault)
      return raw.file ? [{raw: raw.file, ledger}] : []
    })
  for (const path of files) {
    const isPage =
      !path.endsWith(ledgerEnding) && !path.endsWith(descriptionEnding) && /\.(?:txt|md|html?)$/i.test(path)
    // Where a ledger cannot be read, its page may well be named in it.
    if (!isPage || named.has(path) || files.includes(path.replace(/\.[^./]*$/, ledgerEnding))) continue
    faults.push({rule: 'unaccounted-source', message: 'noLedger', values: {raw: path}, path, fatal: false})
  }
  return ledgers
}
