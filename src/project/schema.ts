import {rules} from '../check/catalogue.ts'
import type {RuleOption} from '../check/options.ts'
import {englishes, layouts, papers, themes} from './config.ts'
import {ruleLevels} from './read-rules.ts'

const text = {type: 'string', minLength: 1} as const

const texts = {type: 'array', items: text} as const

/** A text in both languages, each of which may be left out. */
const both = {type: 'object', additionalProperties: false, properties: {zh: text, en: text}} as const

// YAML 1.1 readers, as many editors have, take a bare `off` for false.
const level = {enum: [...ruleLevels, false]} as const

const optionSchema = (option: RuleOption): object =>
  option.type === 'texts'
    ? {anyOf: [text, texts], description: option.summary.en}
    : {
        type: 'integer',
        minimum: option.least,
        maximum: option.most,
        default: option.default,
        description: option.summary.en,
      }

/** A severity, or a mapping of it and of options. */
const ruleSchema = (options: Readonly<Record<string, RuleOption>> = {}) => ({
  anyOf: [
    level,
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        severity: level,
        ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])),
      },
    },
  ],
})

/** JSON Schema (2020-12) of `duizhao.yml`, for editors. What it allows, `readConfig` reads without a fault, given rules and formats that exist. */
export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'config.schema.json',
  title: 'duizhao.yml',
  description: 'What a bilingual edition says of itself, and how it is built. Everything has a default but the title.',
  type: 'object',
  required: ['title'],
  additionalProperties: false,
  properties: {
    title: {...both, required: ['zh', 'en'], description: 'The title of the edition in both languages.'},
    author: {...both, description: 'Who wrote the Chinese.'},
    translators: {...texts, description: 'Who translated it.'},
    licence: {...text, description: 'Under which licence the edition is published.'},
    rights: {...text, description: 'To whom the texts belong.'},
    process: {...both, description: 'How the translation was made, in your own words: for the title page.'},
    baseUrl: {
      type: 'string',
      pattern: '^https?://[^\\s/?#]+[^\\s?#]*$',
      description: 'Where the edition will be published.',
    },
    documents: {
      ...texts,
      description: 'Names of the documents to publish, without source/ and .md; * for any characters. Default: all.',
    },
    frontMatter: {
      type: 'array',
      items: text,
      description:
        'Keys of front matter to translate beside title, subtitle, description, summary and abstract; hero.tagline for one within another. All others are kept.',
    },
    markdown: {
      type: 'object',
      additionalProperties: false,
      description:
        'Where documents speak more than Markdown: true for everywhere, or folders of source/. mdx: imports, exports and expressions pass through; math: formulas between dollar signs do.',
      properties: {mdx: {anyOf: [{type: 'boolean'}, texts]}, math: {anyOf: [{type: 'boolean'}, texts]}},
    },
    ordinary: {
      ...texts,
      description:
        'Words that hold the characters of a term without naming it, beside those that duizhao knows; | marks where one may be divided: 发展中|国家 holds 国家, but not 中国.',
    },
    links: {
      type: 'object',
      additionalProperties: text,
      description:
        'Beginnings of addresses that the Chinese links to, each with that which stands for it in the English: https://cn.vitejs.dev: https://vite.dev.',
    },
    english: {enum: englishes, default: englishes[0], description: 'The spelling of the English.'},
    rules: {
      type: 'object',
      description:
        'How grave the findings of single rules are here (`off` silences a rule), or a mapping of `severity` and options.',
      propertyNames: {pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$'},
      properties: Object.fromEntries(
        rules.flatMap(({id, options}) => (options ? [[id, ruleSchema(options)] as const] : [])),
      ),
      additionalProperties: ruleSchema(),
    },
    ownRules: {
      anyOf: [text, texts],
      description:
        'Files, or folders of files, with rules of this project: JavaScript modules that `check` and `build` run. docs/own-rules.md tells how to write one.',
    },
    formats: {...texts, description: 'The formats to publish. Default: all but pdf and i18next.'},
    pdf: {
      type: 'object',
      additionalProperties: false,
      description:
        'How the PDF looks. layout: each paragraph of Chinese above its English, or the two facing each other; paper: the size of its sheets, by default b5 where interleaved and a4 where facing.',
      properties: {layout: {enum: layouts, default: layouts[0]}, paper: {enum: papers}},
    },
    changes: {
      ...texts,
      description:
        'Revisions of git, oldest first: the edition shows what changed from each to the next, and from the last to what is published.',
    },
    theme: {enum: themes, default: themes[0], description: "The colours of pages; auto follows the reader's system."},
    css: {
      ...text,
      pattern: '\\.css$',
      description: 'A style sheet of the project, which follows that of the pages: it may set their variables.',
    },
    logo: {...text, description: 'A picture of the project that stands beside the title on every page.'},
    memory: {
      ...texts,
      description:
        'Folders of translation files, relative to this file, whose renderings are proposed where one is missing or stale. They may stand outside the project and are only read.',
    },
  },
} as const
