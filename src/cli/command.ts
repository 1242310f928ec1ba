import type {cliEn} from '../locales/cli.ts'
import type {Say, Tongue} from '../locales/words.ts'
import type {Terminal} from './terminal.ts'

/** 0: nothing at or above `--fail-on`; 1: findings; 2: unusable input, arguments or environment. */
export type Status = 0 | 1 | 2

/** What a command is called with. */
export interface Call {
  readonly terminal: Terminal
  readonly tongue: Tongue
  readonly say: Say<typeof cliEn>
  /** The folder to work in: `--root`, or the working folder. */
  readonly folder: string
  /** The arguments, in order; a list argument gives its members. */
  readonly args: readonly string[]
  /** The value of `--name`, or `undefined` where it was not given. */
  readonly option: (name: string) => string | undefined
  /** Whether `--name` was given. */
  readonly flag: (name: string) => boolean
}

/** An option: its flags as commander writes them, and the key of its sentence. `choices` are the only values it takes. */
export interface Option {
  readonly flags: string
  readonly words: OptionWords
  readonly choices?: readonly string[]
}

type OptionWords = Extract<keyof typeof cliEn, `option.${string}`>
type CommandName = Extract<keyof typeof cliEn, `command.${string}`> extends `command.${infer Name}` ? Name : never

/** One command of the command line: a file in `commands/` and a line in the list of `commands.ts`. */
export interface Command {
  readonly name: CommandName
  /** Arguments as commander writes them: `<file>`, `[rule]`, `<id...>`. */
  readonly args: readonly string[]
  readonly options: readonly Option[]
  readonly run: (call: Call) => Promise<Status>
}
