import {copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import process from 'node:process'
import type {Foreign} from './foreign.ts'
import {carry, foreignIn, keepModes, standsInTheWay} from './foreign.ts'
import type {SetFile, WritableFile} from './made-files.ts'
import {manifestFile, manifestOf, manifestText, readManifest} from './manifest.ts'
import type {Outcome} from './outcome.ts'
import {done, failed, reasonOf} from './outcome.ts'
import {packArchives} from './pack-archives.ts'
import {isPlainPath, isWithin, realPath} from './paths.ts'
import {readOnlyFolder} from './read-only.ts'

/** What a project is made of, and what keeps its history: no edition is ever written there. */
const guarded = ['source', 'translations', 'glossary', '.git', '.duizhao']

/**
 * Writes an edition into the folder `out` (relative to `root`, the project's absolute folder): all of it into a folder
 * beside `out` first, which then takes its place, so that a reader never meets half an edition and a failure leaves the
 * old one. Files that duizhao did not write stay as they are, but a folder outside the project that holds any before the
 * first edition is refused: a slip of the hand must not lay pages among the files of others. One that stands where a file of the edition belongs is refused,
 * as is a folder that is, holds or stands in a part of the project. The value is the absolute folder. The
 * manifest tells `madeOf`, a digest of what the files were made of.
 */
export const writeEdition = (
  root: string,
  out: string,
  files: readonly SetFile[],
  madeOf?: string,
): Outcome<string> => {
  checkPaths(files)
  const target = resolve(root, out)
  try {
    const refused = refuseFolder(root, target)
    if (refused) return refused
    const left = recover(target)
    if (left) return left
    const locked = existsSync(target) ? readOnlyFolder(target) : undefined
    if (locked !== undefined) return failed('outReadOnly', {folder: target, path: locked})
    const packed = packArchives(root, files)
    const manifest = manifestOf(root, packed)
    const standing = readManifest(target)
    if (!standing && !isWithin(realPath(root), realPath(target)) && holdsAnything(target))
      return failed('outStrange', {folder: target})
    const foreign = foreignIn(target, standing)
    const clash = foreign.find(entry => standsInTheWay(entry, manifest))
    if (clash) return failed('outForeign', {path: join(target, clash.path), folder: target})
    const old = swap(
      root,
      target,
      [...packed, {path: manifestFile, text: manifestText(manifest, madeOf)}],
      foreign.filter(({path}) => !manifest.has(path)),
    )
    const kept = old === undefined ? undefined : discard(old)
    return kept === undefined
      ? done(target)
      : failed('outOld', {folder: target, path: beside(target, 'old'), reason: kept})
  } catch (error) {
    return failed('outFailed', {folder: target, reason: reasonOf(error)})
  }
}

const holdsAnything = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0

/** Throws where publishers were wrong: a path that leads out, or one that is written twice. */
export const checkPaths = (files: readonly SetFile[]): void => {
  const seen = new Set([manifestFile])
  for (const file of files) {
    const {path} = file
    if (!isPlainPath(path)) throw new RangeError(`"${path}" is no path of an edition`)
    checkOrigin(file)
    if (seen.has(path)) throw new RangeError(`${path} is written twice`)
    seen.add(path)
  }
}

const checkOrigin = (file: SetFile): void => {
  if ('from' in file && !isPlainPath(file.from)) throw new RangeError(`"${file.from}" is no path of a project`)
  if ('entries' in file) for (const entry of file.entries) checkOrigin(entry)
}

const refuseFolder = (root: string, target: string): Outcome<never> | undefined => {
  const [realRoot, real] = [realPath(root), realPath(target)]
  if (isWithin(real, realRoot)) return failed('outHoldsProject', {folder: target})
  for (const part of guarded) {
    const own = realPath(join(realRoot, part))
    if (isWithin(own, real)) return failed('outInProject', {folder: target, part: `${part}/`})
    if (isWithin(real, own)) return failed('outHoldsProject', {folder: target})
  }
  const stat = lstatSync(target, {throwIfNoEntry: false})
  if (stat?.isSymbolicLink()) return failed('outLink', {folder: target, target: real})
  return stat && !stat.isDirectory() ? failed('outNoFolder', {folder: target}) : undefined
}

/** The name of a temporary folder beside `target`. */
const beside = (target: string, kind: string): string => join(dirname(target), `.${basename(target)}.${kind}.tmp`)

/** Mends what a run that died in the middle of a swap left: the old folder without a new one, or both. */
const recover = (target: string): Outcome<never> | undefined => {
  const old = beside(target, 'old')
  if (!lstatSync(old, {throwIfNoEntry: false})) return undefined
  if (lstatSync(target, {throwIfNoEntry: false})) {
    const kept = discard(old)
    return kept === undefined ? undefined : failed('outLeft', {folder: target, path: old, reason: kept})
  }
  renameSync(old, target)
  return undefined
}

/** Deletes an old edition; gives the reason where the system refuses. */
const discard = (old: string): string | undefined => {
  try {
    rmSync(old, {recursive: true, force: true})
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

/** Builds the new folder beside `target`, what is foreign included, and lets it take the place of the old one, whose new path it gives. */
const swap = (
  root: string,
  target: string,
  files: readonly WritableFile[],
  foreign: readonly Foreign[],
): string | undefined => {
  const [fresh, old] = [beside(target, `${process.pid}.new`), beside(target, 'old')]
  rmSync(fresh, {recursive: true, force: true})
  try {
    mkdirSync(fresh, {recursive: true})
    for (const file of files) {
      const path = join(fresh, file.path)
      mkdirSync(dirname(path), {recursive: true})
      if ('text' in file) writeFileSync(path, file.text)
      else if ('bytes' in file) writeFileSync(path, file.bytes)
      else copyFileSync(join(root, file.from), path)
    }
    for (const entry of foreign) carry(target, fresh, entry)
    keepModes(target, fresh)
    const hadOld = lstatSync(target, {throwIfNoEntry: false}) !== undefined
    if (hadOld) renameSync(target, old)
    try {
      renameSync(fresh, target)
    } catch (error) {
      if (hadOld) renameSync(old, target)
      throw error
    }
    return hadOld ? old : undefined
  } finally {
    rmSync(fresh, {recursive: true, force: true})
  }
}
