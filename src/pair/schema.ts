const id = {
  type: 'string',
  pattern: '^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$',
} as const

const hashed = {type: 'string', pattern: '^h[0-9a-f]{12}$'} as const

/** A text that may be written as a number or a date: every scalar of these files is a text. */
const loose = {type: ['string', 'number']} as const

const reason = {type: 'string', minLength: 1} as const

/** JSON Schema (2020-12) of a translation file and of an attic file, for editors. What it allows, `readTranslations` reads without a fault. */
export const translationsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'translations.schema.json',
  title: 'duizhao translation file',
  description: 'The English of one Chinese document, one entry a sentence, in document order.',
  type: 'object',
  required: ['doc', 'segments'],
  properties: {
    doc: {type: 'string', minLength: 1, description: 'The source file, e.g. source/web3-ai.md.'},
    segments: {
      description: 'The entries; written by `duizhao sync`, one blank line between them.',
      type: ['array', 'null'],
      items: {$ref: '#/$defs/entry'},
    },
  },
  $defs: {
    entry: {
      type: 'object',
      required: ['id', 'zh'],
      properties: {
        id: {...id, description: 'The lasting name of the segment. Minted by `duizhao sync`, never changed.'},
        from: {...id, description: 'The entry that this one was split from.'},
        into: {...id, description: 'The entry that this one was merged into (attic only).'},
        repeat: {...id, description: 'The entry of the same Chinese whose English this one was offered.'},
        seen: {
          type: 'string',
          description: 'The Chinese that this entry was last found at, where `zh` is far from it.',
        },
        zh: {
          type: 'string',
          description: 'The Chinese as it was translated. `duizhao done` brings it up to the source.',
        },
        en: {type: 'string', description: 'The English, in ordinary inline Markdown.'},
        with: {...id, description: 'The entry of the same passage in whose English this Chinese is rendered.'},
        omit: {...reason, description: 'Why this Chinese is left out of the English.'},
        added: {...reason, description: 'Why the English holds a sentence that the Chinese does not.'},
        note: {...reason, description: "For readers: shown as a translator's note."},
        comment: {...reason, description: 'For colleagues: never published.'},
        draft: {
          description:
            'A machine wrote the English; it counts as a draft until somebody edits it or runs `duizhao done`.',
          type: 'object',
          required: ['by', 'at', 'en'],
          additionalProperties: false,
          properties: {
            by: {type: 'string', minLength: 1, description: 'An engine, or align, repeat, memory.'},
            at: {...loose, description: 'When, e.g. 2026-11-20.'},
            en: {...hashed, description: 'The hash of the English it wrote.'},
            score: {type: ['number', 'string'], minimum: 0, maximum: 1, description: 'How sure it is, 0 to 1.'},
          },
        },
        ok: {
          description:
            'A review: it holds while the Chinese, the rendering and the terms are what they were. Written by `duizhao ok`.',
          type: 'object',
          required: ['by', 'at', 'zh', 'en'],
          additionalProperties: false,
          properties: {
            by: {type: 'string', minLength: 1},
            at: {...loose, description: 'When, e.g. 2026-11-20.'},
            zh: {...hashed, description: 'The hash of the Chinese.'},
            en: {...hashed, description: 'The hash of the rendering.'},
            terms: {
              type: 'object',
              description: 'The hash of each term that the review depends on.',
              propertyNames: {pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'},
              additionalProperties: hashed,
            },
            why: {type: 'string', minLength: 1},
          },
        },
        allow: {
          description: 'Rules that are silent here, each with the reason.',
          type: 'object',
          propertyNames: {pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'},
          additionalProperties: reason,
        },
      },
      additionalProperties: false,
      allOf: [
        {not: {required: ['en', 'with']}},
        {not: {required: ['en', 'omit']}},
        {not: {required: ['with', 'omit']}},
      ],
    },
  },
  additionalProperties: false,
} as const
