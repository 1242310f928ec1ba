import process from 'node:process'
import type {Writable} from 'node:stream'
import {cliEn, cliZh} from '../locales/cli.ts'
import type {Tongue} from '../locales/words.ts'
import {speak} from '../locales/words.ts'
import {paged} from './pager.ts'
import {tongueIn, tongueOf} from './tongue.ts'

/** What a command knows of the world it was called in. */
export interface Terminal {
  /** Writes to standard output: the result and nothing else. */
  readonly out: (text: string) => void
  /** Writes to standard error: remarks, faults. */
  readonly err: (text: string) => void
  /** Shows on a terminal what a long step is about, until anything else is written; elsewhere nothing. */
  readonly progress: (text: string) => void
  /** Writes to standard output, on a terminal through the user's pager. */
  readonly page: (text: string) => void
  readonly color: boolean
  /** How many columns a line may have. */
  readonly columns: number
  readonly tongue: Tongue
  /** The working folder, absolute. */
  readonly folder: string
  /** Today as `YYYY-MM-DD`: for records of who reviewed what when, never for what is published. */
  readonly today: () => string
}

/** As much of a process as a terminal needs. */
export interface World {
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly stderr: Writable & {readonly isTTY?: boolean}
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: () => string
  exitCode?: number | string | null | undefined
}

/**
 * The terminal of this process. Colour only on a terminal and never with `NO_COLOR`; Chinese where `--lang` or the
 * locale is. Where standard output cannot be written, it says so and sets the exit status to 2.
 */
export const nodeTerminal = (world: World = process): Terminal => {
  const {stdout, stderr, argv, env} = world
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const tongue = tongueIn(argv) ?? tongueOf(locale)
  const say = speak(cliEn, cliZh, tongue)
  let showing = false
  const clear = (): void => {
    if (showing) stderr.write('\r\u001B[2K')
    showing = false
  }
  const err = (text: string): void => {
    clear()
    stderr.write(text)
  }
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (`duizhao status | head`) has seen enough: that is no failure of ours.
    if (error.code === 'EPIPE') return
    if (world.exitCode !== 2) err(`${say('failed.output', {reason: error.message})}\n`)
    world.exitCode = 2
  })
  stderr.on('error', (error: NodeJS.ErrnoException) => {
    // Nobody is left to be told.
    if (error.code !== 'EPIPE') world.exitCode = 2
  })
  const out = (text: string): void => {
    clear()
    stdout.write(text)
  }
  return {
    out,
    page: text => {
      clear()
      if (stdout.isTTY !== true || !paged(text, env)) out(text)
    },
    err,
    progress: text => {
      if (stderr.isTTY !== true) return
      clear()
      stderr.write(text)
      showing = true
    },
    columns: stdout.columns ?? (Number.parseInt(env['COLUMNS'] ?? '', 10) || 100),
    color: stdout.isTTY === true && !env['NO_COLOR'],
    tongue,
    folder: world.cwd(),
    today: () => new Date().toISOString().slice(0, 10),
  }
}
