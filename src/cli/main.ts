import {resolve} from 'node:path'
import {CommanderError, Command as Program, Option as ProgramOption} from 'commander'
import {cliEn, cliZh} from '../locales/cli.ts'
import type {Say} from '../locales/words.ts'
import {speak} from '../locales/words.ts'
import type {Call, Command, Status} from './command.ts'
import {commands} from './commands.ts'
import type {Terminal} from './terminal.ts'
import {tongueIn} from './tongue.ts'
import {helpIn, usageError} from './usage.ts'
import {version} from './version.ts'

/** Runs one command line (without the names of node and of the program) and gives its exit status. */
export const main = async (argv: readonly string[], terminal: Terminal): Promise<Status> => {
  const tongue = tongueIn(argv) ?? terminal.tongue
  const say = speak(cliEn, cliZh, tongue)
  let status: Status = 0
  const program = newProgram(terminal, say)
  for (const command of commands) {
    addCommand(program, command, say, async call => {
      status = await command.run({...call, terminal, tongue, say, folder: resolve(terminal.folder, call.root)})
    })
  }
  try {
    await program.parseAsync(withHelp(argv), {from: 'user'})
    return status
  } catch (error) {
    if (error instanceof CommanderError) {
      const [first, name] = program.args
      if (error.code === 'commander.help' && first === 'help' && name !== undefined && error.exitCode !== 0)
        terminal.err(`${say('usage.noCommand', {name})}\n`)
      return error.exitCode === 0 ? 0 : 2
    }
    terminal.err(`${failureOf(error, say)}\n`)
    return 2
  }
}

/** `help term list` as `term list --help`: commander's own `help` knows the commands of one level alone. */
const withHelp = (argv: readonly string[]): string[] => {
  const [first, ...rest] = argv
  const names = rest.filter(word => !word.startsWith('-'))
  return first === 'help' && commands.some(({name}) => name.includes(' ') && rest.slice(0, 2).join(' ') === name)
    ? [...names.slice(0, 2), '--help', ...rest.slice(2)]
    : [...argv]
}

const newProgram = (terminal: Terminal, say: Say<typeof cliEn>): Program => {
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
    .configureHelp(helpIn(say))
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(usageError(text, say)),
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
  const names = command.name.split(' ')
  const name = names.pop() ?? ''
  const added = names
    .reduce((parent, group) => groupIn(parent, group, say), program)
    .command(name)
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

/** The command that holds the subcommands of `name` (`term` of `term list`); made where there is none yet. */
const groupIn = (parent: Program, name: string, say: Say<typeof cliEn>): Program => {
  const known = parent.commands.find(command => command.name() === name)
  if (known) return known
  return parent
    .command(name)
    .description(say('group.term'))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand('help [command]', say('help.command'))
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The name under which commander keeps an option: `--fail-on` becomes `failOn`. */
const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Trouble of the machine (a full disk, a file that may not be read) in a sentence; anything else is a bug of ours, told with its trace. */
const failureOf = (error: unknown, say: Say<typeof cliEn>): string => {
  if (error instanceof Error && 'syscall' in error && 'code' in error)
    return say('failed.system', {message: error.message})
  return say('failed.bug', {trace: error instanceof Error ? (error.stack ?? error.message) : String(error)})
}
