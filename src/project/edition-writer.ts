import {mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import process from 'node:process'
import {endingOf} from './atomic.ts'
import type {SetFile, WritableFile} from './made-files.ts'
import type {Manifest} from './manifest.ts'
import {manifestFile, manifestOf, manifestText, readManifest} from './manifest.ts'
import type {Outcome} from './outcome.ts'
import {done, failed, reasonOf} from './outcome.ts'
import {packArchives} from './pack-archives.ts'
import {byCodePoints} from './paths.ts'
import {sumOf} from './sum.ts'
import {checkPaths, writeEdition} from './write-edition.ts'

/** What stands in a folder since it was last written here. */
interface Standing {
  readonly target: string
  /** The text of its manifest: where that is another one, somebody else has written there. */
  readonly text: string
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, SetFile>
  /** What tells one state of a file of the project that was copied from another, by its path there. */
  readonly marks: ReadonlyMap<string, string>
}

/** From how many changed files on the whole folder is written anew. */
const most = 1_000

/**
 * Writes editions one after another, as `writeEdition` does, but leaves each file alone that is as it was: for who shows
 * the folder from the same process, which nobody sees half written. Where anybody else has touched what is to be
 * changed, the whole is written anew.
 */
export const editionWriter = (): typeof writeEdition => {
  let last: Standing | undefined
  return (root, out, files, madeOf) => {
    checkPaths(files)
    const target = resolve(root, out)
    const marks = marksOf(root, files)
    const renewed = last?.target === target ? update(root, last, files, marks, madeOf) : undefined
    const written: Outcome<string> = renewed ?? writeEdition(root, out, files, madeOf)
    last = undefined
    const manifest = written.ok ? readManifest(target) : undefined
    if (manifest)
      last = {
        target,
        text: readFileSync(join(target, manifestFile), 'utf8'),
        manifest,
        files: new Map(files.map(file => [file.path, file])),
        marks,
      }
    return written
  }
}

/** Changes what is not as it was; gives nothing where the whole is to be written anew. */
const update = (
  root: string,
  {target, text, manifest: was, files: old, marks: oldMarks}: Standing,
  files: readonly SetFile[],
  marks: ReadonlyMap<string, string>,
  madeOf: string | undefined,
): Outcome<string> | undefined => {
  const isSameCopy = (from: string): boolean => oldMarks.get(from) === marks.get(from)
  const changed = files.filter(file => !isSame(old.get(file.path), file, isSameCopy))
  const paths = new Set(files.map(({path}) => path))
  const gone = [...old.keys()].filter(path => !paths.has(path))
  if (changed.length + gone.length > most) return undefined
  try {
    if (readFileSync(join(target, manifestFile), 'utf8') !== text) return undefined
    const isUntouched = [...changed.map(({path}) => path), ...gone].every(path => sumAt(target, path) === was.get(path))
    if (!isUntouched) return undefined
    const ready = packArchives(root, changed)
    const sums = manifestOf(root, ready)
    const now = new Map(
      [...was]
        .filter(([path]) => paths.has(path) && !sums.has(path))
        .concat([...sums])
        .sort(([a], [b]) => byCodePoints(a, b)),
    )
    // Should the process die from here on, what is half done counts as ours.
    put(target, {path: manifestFile, text: manifestText(new Map([...was, ...now]), undefined)}, root)
    for (const file of ready) put(target, file, root)
    for (const path of gone) remove(target, path)
    put(target, {path: manifestFile, text: manifestText(now, madeOf)}, root)
    return done(target)
  } catch (error) {
    return failed('outFailed', {folder: target, reason: reasonOf(error)})
  }
}

const isSame = (one: SetFile | undefined, other: SetFile, isSameCopy: (from: string) => boolean): boolean => {
  if (!one) return false
  if ('text' in one) return 'text' in other && one.text === other.text
  if ('bytes' in one) return 'bytes' in other && Buffer.compare(one.bytes, other.bytes) === 0
  if ('from' in one) return 'from' in other && one.from === other.from && isSameCopy(one.from)
  return (
    'entries' in other &&
    one.entries.length === other.entries.length &&
    one.entries.every((entry, at) => {
      const there = other.entries[at]
      return there?.path === entry.path && isSame(entry, there, isSameCopy)
    })
  )
}

/** The marks of all files of the project that are copied. */
const marksOf = (root: string, files: readonly SetFile[]): ReadonlyMap<string, string> => {
  const copied = files.flatMap(file => ('entries' in file ? [...file.entries] : [file]))
  return new Map(copied.flatMap(file => ('from' in file ? [[file.from, markOf(join(root, file.from))] as const] : [])))
}

const markOf = (path: string): string => {
  const stat = statSync(path, {throwIfNoEntry: false, bigint: true})
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : ''
}

/** The SHA-256 of what stands at a path; `undefined` where nothing does. */
const sumAt = (target: string, path: string): string | undefined =>
  statSync(join(target, path), {throwIfNoEntry: false}) ? sumOf(readFileSync(join(target, path))) : undefined

/** Puts a file into its place as a whole. */
const put = (target: string, file: WritableFile, root: string): void => {
  const path = join(target, file.path)
  mkdirSync(dirname(path), {recursive: true})
  const temporary = join(dirname(path), `.${basename(path)}${endingOf(process.pid)}`)
  try {
    writeFileSync(
      temporary,
      'text' in file ? file.text : 'bytes' in file ? file.bytes : readFileSync(join(root, file.from)),
    )
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, {force: true})
  }
}

/** Removes a file, and the folders that hold nothing more. */
const remove = (target: string, path: string): void => {
  rmSync(join(target, path), {force: true})
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(target, folder)).length > 0) return
    rmdirSync(join(target, folder))
  }
}
