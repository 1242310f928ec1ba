import type {TextFile} from '../bitext/document.ts'
import type {Say, Tongue} from '../locales/words.ts'
import {speak} from '../locales/words.ts'
import {rules} from './catalogue.ts'
import type {Example} from './example.ts'
import {pageOf} from './messages.ts'
import {pageWords} from './page-words.ts'
import type {Rule} from './rule.ts'
import {showExample, showMessages} from './show-example.ts'

/** The page of every rule and the table of all, in both tongues; paths are those of this repository. */
export const rulePages = (): readonly TextFile[] =>
  (['en', 'zh'] as const).flatMap(tongue => {
    const say = speak(pageWords.en, pageWords.zh, tongue)
    return [
      {path: pageOf('README', tongue), text: indexPage(tongue, say)},
      ...rules.map(rule => ({path: pageOf(rule.id, tongue), text: rulePage(rule, tongue, say)})),
    ]
  })

type SayPage = Say<typeof pageWords.en>

const indexPage = (tongue: Tongue, say: SayPage): string =>
  page([
    `# ${say('index')}`,
    other('README', tongue, say),
    say('indexIntroduction'),
    [
      `| ${say('rule')} | ${say('grave')} | ${say('finds')} |`,
      '|---|---|---|',
      ...rules.map(({id, severity, summary}) => `| [${id}](${id}.md) | ${say(severity)} | ${summary[tongue]} |`),
    ].join('\n'),
    `<!-- ${say('generated')} -->`,
  ])

const rulePage = (rule: Rule, tongue: Tongue, say: SayPage): string =>
  page([
    `# ${rule.id}`,
    other(rule.id, tongue, say),
    `${rule.summary[tongue]}${tongue === 'en' ? ' ' : ''}${say('severity', {severity: say(rule.severity)})}`,
    `## ${say('why')}`,
    rule.why[tongue],
    `## ${say('wrong')}`,
    ...rule.examples.wrong.flatMap(example => [
      fence(example),
      ...showMessages(rule, example, tongue).map(message => `> ${message}`),
    ]),
    `## ${say('right')}`,
    ...rule.examples.right.map(fence),
    `## ${say('remedy')}`,
    rule.remedy[tongue],
    ...optionParts(rule, tongue, say),
    `## ${say('silence')}`,
    ...(rule.over === 'fault' || rule.over === 'edition'
      ? []
      : [
          say('silenceEntry'),
          `\`\`\`yaml\nallow:\n  ${rule.id}: ${say('reason')}\n\`\`\``,
          say('silenceSource'),
          `\`\`\`html\n<!-- duizhao-allow ${rule.id}: ${say('reason')} -->\n\`\`\``,
        ]),
    say('silenceProject'),
    `\`\`\`yaml\nrules:\n  ${rule.id}: off\n\`\`\``,
    `<!-- ${say('generated')} -->`,
  ])

/** What `duizhao.yml` may set, with the defaults. */
const optionParts = ({id, options = {}}: Rule, tongue: Tongue, say: SayPage): readonly string[] => {
  const named = Object.entries(options)
  if (named.length === 0) return []
  const lines = named.map(([name, option]) => `    ${name}: ${JSON.stringify(option.default)}`)
  return [
    `## ${say('options')}`,
    say('optionsIntroduction'),
    `\`\`\`yaml\nrules:\n  ${id}:\n${lines.join('\n')}\n\`\`\``,
    named.map(([name, {summary}]) => `- \`${name}\`${tongue === 'en' ? ': ' : '：'}${summary[tongue]}`).join('\n'),
  ]
}

const other = (name: string, tongue: Tongue, say: SayPage): string =>
  `[${say('otherTongue')}](${tongue === 'en' ? '../zh/rules' : '../../rules'}/${name}.md)`

const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`

/** A block of text in a fence longer than any in it. */
const fence = (example: Example): string => {
  const text = showExample(example)
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}yaml\n${text}\n${ticks}`
}
