import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {terminalFor} from './terminal-for.ts'

/** What a command printed and how it ended. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** A folder of its own for one test, removed when the test is over. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** Runs a command line in `folder`. */
export const run = async (folder: string, ...argv: readonly string[]): Promise<Ran> => {
  const {terminal, printed} = terminalFor(folder)
  const status = await main(argv, terminal)
  return {status, out: printed.out(), err: printed.err()}
}

/** A project as `duizhao init` makes it. */
export const newProject = async (): Promise<string> => {
  const folder = newFolder()
  await run(folder, 'init')
  return folder
}

/** The text of a file of the project. */
export const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

/** Writes a file of the project. */
export const write = (folder: string, path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

/** Replaces a text that stands in a file of the project. */
export const edit = (folder: string, path: string, from: string, to: string): void => {
  const text = textOf(folder, path)
  if (!text.includes(from)) throw new RangeError(`${path} does not hold ${from}`)
  write(folder, path, text.replace(from, to))
}
