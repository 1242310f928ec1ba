import type {ChildProcess} from 'node:child_process'
import {spawn, spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import type {Ran} from '../cli/project.ts'

/** How often each of four projects sees its process killed: `DUIZHAO_KILLS=50` makes it 200 in all. */
export const killsEach = Number(process.env['DUIZHAO_KILLS'] ?? 6)

const home = join(import.meta.dirname, '../..')

/** The program as it is published, which starts fast enough to be started hundreds of times. */
export interface Program {
  /**
   * Starts a command line in `folder`. `disk` is code that runs before the program and may change `fs`; `limit` a command
   * of the shell that the process is to obey.
   */
  readonly start: (folder: string, argv: readonly string[], disk?: string, limit?: string) => Running
  readonly remove: () => void
}

/** A command that runs as a process. */
interface Running {
  readonly process: ChildProcess
  /** When it has ended and is no more; the status is -1 where it was killed. */
  readonly ended: Promise<Ran>
}

/** Installs the program as it stands in `src/` into a folder, as its package does. */
export const installProgram = (folder: string): void => {
  for (const part of ['bin', 'package.json']) cpSync(join(home, part), join(folder, part), {recursive: true})
  const script = join(home, 'scripts/bundle-program.mjs')
  const {status, stderr} = spawnSync(process.execPath, [script, join(folder, 'dist/program')], {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
}

/** The program as it stands in `src/`, in a folder of its own. */
export const buildProgram = (): Program => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'duizhao-')))
  installProgram(folder)
  return {
    start: (where, argv, disk, limit) => {
      const preload = disk === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(disk)}`]
      const words = [process.execPath, ...preload, join(folder, 'bin/duizhao.js'), '--lang', 'en', ...argv]
      return limit === undefined
        ? start(where, words)
        : start(where, ['sh', '-c', `${limit}; exec "$@"`, 'sh', ...words])
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  }
}

const start = (folder: string, [command = '', ...args]: readonly string[]): Running => {
  const child = spawn(command, args, {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']})
  const out: string[] = []
  const err: string[] = []
  child.stdout.setEncoding('utf8').on('data', text => void out.push(text))
  child.stderr.setEncoding('utf8').on('data', text => void err.push(text))
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve({status: status ?? -1, out: out.join(''), err: err.join('')}))
  })
  return {process: child, ended}
}
