import type {Tongue} from '../locales/words.ts'
import {buildExample} from './build-example.ts'
import {ruleOf, rules} from './catalogue.ts'
import {check} from './check.ts'
import type {Example, ExampleTerm, NamedPair} from './example.ts'
import {paragraphsOf} from './example.ts'
import {speaker} from './messages.ts'
import type {Rule} from './rule.ts'

/** An example as lines of text, in the fields of the files in which it would stand. */
export const showExample = (example: Example): string =>
  [
    ...(example.frontMatter ? [lines({[example.frontMatter.key]: example.frontMatter.value})] : []),
    ...(example.html === undefined ? [] : [example.html]),
    paragraphsOf(example)
      .map(pairs => pairs.map(showPair).join('\n\n'))
      .join('\n\n# ¶\n\n'),
    ...(example.orphan ? [lines({source: '–', zh: example.orphan.zh, en: example.orphan.en})] : []),
    ...Object.entries(example.terms ?? {}).map(showTerm),
    ...(example.files ? [lines({files: Object.keys(example.files).join(', ')})] : []),
    ...(example.fault ? [`# ${example.fault.path}\n${example.fault.text.trimEnd()}`] : []),
  ]
    .filter(part => part !== '')
    .join('\n\n')

/** What a rule says of an example, as a user reads it. */
export const showMessages = (rule: Rule, example: Example, tongue: Tongue): readonly string[] => {
  const say = speaker(tongue, id => (id === rule.id ? rule : ruleOf(id)))
  const others = rules.filter(({id}) => id !== rule.id)
  const findings = check(buildExample(example).edition, new Map(), [...others, rule])
  return findings.filter(finding => finding.rule === rule.id).map(say)
}

const showPair = ({zh, was, allow, id, ...rest}: NamedPair): string =>
  [
    lines({
      // An id that was only counted says nothing.
      id: id.startsWith('e0') ? undefined : id,
      source: was === undefined ? undefined : zh,
      zh: was ?? zh,
      en: rest.en,
      with: rest.with,
      omit: rest.omit,
    }),
    ...(allow ? [`allow: ${showFlow(allow)}`] : []),
  ].join('\n')

const showTerm = ([id, {zh, en, deprecated, forbidden, keep}]: [string, ExampleTerm]): string =>
  lines({term: id, zh, en, deprecated, forbidden, keep: keep ? 'true' : undefined})

const showFlow = (fields: Readonly<Record<string, string>>): string =>
  `{${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')}}`

const lines = (fields: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(fields)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
    .join('\n')
