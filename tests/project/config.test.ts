import {Ajv2020} from 'ajv/dist/2020.js'
import {CORE_SCHEMA, load} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {ruleId} from '../../src/bitext/ids.ts'
import type {OptionsOf} from '../../src/check/options.ts'
import {configKeys, readConfig} from '../../src/project/config.ts'
import {configSchema} from '../../src/project/schema.ts'

const summary = {en: 'What it does.', zh: '作用。'}
const number = {type: 'count', default: 3, least: 1, most: 9, summary} as const
const texts = {type: 'texts', default: [], summary} as const

const known = {
  rules: ['untranslated', 'lost-number', 'term-unused'].flatMap(id => ruleId(id) ?? []),
  options: new Map(
    [ruleId('lost-number')].flatMap(id => (id ? [[id, {least: number, names: texts} satisfies OptionsOf]] : [])),
  ),
  formats: ['html', 'markdown', 'json'],
}

const read = (text: string) => readConfig({path: 'duizhao.yml', text}, known)

/** What is wrong with a configuration: message, the words it lies on, values. */
const wrong = (text: string): readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] =>
  read(text).faults.map(({message, range, values}) => [message, text.slice(range?.start, range?.end), values])

const title = 'title: {zh: 渡口, en: The Ferry Landing}\n'

const full = `${title}author: {zh: 鲁迅, en: Lu Xun}
translators: [Ann Lee, 王小明]
licence: CC0-1.0
rights: none reserved
process: {zh: 机器起草，人工修订, en: Drafted by machine and revised by hand}
baseUrl: https://example.org/ferry
documents: [ferry, 'letters/*']
frontMatter: [author, hero.tagline]
markdown: {mdx: true, math: [source/guide/, notes]}
english: GB
rules: {term-unused: off, lost-number: warning}
formats: [html, json]
changes: [v1.0, 初版]
theme: dark
css: theme/own.css
logo: ./theme/logo.svg
memory: [memory, ../shared/translations]
`

