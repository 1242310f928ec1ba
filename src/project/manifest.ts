import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {WritableFile} from './made-files.ts'
import {byCodePoints} from './paths.ts'
import {sumOf} from './sum.ts'

/** The file of an output folder that lists what duizhao wrote there. */
export const manifestFile = 'manifest.json'

/** Paths relative to the output folder, each with the SHA-256 of what was written. */
export type Manifest = ReadonlyMap<string, string>

/** The manifest of files to be written, those that are copied from the project at `root` (absolute). */
export const manifestOf = (root: string, files: readonly WritableFile[]): Manifest => {
  const copied = new Map<string, string>()
  const sumOfFile = (file: WritableFile): string => {
    if ('text' in file) return sumOf(file.text)
    if ('bytes' in file) return sumOf(file.bytes)
    const sum = copied.get(file.from) ?? sumOf(readFileSync(join(root, file.from)))
    copied.set(file.from, sum)
    return sum
  }
  return new Map(files.map(file => [file.path, sumOfFile(file)] as const).sort(([a], [b]) => byCodePoints(a, b)))
}

/** A manifest as its file; `madeOf` is a digest of what the files were made of. */
export const manifestText = (manifest: Manifest, madeOf?: string): string =>
  `${JSON.stringify({generator: 'duizhao', madeOf, files: Object.fromEntries(manifest)}, undefined, 2)}\n`

/** The manifest of the folder `out` (absolute); `undefined` where it has none that duizhao wrote. */
export const readManifest = (out: string): Manifest | undefined => {
  const path = join(out, manifestFile)
  if (!existsSync(path) || !statSync(path).isFile()) return undefined
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (!isRecord(parsed) || parsed['generator'] !== 'duizhao' || !isRecord(parsed['files'])) return undefined
    return new Map(
      Object.entries(parsed['files']).flatMap(([file, sum]) => (typeof sum === 'string' ? [[file, sum]] : [])),
    )
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
