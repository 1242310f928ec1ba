import {copyFileSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import process from 'node:process'
import type {OutputFile} from '../bitext/edition.ts'
import type {Foreign} from './foreign.ts'
import {carry, foreignIn, standsInTheWay} from './foreign.ts'
import {manifestFile, manifestOf, manifestText, readManifest} from './manifest.ts'
import type {Outcome} from './outcome.ts'
import {done, failed, reasonOf} from './outcome.ts'
import {isPlainPath, isWithin, realPath} from './paths.ts'

/** What a project is made of, and what keeps its history: no edition is ever written there. */
const guarded = ['source', 'translations', 'glossary', '.git', '.duizhao']

/**
 * Writes an edition into the folder `out` (relative to `root`, the project's absolute folder): all of it into a folder
 * beside `out` first, which then takes its place, so that a reader never meets half an edition and a failure leaves the
 * old one. Files that duizhao did not write stay as they are; one that stands where a file of the edition belongs is
 * refused, as is a folder that is, holds or stands in a part of the project. The value is the absolute folder.
 */
export const writeEdition = (root: string, out: string, files: readonly OutputFile[]): Outcome<string> => {
  checkPaths(files)
  const target = resolve(root, out)
  try {
    const refused = refuseFolder(root, target)
    if (refused) return refused
    recover(target)
    const manifest = manifestOf(root, files)
    const foreign = foreignIn(target, readManifest(target))
    const clash = foreign.find(entry => standsInTheWay(entry, manifest))
    if (clash) return failed('outForeign', {path: join(target, clash.path), folder: target})
    swap(
      root,
      target,
      [...files, {path: manifestFile, text: manifestText(manifest)}],
      foreign.filter(({path}) => !manifest.has(path)),
    )
    return done(target)
  } catch (error) {
    return failed('outFailed', {folder: target, reason: reasonOf(error)})
  }
}

const checkPaths = (files: readonly OutputFile[]): void => {
  const seen = new Set([manifestFile])
  for (const file of files) {
    const {path} = file
    if (!isPlainPath(path)) throw new RangeError(`"${path}" is no path of an edition`)
    if ('from' in file && !isPlainPath(file.from)) throw new RangeError(`"${file.from}" is no path of a project`)
    if (seen.has(path)) throw new RangeError(`${path} is written twice`)
    seen.add(path)
  }
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
const recover = (target: string): void => {
  const old = beside(target, 'old')
  if (!lstatSync(old, {throwIfNoEntry: false})) return
  if (lstatSync(target, {throwIfNoEntry: false})) rmSync(old, {recursive: true, force: true})
  else renameSync(old, target)
}

/** Builds the new folder beside `target`, what is foreign included, and lets it take the place of the old one. */
const swap = (root: string, target: string, files: readonly OutputFile[], foreign: readonly Foreign[]): void => {
  const [fresh, old] = [beside(target, `${process.pid}.new`), beside(target, 'old')]
  rmSync(fresh, {recursive: true, force: true})
  try {
    mkdirSync(fresh, {recursive: true})
    for (const file of files) {
      const path = join(fresh, file.path)
      mkdirSync(dirname(path), {recursive: true})
      if ('text' in file) writeFileSync(path, file.text)
      else copyFileSync(join(root, file.from), path)
    }
    for (const entry of foreign) carry(target, fresh, entry)
    const hadOld = lstatSync(target, {throwIfNoEntry: false}) !== undefined
    if (hadOld) renameSync(target, old)
    try {
      renameSync(fresh, target)
    } catch (error) {
      if (hadOld) renameSync(old, target)
      throw error
    }
  } finally {
    rmSync(fresh, {recursive: true, force: true})
  }
  rmSync(old, {recursive: true, force: true})
}
