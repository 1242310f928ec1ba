import process from 'node:process'
import type {Tongue} from '../locales/words.ts'

/** What a command knows of the world it was called in. */
export interface Terminal {
  /** Writes to standard output: the result and nothing else. */
  readonly out: (text: string) => void
  /** Writes to standard error: progress, remarks, faults. */
  readonly err: (text: string) => void
  readonly color: boolean
  readonly tongue: Tongue
  /** The working folder, absolute. */
  readonly folder: string
  /** Today as `YYYY-MM-DD`: for records of who reviewed what when, never for what is published. */
  readonly today: () => string
}

/** The terminal of this process. Colour only on a terminal and never with `NO_COLOR`; Chinese where the locale is. */
export const nodeTerminal = (): Terminal => {
  // A reader that closes the pipe early (`duizhao status | head`) has seen enough: that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    color: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    tongue: tongueOf(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''),
    folder: process.cwd(),
    today: () => new Date().toISOString().slice(0, 10),
  }
}

/** The language of a POSIX locale name such as `zh_CN.UTF-8`; English where it is neither. */
export const tongueOf = (locale: string): Tongue => (/^zh\b|^zh_/i.test(locale) ? 'zh' : 'en')
