const id = '[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}'
const literals = '[${]'

const text = {
  type: 'string',
  description:
    'As i18next resolves it: where the text holds `{{` or `$t(`, the first character is written as the nested key `$t({)` or `$t($)`.',
  not: {pattern: '\\{\\{|\\$t\\((?![{$]\\))'},
} as const

/** The character that a text nests so that i18next takes it for itself. */
const literalProperties = {$: {const: '$'}, '{': {const: '{'}} as const

/** A resource file of i18next in JSON Schema 2020-12: that of a document, of the glossary, or of the states. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'i18next.schema.json',
  title: 'i18next resources of a duizhao edition',
  description: 'One namespace in one language: locales/<lang>/<namespace>.json.',
  anyOf: [{$ref: '#/$defs/document'}, {$ref: '#/$defs/glossary'}, {$ref: '#/$defs/states'}],
  $defs: {
    document: {
      type: 'object',
      description:
        'A document: ids of segments with their text as inline Markdown. In zh every segment; in en those that are missing have no key, and those that are rendered elsewhere or left out on purpose are empty.',
      propertyNames: {pattern: `^(?:${id}|${literals})$`},
      properties: literalProperties,
      additionalProperties: text,
    },
    glossary: {
      type: 'object',
      description:
        'glossary.json: ids of terms with the form that the language prefers, else the first that it admits.',
      propertyNames: {pattern: `^(?:[a-z0-9]+(?:-[a-z0-9]+)*|${literals})$`},
      properties: literalProperties,
      additionalProperties: text,
    },
    states: {
      type: 'object',
      description:
        'en/states.json: ids of segments whose English is not simply there, with what is to be known of it in words. missing: it has none; draft: a machine wrote it; stale: the Chinese has changed since; omitted: left out on purpose; with ID: it stands inside the English of that segment.',
      propertyNames: {pattern: `^${id}$`},
      additionalProperties: {
        type: 'string',
        pattern: `^(?:missing|(?:draft|stale|draft stale)(?: omitted| with ${id})?|omitted|with ${id})$`,
      },
    },
  },
} as const
