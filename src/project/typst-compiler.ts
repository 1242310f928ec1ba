import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {delimiter, dirname, join, parse, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import type {Outcome} from './outcome.ts'
import {done, failed} from './outcome.ts'

/** What this file uses of the compiler of Typst, as its package types it. */
export interface Compiler {
  readonly addSource: (path: string, source: string) => void
  readonly mapShadow: (path: string, content: Buffer) => void
  readonly compile: (options: {readonly mainFilePath: string; readonly inputs?: Record<string, string>}) => Compiled
  readonly pdf: (compiled: object, options: {readonly pdfStandard: 'ua-1'}) => Uint8Array
  readonly evictCache: (age: number) => void
}

/** What came of compiling: a result, or why there is none. */
interface Compiled {
  readonly result: object | null
  readonly takeDiagnostics: () => {readonly shortDiagnostics: readonly Diagnostic[]} | null
}

/** Something that the compiler has to say; 1 is an error. */
export interface Diagnostic {
  readonly message: string
  readonly path: string
  readonly severity: number
}

/** Makes a compiler whose sources stand in a folder. */
export type Typst = (workspace: string) => Compiler

/** The package of the compiler. No part of what npm installs with duizhao: its lock file would not hold on every platform. */
export const typstPackage = {name: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0'} as const

/** Where the compiler is installed within a project, or within duizhao itself. */
const typstFolder = '.duizhao/cache/typst'

/** What a reader types to install it. */
const typstInstall = `npm install --prefix ${typstFolder} ${typstPackage.name}@${typstPackage.version}`

/**
 * The compiler of Typst, for a project at `root` (absolute): the one installed in it, in a folder above it, or beside duizhao. It
 * knows the fonts of the system and those in the folders that `TYPST_FONT_PATHS` names.
 */
export const loadTypst = (root: string, folders = foldersFor(root)): Outcome<Typst> => {
  const folder = folders.find(each => existsSync(join(each, 'package.json')))
  if (folder === undefined) return failed('pdfNoCompiler', {install: typstInstall})
  try {
    const loaded: unknown = createRequire(join(folder, 'package.json'))(folder)
    if (isTypst(loaded)) return done(workspace => loaded.NodeCompiler.create({workspace, fontArgs: fontFolders()}))
    return failed('pdfBadCompiler', {folder, install: typstInstall, reason: versionIn(folder)})
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return failed('pdfBadCompiler', {folder, install: typstInstall, reason})
  }
}

const foldersFor = (root: string): readonly string[] =>
  [root, dirname(fileURLToPath(import.meta.url))]
    .flatMap(above)
    .flatMap(folder => [typstFolder, ''].map(within => join(folder, within, 'node_modules', typstPackage.name)))

/** A folder and those above it. */
const above = (folder: string): readonly string[] => {
  const folders: string[] = []
  const {root} = parse(resolve(folder))
  for (let each = resolve(folder); ; each = dirname(each)) {
    folders.push(each)
    if (each === root) return folders
  }
}

interface TypstModule {
  readonly NodeCompiler: {
    readonly create: (args: {
      readonly workspace: string
      readonly fontArgs: readonly {readonly fontPaths: readonly string[]}[]
    }) => Compiler
  }
}

const isTypst = (loaded: unknown): loaded is TypstModule =>
  typeof loaded === 'object' && loaded !== null && 'NodeCompiler' in loaded

const fontFolders = (): readonly {readonly fontPaths: readonly string[]}[] => {
  const paths = (process.env['TYPST_FONT_PATHS'] ?? '').split(delimiter).filter(path => path !== '')
  return paths.length === 0 ? [] : [{fontPaths: paths}]
}

const versionIn = (folder: string): string =>
  /"version": *"([^"]*)"/.exec(readFileSync(join(folder, 'package.json'), 'utf8'))?.[1] ?? ''
