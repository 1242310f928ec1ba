const count = {type: 'integer', minimum: 0} as const
const text = {type: 'string'} as const
const id = {type: 'string', pattern: '^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$'} as const

const counts = {
  segments: count,
  kept: count,
  missing: count,
  draft: count,
  translated: count,
  reviewed: count,
  stale: {...count, description: 'Those whose Chinese has changed since; each is counted under its progress as well.'},
  wanted: {...count, description: 'All that are not kept.'},
  rendered: count,
  coverage: {type: 'number', minimum: 0, maximum: 1, description: '`rendered` of `wanted`.'},
} as const

const coverage = {
  type: 'object',
  properties: counts,
  required: Object.keys(counts),
  additionalProperties: false,
} as const

const documents = {
  type: 'array',
  items: {
    type: 'object',
    properties: {path: text, ...counts},
    required: ['path', ...Object.keys(counts)],
    additionalProperties: false,
  },
} as const

const point = {
  type: 'object',
  description: 'Line and column count from 1, columns in UTF-16 code units; the offset counts from 0.',
  properties: {line: count, column: count, offset: count},
  required: ['line', 'column', 'offset'],
  additionalProperties: false,
} as const

const match = {type: 'number', minimum: 0, maximum: 1} as const

const proposals = {
  type: 'array',
  description:
    'English of what this segment was joined or divided from, then what the memory holds for texts like it, best first.',
  items: {
    type: 'object',
    required: ['match', 'zh', 'en', 'progress', 'uses', 'path', 'difference'],
    additionalProperties: false,
    properties: {
      by: {
        type: 'object',
        description:
          'Absent where the memory holds it. merge: the segment was joined from the sentences of these ids, and this is all their English; split: it is a part of the sentence of this id, and this is the English of the whole; with: it is to be rendered inside the English of this id, which stands in its passage no more.',
        required: ['type', 'ids'],
        additionalProperties: false,
        properties: {type: {enum: ['merge', 'split', 'with']}, ids: {type: 'array', items: id}},
      },
      match: {...match, description: 'How alike the two Chinese texts are; 1 where they are equal, and only there.'},
      zh: {...text, description: 'The Chinese that it was made for.'},
      en: text,
      progress: {enum: ['draft', 'translated', 'reviewed']},
      uses: {type: 'integer', minimum: 1, description: 'How many entries render this Chinese so.'},
      path: {...text, description: 'The translation file that it stands in.'},
      id,
      difference: {
        type: 'array',
        description: 'What stands differently in the Chinese of the segment; empty where the texts are equal.',
        items: {
          oneOf: [
            {
              type: 'object',
              required: ['type', 'text'],
              additionalProperties: false,
              properties: {type: {const: 'same'}, text},
            },
            {
              type: 'object',
              required: ['type', 'was', 'now'],
              additionalProperties: false,
              properties: {type: {const: 'changed'}, was: text, now: text},
            },
          ],
        },
      },
    },
  },
} as const

/** A finding, in a report or a diff. */
export const findingSchema = {
  type: 'object',
  required: ['rule', 'severity', 'message', 'file', 'fatal', 'page'],
  additionalProperties: false,
  properties: {
    rule: text,
    severity: {enum: ['error', 'warning', 'info']},
    message: text,
    file: {...text, description: 'The file to edit, relative to the project.'},
    start: point,
    end: point,
    segment: id,
    term: text,
    actual: text,
    expected: {type: 'array', items: text},
    fix: {
      type: 'object',
      required: ['file', 'range', 'text'],
      additionalProperties: false,
      properties: {
        file: text,
        range: {
          type: 'object',
          required: ['start', 'end'],
          additionalProperties: false,
          properties: {start: count, end: count},
        },
        text,
      },
    },
    fatal: {type: 'boolean', description: 'The file could not be used at all.'},
    page: {...text, description: 'The page of the rule in the documentation.'},
  },
} as const

/** What `duizhao check --format json` prints. */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'report.schema.json',
  title: 'The report of duizhao check',
  type: 'object',
  required: ['version', 'coverage', 'documents', 'findings', 'proposals'],
  additionalProperties: false,
  properties: {
    version: {const: 1},
    coverage,
    documents,
    findings: {
      type: 'array',
      items: findingSchema,
    },
    proposals: {
      type: 'array',
      description: 'The segments whose rendering is missing or stale and for which English is offered.',
      items: {
        type: 'object',
        required: ['segment', 'file', 'proposals'],
        additionalProperties: false,
        properties: {segment: id, file: {...text, description: 'The source, relative to the project.'}, proposals},
      },
    },
  },
} as const

/** What `duizhao status --format json` prints. */
export const statusSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'status.schema.json',
  title: 'What duizhao status knows',
  type: 'object',
  required: ['version', 'coverage', 'documents', 'terms', 'open', 'segments'],
  additionalProperties: false,
  properties: {
    version: {const: 1},
    coverage,
    documents,
    terms: count,
    open: {...count, description: 'How many segments want work.'},
    segments: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'source', 'zh', 'progress'],
        additionalProperties: false,
        properties: {
          id,
          source: {...text, description: 'file:line:column of the Chinese.'},
          entry: {...text, description: 'file:line:column in the translation file; absent before sync.'},
          zh: text,
          progress: {enum: ['kept', 'missing', 'draft', 'translated', 'reviewed']},
          candidates: {
            type: 'array',
            description:
              'Where sync cannot write an entry yet and the id is only lent: the entries of which one may be its own; empty where it stands between places of such an entry. Absent elsewhere.',
            items: {
              type: 'object',
              required: ['id', 'zh', 'en'],
              additionalProperties: false,
              properties: {
                id,
                zh: {...text, description: 'The Chinese that the entry was last found as.'},
                en: {...text, description: 'Its English; empty where it has none of its own.'},
              },
            },
          },
          stale: {
            type: 'object',
            required: ['was', 'match'],
            additionalProperties: false,
            properties: {was: text, match},
          },
          flips: {
            type: 'array',
            description:
              'How the meaning of the Chinese may have turned since it was translated; absent where it has not.',
            items: {
              type: 'object',
              required: ['kind', 'was', 'now'],
              additionalProperties: false,
              properties: {
                kind: {
                  enum: [
                    'negation',
                    'modality',
                    'bound',
                    'quantifier',
                    'direction',
                    'number',
                    'unit',
                    'date',
                    'name',
                    'term',
                  ],
                },
                was: text,
                now: text,
              },
            },
          },
          lapsed: {type: 'array', items: text, description: 'zh, en, or the ids of terms that changed.'},
          proposals: {...proposals, description: 'Absent where nothing is offered.'},
        },
      },
    },
  },
} as const
