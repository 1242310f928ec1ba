import type {formFields, termFields} from './read-term.ts'
import {statuses} from './read-term.ts'

/** Every scalar of these files is a text, whatever it looks like. */
const text = {type: ['string', 'number'], minLength: 1, pattern: '\\S'} as const
const texts = {oneOf: [text, {type: 'array', items: text}]} as const

const form = (language: 'zh' | 'en') =>
  ({
    type: 'object',
    required: ['term', 'status'],
    additionalProperties: false,
    properties: {
      term: {
        ...text,
        maxLength: 200,
        description:
          language === 'zh'
            ? 'As Chinese texts write it, simplified or traditional.'
            : 'As English texts write it; inflections, capitals, hyphens and blanks are found without being listed. `*` stands for up to five words.',
      },
      ...(language === 'zh' ? {pinyin: {...text, description: 'With tone marks, words divided.'}} : {}),
      pos: {...text, description: 'Part of speech.'},
      type: {
        ...text,
        description: 'What kind of form: acronym, variant, short …',
        examples: ['acronym', 'variant', 'short'],
      },
      status: {enum: statuses},
      case: {const: 'exact', description: 'Capitals matter.'},
    } satisfies Partial<Record<(typeof formFields)[number], unknown>>,
  }) as const

/** JSON Schema (2020-12) of `glossary/<domain>/<term-id>.yml`, for editors. What spans fields or files, `readTerm` and `readGlossary` check. */
export const termSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'term.schema.json',
  title: 'duizhao term',
  description: 'One concept of the glossary, with its Chinese and English forms.',
  type: 'object',
  required: ['id', 'domain', 'zh', 'en'],
  additionalProperties: false,
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      description: 'The name of the file without its ending: lower-case words joined by hyphens.',
    },
    domain: {...text, description: 'The name of the folder.'},
    kind: {
      ...text,
      description: 'What it is.',
      examples: ['technology', 'organisation', 'person', 'product', 'asset', 'concept'],
    },
    zh: {type: 'array', minItems: 1, items: form('zh'), description: 'Chinese forms, one of them preferred.'},
    en: {type: 'array', minItems: 1, items: form('en'), description: 'English forms, one of them preferred.'},
    not_in: {...texts, description: 'Longer words that own the overlap: the term is not found in them.'},
    keep: {enum: [true, false, 'true', 'false'], description: 'The Chinese form may stand in the English as it is.'},
    only: {
      type: 'object',
      additionalProperties: false,
      description: 'Where the term applies; every condition given must hold.',
      properties: {
        docs: {...texts, description: 'Names of documents (web3-ai), or folders (guides/).'},
        domains: {...texts, description: 'Domains that a document names in its front matter (domain: finance).'},
        near: {...texts, description: 'Chinese words of which one must stand in the same passage.'},
      },
    },
    except: {
      type: 'object',
      propertyNames: {pattern: '^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$'},
      additionalProperties: text,
      description: 'Segments in which it is rendered otherwise: their ids, each with the reason.',
    },
    def: {
      type: 'object',
      additionalProperties: false,
      properties: {zh: text, en: text},
      description: 'What it means, in each language, for a newcomer to the field.',
    },
    source: {...text, description: 'Where the definition comes from.'},
    note: text,
    unconfirmed: {...texts, description: 'Fields that a machine proposed and nobody has confirmed.'},
  } satisfies Record<(typeof termFields)[number], unknown>,
} as const
