// Makes a new rule: one file from a template, and its line in the list.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const template = (id, name) => `import {rule} from '../rule.ts'

/** TODO: what it finds, in a few words. */
export const ${name} = rule({
  id: '${id}',
  // What the check looks at: every 'pair', every 'rendering' (English with the Chinese it renders), every 'document', the 'edition'.
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'TODO: one sentence, what is found.',
    zh: 'TODO：一句话，说明发现什么。',
  },
  why: {
    en: 'TODO: why it matters to a reader.',
    zh: 'TODO：对读者有什么影响。',
  },
  remedy: {
    en: 'TODO: what to do about it.',
    zh: 'TODO：怎么改。',
  },
  words: {
    en: {found: 'Unexpected “{{actual}}”, expected TODO'},
    zh: {found: '此处是“{{actual}}”，应为 TODO'},
  },
  examples: {
    wrong: [
      {zh: '这里写一句中文。', en: 'Here stands wrong English.', finds: {message: 'found', at: 'wrong'}},
      {zh: '这里再写一句。', en: 'Here stands more that is wrong.', finds: {message: 'found', at: 'wrong'}},
    ],
    right: [{zh: '这里写一句中文。', en: 'Here stands right English.'}],
  },
  // Write \`*check({zh, en})\`: \`en\` and each of \`zh\` has prose, runs, words and numbers, and \`at(range)\` gives the place.
  *check() {
    // yield {message: 'found', values: {actual}, at: en.at(range), actual}
  },
})
`

/** Writes the rule \`id\` under \`root\` and gives the paths that it wrote; what forbids that is an Error. */
export const newRule = (id, root) => {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id ?? ''))
    throw new Error(
      `Unexpected rule name "${id ?? ''}", expected lower-case words joined by hyphens, such as lost-number`,
    )
  const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  const file = `src/check/rules/${id}.ts`
  const list = 'src/check/rules.ts'
  if (existsSync(join(root, file))) throw new Error(`${file} exists already`)
  const [head, ...lines] = readFileSync(join(root, list), 'utf8').trimEnd().split('\n')
  const sorted = [...lines, `export {${name}} from './rules/${id}.ts'`].sort()
  writeFileSync(join(root, file), template(id, name))
  writeFileSync(join(root, list), `${[head, ...sorted].join('\n')}\n`)
  return [file, list]
}
