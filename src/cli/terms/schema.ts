const count = {type: 'integer', minimum: 0} as const
const text = {type: 'string'} as const
const id = {type: 'string', pattern: '^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$'} as const
const place = {...text, description: '`file:line:column`, counted from 1, columns in UTF-16 code units.'} as const

/** An object of `properties`, those named in `optional` left out where there is nothing to say. */
const record = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter(name => !optional.includes(name)),
  additionalProperties: false,
  properties,
})

const list = (items: object) => ({type: 'array', items})

const range = {...record({start: count, end: count}), description: 'In UTF-16 code units, end exclusive.'}

const statuses = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const

const form = (more: Readonly<Record<string, object>>) =>
  record({term: text, status: {enum: statuses}, pos: text, type: text, case: {const: 'exact'}, ...more}, [
    'pinyin',
    'pos',
    'type',
    'case',
  ])

const term = {
  id: text,
  file: text,
  domain: text,
  zh: list(form({pinyin: text})),
  en: list(form({uses: {...count, description: 'How often it renders the term, whatever its status.'}})),
  uses: {...count, description: 'Occurrences in the Chinese.'},
  otherwise: {
    ...count,
    description: 'Those whose English holds no allowed form; those that are not translated are among them.',
  },
  unconfirmed: {...list(text), description: 'Fields that a machine proposed and nobody has confirmed.'},
}

const output = (name: string, title: string, properties: Readonly<Record<string, object>>) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${name}.schema.json`,
  title,
  ...record({version: {const: 1}, ...properties}),
})

/** What `duizhao term list --format json` prints. */
export const termListSchema = output('term-list', 'The terms of duizhao term list', {terms: list(record(term))})

/** What `duizhao term show TERM --format json` prints. */
export const termShowSchema = output('term-show', 'The term of duizhao term show', {
  term: record(
    {
      ...term,
      kind: text,
      definition: record({zh: text, en: text}, ['zh', 'en']),
      source: text,
      note: text,
      notIn: {...list(text), description: 'Longer words that own the overlap.'},
      keep: {type: 'boolean', description: 'May stand in the English as it stands in the Chinese.'},
      only: record({docs: list(text), domains: list(text), near: list(text)}),
      except: {type: 'object', propertyNames: id, additionalProperties: text, description: 'Reasons by segment.'},
    },
    ['kind', 'source', 'note'],
  ),
  places: {
    ...list(
      record(
        {
          id,
          source: place,
          form: {...text, description: 'The Chinese form of the glossary that stands there.'},
          zh: record({text, range}),
          en: {
            ...record({text, range, id}, ['range', 'id']),
            description:
              'Absent where there is no English. No range: no place of its own, as where an earlier occurrence shares its rendering. id: the segment in whose English it is rendered.',
          },
          rendering: {...text, description: 'The allowed form that renders it; absent where none does.'},
          first: {type: 'boolean', description: 'The first occurrence in its document.'},
        },
        ['en', 'rendering'],
      ),
    ),
    description: 'Every occurrence, in the order of the edition.',
  },
})

const concerned = list(
  record(
    {
      id,
      source: place,
      zh: text,
      en: text,
      edits: {
        ...list(record({place, was: text, now: text})),
        description: 'What --write changes; absent where it must be done by hand, or nothing is to be done.',
      },
    },
    ['en', 'edits'],
  ),
)

/** What `duizhao term impact TERM --en TEXT --format json` prints. */
export const termImpactSchema = output('term-impact', 'The work list of duizhao term impact', {
  term: text,
  was: {...text, description: 'Its preferred English until now; empty where it had none.'},
  now: text,
  change: {...concerned, description: 'The English must change.'},
  complies: concerned,
  otherSense: {...concerned, description: 'The same Chinese, but another concept of the glossary.'},
  excepted: {...concerned, description: 'Named under `except` in the file of the term.'},
  missing: {...concerned, description: 'Not translated yet.'},
})

/** What `duizhao term suggest --format json` prints. */
export const termSuggestSchema = output('term-suggest', 'The candidates of duizhao term suggest', {
  suggestions: {
    ...list(
      record({
        zh: text,
        uses: {...count, description: 'Outside terms of the glossary.'},
        alone: {...count, description: 'Uses that are no part of a longer suggestion.'},
        score: {type: 'number', minimum: 0, description: 'To compare with others of the same run only.'},
        en: {
          ...list(
            record({
              text,
              segments: {...count, description: 'Of those with the candidate.'},
              of: {...count, description: 'Of all.'},
            }),
          ),
          description: 'English that stands where it does, the likeliest first.',
        },
        segments: count,
        translated: {...count, description: 'Segments that have English of their own.'},
        otherwise: {...count, description: 'Of those, the ones whose English holds nothing that `en` names.'},
        example: record({id, source: place, zh: text}),
      }),
    ),
    description: 'The likeliest first.',
  },
})

const held = record({text, ranges: list(range)})

/** What `duizhao term concordance TEXT --format json` prints. */
export const termConcordanceSchema = output('term-concordance', 'The segments of duizhao term concordance', {
  text: {...text, description: 'What was looked for.'},
  segments: list(
    record({id, source: place, zh: held, en: {...held, description: 'Absent where it has no English of its own.'}}, [
      'en',
    ]),
  ),
})
