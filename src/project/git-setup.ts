import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {onDisk} from './file-tree.ts'
import {git} from './git.ts'
import type {Outcome} from './outcome.ts'
import {done, failed} from './outcome.ts'
import {readText} from './read-text.ts'
import {save} from './save.ts'

/** The command lines that git runs, in a shell, from the top of the work tree. */
export interface GitCommands {
  readonly driver: string
  readonly textconv: string
}

/** What git needs to be told so that it understands the translation files of a project. */
export interface GitSetup {
  readonly attributes: {readonly path: string; readonly text: string | undefined; readonly lines: readonly Wanted[]}
  readonly settings: readonly (Wanted & {readonly name: string; readonly value: string})[]
}

/** A line that is wanted, and whether it stands there already. */
export interface Wanted {
  readonly line: string
  readonly stands: boolean
}

const attributesFile = '.gitattributes'
const attributes = ['translations/**/*.yml merge=duizhao diff=duizhao']

/** What the project at `root` (absolute) needs, given the commands; a failure outside a work tree of git. */
export const planGitSetup = (root: string, commands: GitCommands): Outcome<GitSetup> => {
  if (git(root, ['rev-parse', '--is-inside-work-tree'])?.trim() !== 'true') return failed('noWorkTree', {folder: root})
  const read = existsSync(join(root, attributesFile)) ? readText(onDisk(root), attributesFile) : undefined
  if (read?.fault) return failed('notUtf8', {path: join(root, attributesFile)}, [read.fault])
  const text = read?.file.text
  const standing = new Set((text ?? '').split(/\r\n?|\n/).map(line => line.trim().split(/\s+/).join(' ')))
  const wanted: readonly (readonly [name: string, value: string])[] = [
    ['merge.duizhao.name', 'duizhao: translation files, by entries and fields'],
    ['merge.duizhao.driver', commands.driver],
    ['diff.duizhao.textconv', commands.textconv],
  ]
  return done({
    attributes: {
      path: attributesFile,
      text,
      lines: attributes.map(line => ({line, stands: standing.has(line)})),
    },
    settings: wanted.map(([name, value]) => ({
      name,
      value,
      line: `${name} = ${value}`,
      // `-z`: a value may hold line breaks.
      stands: git(root, ['config', '--local', '-z', '--get-all', name]) === `${value}\0`,
    })),
  })
}

/** Writes what is missing. */
export const writeGitSetup = (root: string, {attributes: {path, text, lines}, settings}: GitSetup): Outcome<void> => {
  const missing = lines.filter(({stands}) => !stands).map(({line}) => line)
  if (missing.length > 0) {
    const lineBreak = text?.includes('\r\n') ? '\r\n' : '\n'
    const before = text === undefined || text === '' || /[\r\n]$/.test(text) ? (text ?? '') : text + lineBreak
    const saved = save(root, [
      {path, text: before + missing.map(line => line + lineBreak).join(''), before: text ?? null},
    ])
    if (!saved.ok) return saved
  }
  for (const {name, value, stands} of settings) {
    if (stands) continue
    if (git(root, ['config', '--local', '--replace-all', name, value]) === undefined)
      return failed('configFailed', {name})
  }
  return done(undefined)
}
