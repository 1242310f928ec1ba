import type {HelpConfiguration} from 'commander'
import {Help} from 'commander'
import stringWidth from 'string-width'
import type {cliEn} from '../locales/cli.ts'
import type {Say} from '../locales/words.ts'

type Words = Say<typeof cliEn>

/** How commander lays out our help: its own words in ours, columns that hold Chinese. */
export const helpIn = (say: Words): HelpConfiguration => {
  const plain = new Help()
  const ours = (text: string): string => placesIn(text, say)
  return {
    showGlobalOptions: true,
    sortSubcommands: false,
    displayWidth: text => stringWidth(text),
    styleTitle: title => titleIn(title, say),
    commandUsage: command => ours(plain.commandUsage(command)),
    subcommandTerm: command => ours(plain.subcommandTerm(command)),
    optionTerm: option => ours(plain.optionTerm(option)),
    optionDescription: ({description, argChoices}) =>
      argChoices ? `${description} ${say('help.choices', {choices: argChoices.join(', ')})}` : description,
  }
}

const titleIn = (title: string, say: Words): string => {
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

/** The names that stand for what the user fills in: `<file>`, `[options]`. */
const places = {
  command: 'place.command',
  count: 'place.count',
  document: 'place.document',
  file: 'place.file',
  folder: 'place.folder',
  format: 'place.format',
  formats: 'place.formats',
  id: 'place.id',
  level: 'place.level',
  name: 'place.name',
  names: 'place.names',
  options: 'place.options',
  path: 'place.path',
  place: 'place.place',
  reason: 'place.reason',
  rule: 'place.rule',
  rules: 'place.rules',
  state: 'place.state',
  term: 'place.term',
  text: 'place.text',
} as const

const isPlace = (name: string): name is keyof typeof places => Object.hasOwn(places, name)

const placesIn = (text: string, say: Words): string =>
  text.replace(/([<[])([a-z]+)(?=(?:\.\.\.)?[>\]])/g, (written, open: string, name: string) =>
    isPlace(name) ? `${open}${say(places[name])}` : written,
  )

type Sentence = (say: Words, values: Readonly<Record<string, string>>) => string

/** What commander says of a wrong command line, each with our sentence for it. */
const sentences: readonly (readonly [RegExp, Sentence])[] = [
  [/^unknown command '(?<name>.*?)'/s, (say, {name = ''}) => say('usage.noCommand', {name})],
  [/^unknown option '(?<name>.*?)'/s, (say, {name = ''}) => say('usage.noOption', {name})],
  [
    /^missing required argument '(?<name>.*)'/s,
    (say, {name = ''}) => say('usage.noArgument', {name: placesIn(`<${name}>`, say)}),
  ],
  [/^option '(?<name>.*?)' argument missing/s, (say, {name = ''}) => say('usage.noValue', {name: placesIn(name, say)})],
  [
    /^option '(?<name>.*?)' argument '(?<value>.*)' is invalid\. Allowed choices are (?<choices>.*)\./s,
    (say, {name = '', value = '', choices = ''}) => say('usage.noChoice', {name: placesIn(name, say), value, choices}),
  ],
  [
    /^too many arguments.* Expected (?<expected>\d+) arguments? but got (?<actual>\d+)/s,
    (say, {expected = '', actual = ''}) => say('usage.tooMany', {expected, actual}),
  ],
]

/** What commander says of a wrong command line, in our words and our language; what we have no words for stays as it is. */
export const usageError = (text: string, say: Words): string => {
  const plain = text.replace(/^error: /, '').trimEnd()
  for (const [pattern, sentence] of sentences) {
    const {groups} = pattern.exec(plain) ?? {}
    if (!groups) continue
    const near = /\n\(Did you mean (?:one of )?(.*)\?\)$/.exec(plain)?.[1]
    return `${sentence(say, groups)}${near === undefined ? '' : ` ${say('usage.near', {name: near})}`}\n`
  }
  return text
}
