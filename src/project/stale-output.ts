import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Fault, ProjectFiles} from '../bitext/edition.ts'
import {sha256Hex} from '../bitext/hash.ts'
import {isRecord, manifestFile} from './manifest.ts'

/** Where an edition is written unless another folder is named. */
export const usualOutput = 'edition'

/** A digest of all that an edition is made of: it is another wherever a byte of a file or a setting is. */
export const digestOf = (files: ProjectFiles): string => {
  const {metadata, order, sources, translations, terms, ledgers, assets} = files
  const texts = [...sources, ...translations, ...terms, ...ledgers.map(({ledger}) => ledger)]
  return sha256Hex(
    JSON.stringify([
      metadata,
      order,
      texts.map(({path, text}) => [path, sha256Hex(text)]),
      assets.map(({path, size}) => [path, size]),
    ]),
  )
}

/** What is to be said of the edition that stands in the project at `root` (absolute), if it was made of other files than these. */
export const staleOutput = (root: string, files: ProjectFiles): readonly Fault[] => {
  const madeOf = madeOfIn(join(root, usualOutput, manifestFile))
  if (madeOf === undefined || madeOf === digestOf(files)) return []
  const path = `${usualOutput}/${manifestFile}`
  return [{rule: 'stale-output', message: 'older', values: {folder: usualOutput}, path, fatal: false}]
}

const madeOfIn = (path: string): string | undefined => {
  if (!existsSync(path)) return undefined
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const madeOf = isRecord(parsed) && parsed['generator'] === 'duizhao' ? parsed['madeOf'] : undefined
    return typeof madeOf === 'string' ? madeOf : undefined
  } catch {
    return undefined
  }
}
