import {resolve} from 'node:path'
import {CommanderError, Command as Program, Option as ProgramOption} from 'commander'
import {cliEn, cliZh} from '../locales/cli.ts'
import type {Say, Tongue} from '../locales/words.ts'
import {speak} from '../locales/words.ts'
import type {Call, Command, Status} from './command.ts'
import {commands} from './commands.ts'
import type {Terminal} from './terminal.ts'
import {version} from './version.ts'

/** Runs one command line (without the names of node and of the program) and gives its exit status. */
export const main = async (argv: readonly string[], terminal: Terminal): Promise<Status> => {
  const tongue = tongueIn(argv) ?? terminal.tongue
  const say = speak(cliEn, cliZh, tongue)
  let status: Status = 0
  const program = newProgram(terminal, say, tongue)
  for (const command of commands) {
    addCommand(program, command, say, async call => {
      status = await command.run({...call, terminal, tongue, say, folder: resolve(terminal.folder, call.root)})
    })
  }
  try {
    await program.parseAsync([...argv], {from: 'user'})
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (isSystemError(error)) {
      terminal.err(`${say('failed.system', {message: error.message})}\n`)
      return 2
    }
    throw error
  }
}

const newProgram = (terminal: Terminal, say: Say<typeof cliEn>, tongue: Tongue): Program => {
  const program = new Program('duizhao')
  program
    .description(say('program'))
    .version(version(), '-V, --version', say('option.version'))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand('help [command]', say('help.command'))
    .addOption(new ProgramOption('--lang <zh|en>', say('option.lang')).choices(['zh', 'en']))
    .option('--root <folder>', say('option.root'))
    .exitOverride()
    .showHelpAfterError(say('help.hint'))
    .configureHelp({styleTitle: title => titleIn(title, say), showGlobalOptions: true, sortSubcommands: false})
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(tongue === 'zh' ? text.replace(/^error: /, '错误：') : text),
    })
  return program
}

/** A call before the terminal and the words are added to it. */
type Parsed = Pick<Call, 'args' | 'option' | 'flag'> & {readonly root: string}

const addCommand = (
  program: Program,
  command: Command,
  say: Say<typeof cliEn>,
  run: (call: Parsed) => Promise<void>,
): void => {
  const added = program
    .command(command.name)
    .description(say(`command.${command.name}`))
    .helpOption('-h, --help', say('option.help'))
  for (const argument of command.args) added.argument(argument)
  for (const option of command.options) {
    const made = new ProgramOption(option.flags, say(option.words))
    added.addOption(option.choices ? made.choices([...option.choices]) : made)
  }
  added.action(async () => {
    const values: Readonly<Record<string, unknown>> = added.optsWithGlobals()
    await run({
      args: added.args,
      option: name => stringOf(values[camel(name)]),
      flag: name => values[camel(name)] === true,
      root: stringOf(values['root']) ?? '.',
    })
  })
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The name under which commander keeps an option: `--fail-on` becomes `failOn`. */
const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The language is needed before the arguments are read: their errors speak it too. */
const tongueIn = (argv: readonly string[]): Tongue | undefined => {
  const at = argv.findIndex(argument => argument === '--lang' || argument.startsWith('--lang='))
  const value = argv[at]?.startsWith('--lang=') ? argv[at]?.slice('--lang='.length) : argv[at + 1]
  return at >= 0 && (value === 'zh' || value === 'en') ? value : undefined
}

const titleIn = (title: string, say: Say<typeof cliEn>): string => {
  switch (title) {
    case 'Usage:':
      return say('help.usage')
    case 'Arguments:':
      return say('help.arguments')
    case 'Options:':
      return say('help.options')
    case 'Global Options:':
      return say('help.globalOptions')
    case 'Commands:':
      return say('help.commands')
    default:
      return title
  }
}

/** Trouble of the machine (a full disk, a file that may not be read), not a bug of ours. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error