describe('duizhao.yml', () => {
  test('needs nothing but a title in both languages', () => {
    expect(read(title)).toEqual({
      faults: [],
      config: {
        metadata: {
          title: {zh: '渡口', en: 'The Ferry Landing'},
          author: {zh: '', en: ''},
          translators: [],
          licence: '',
          rights: '',
          baseUrl: '',
          english: 'US',
          theme: 'auto',
        },
        rules: new Map(),
        options: new Map(),
        ownRules: [],
        documents: [],
        formats: [],
        changes: [],
        memory: [],
      },
    })
  })

  test('says all that can be said', () => {
    const {config, faults} = read(full)
    expect(faults).toEqual([])
    expect(config?.metadata).toMatchObject({
      author: {zh: '鲁迅', en: 'Lu Xun'},
      translators: ['Ann Lee', '王小明'],
      process: {zh: '机器起草，人工修订', en: 'Drafted by machine and revised by hand'},
      baseUrl: 'https://example.org/ferry/',
      english: 'GB',
      frontMatter: ['author', 'hero.tagline'],
      markdown: {mdx: [''], math: ['guide', 'notes']},
      theme: 'dark',
      css: 'theme/own.css',
      logo: 'theme/logo.svg',
    })
    expect(config?.rules).toEqual(
      new Map([
        ['term-unused', 'off'],
        ['lost-number', 'warning'],
      ]),
    )
    expect(config).toMatchObject({
      documents: ['ferry', 'letters/*'],
      formats: ['html', 'json'],
      changes: ['v1.0', '初版'],
      memory: ['memory', '../shared/translations'],
    })
  })

  test.each<[string, string, readonly (readonly [string, string, Readonly<Record<string, unknown>>])[]]>([
    [
      'a key in the singular',
      `${title}change: [v1]\n`,
      [['fieldMistyped', 'change', {field: 'change', near: 'changes'}]],
    ],
    ['a mistyped key', `${title}licens: MIT\n`, [['fieldMistyped', 'licens', {field: 'licens', near: 'licence'}]]],
    [
      'a process in a third language',
      `${title}process: {de: Von Hand}\n`,
      [['fieldUnknown', 'de', {field: 'de', known: 'zh, en'}]],
    ],
    [
      'an unknown key',
      `${title}colour: red\n`,
      [['fieldUnknown', 'colour', {field: 'colour', known: configKeys.join(', ')}]],
    ],
    [
      'a mistyped rule',
      `${title}rules:\n  lost-numbr: off\n`,
      [['fieldMistyped', 'lost-numbr', {field: 'lost-numbr', near: 'lost-number'}]],
    ],
    [
      'a wrong level',
      `${title}rules: {lost-number: warn}\n`,
      [['fieldNotOneOf', 'warn', {field: 'lost-number', value: 'warn', known: 'error, warning, info, off'}]],
    ],
    [
      'a mistyped option',
      `${title}rules:\n  lost-number: {severty: off}\n`,
      [['fieldMistyped', 'severty', {field: 'severty', near: 'severity'}]],
    ],
    [
      'an option of another rule',
      `${title}rules:\n  untranslated: {names: [甲]}\n`,
      [['fieldUnknown', 'names', {field: 'names', known: 'severity'}]],
    ],
    [
      'a number out of range',
      `${title}rules:\n  lost-number: {least: 10}\n`,
      [['configCount', '10', {field: 'lost-number.least', value: 10, least: 1, most: 9}]],
    ],
    [
      'a wrong severity beside options',
      `${title}rules:\n  lost-number: {severity: high}\n`,
      [['fieldNotOneOf', 'high', {field: 'lost-number.severity', value: 'high', known: 'error, warning, info, off'}]],
    ],
    ['a missing title', 'english: US\n', [['fieldMissing', 'english: US', {field: 'title'}]]],
    ['half a title', 'title: {zh: 渡口}\n', [['fieldMissing', '{zh: 渡口}', {field: 'en'}]]],
    ['a title without languages', 'title: 渡口\n', [['fieldNotMapping', '渡口', {field: 'title'}]]],
    ['an empty value', `${title}licence:\n`, [['fieldNotText', '', {field: 'licence'}]]],
    ['a memory without a name', `${title}memory: ['']\n`, [['fieldNotText', "''", {field: 'memory'}]]],
    ['a text for a list', `${title}translators: Ann\n`, [['fieldNotList', 'Ann', {field: 'translators'}]]],
    [
      'a spelling',
      `${title}english: AU\n`,
      [['fieldNotOneOf', 'AU', {field: 'english', value: 'AU', known: 'US, GB'}]],
    ],
    [
      'an unknown format',
      `${title}formats: [html, docx]\n`,
      [['fieldNotOneOf', 'docx', {field: 'formats', value: 'docx', known: 'html, markdown, json'}]],
    ],
    ['an address', `${title}baseUrl: example.org\n`, [['configAddress', 'example.org', {value: 'example.org'}]]],
    ['a style sheet outside', `${title}css: ../own.css\n`, [['configCss', '../own.css', {value: '../own.css'}]]],
    ['a logo that is no picture', `${title}logo: logo.pdf\n`, [['configLogo', 'logo.pdf', {value: 'logo.pdf'}]]],
    ['a list', '- title\n', [['fieldNotMapping', '- title', {field: 'duizhao.yml'}]]],
  ])('is refused with its place for %s', (_, text, faults) => {
    expect(read(text).config).toBeUndefined()
    expect(wrong(text)).toEqual(faults)
    expect(read(text).faults.every(({fatal, path}) => fatal && path === 'duizhao.yml')).toBe(true)
  })

  test('sets the severity and the options of a rule', () => {
    const {config, faults} = read(
      `${title}rules:\n  lost-number:\n    severity: info\n    least: 4\n    names: [甲, 乙]\n  untranslated: {severity: off}\n`,
    )
    expect(faults).toEqual([])
    const [untranslated, lostNumber] = known.rules
    expect(config?.rules).toEqual(
      new Map([
        [lostNumber, 'info'],
        [untranslated, 'off'],
      ]),
    )
    expect(config?.options).toEqual(new Map([[lostNumber, {least: 4, names: ['甲', '乙']}]]))
  })

  test('is refused where it is no YAML, or says a thing twice', () => {
    expect(read(`${title}rules: {`).faults).toMatchObject([{rule: 'unreadable-file', fatal: true}])
    expect(wrong(`${title}english: US\nenglish: GB\n`)[0]?.slice(0, 1)).toEqual(['yamlDuplicateKey'])
  })

  test('reads the same with Windows line ends and a byte-order mark', () => {
    expect(read(`\ufeff${full.replaceAll('\n', '\r\n')}`)).toEqual(read(full))
  })
})

describe('the schema of duizhao.yml', () => {
  const validate = new Ajv2020({allowUnionTypes: true}).compile(configSchema)
  const isValid = (text: string): boolean => validate(load(text.replace(/^\ufeff/, ''), {schema: CORE_SCHEMA}))

  test('has a description for every key that is read, and no other', () => {
    expect(Object.keys(configSchema.properties)).toEqual([...configKeys])
    for (const property of Object.values(configSchema.properties)) expect(property.description).toMatch(/\.$/)
  })

  test.each([title, full, `${title}rules: {}\ntranslators: []\n`, `${title}rules: {untranslated: {severity: info}}\n`])(
    'allows what is read without a fault: %#',
    text => {
      expect(isValid(text)).toBe(true)
      expect(read(text).faults).toEqual([])
    },
  )

  test.each([
    'english: US\n',
    'title: 渡口\n',
    'title: {zh: 渡口}\n',
    `${title}licens: MIT\n`,
    `${title}english: AU\n`,
    `${title}rules: {lost-number: warn}\n`,
    `${title}rules: {untranslated: {names: [甲]}}\n`,
    `${title}baseUrl: example.org\n`,
    `${title}theme: blue\n`,
    `${title}memory: shared\n`,
    `${title}licence: ''\n`,
  ])('forbids what is refused: %#', text => {
    expect(isValid(text)).toBe(false)
    expect(read(text).config).toBeUndefined()
  })
})
