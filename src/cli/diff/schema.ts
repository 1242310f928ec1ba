import {findingSchema} from '../report/schema.ts'

const count = {type: 'integer', minimum: 0} as const
const text = {type: 'string'} as const
const id = {type: 'string', pattern: '^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$'} as const
const ids = {type: 'array', items: id} as const

/** An object with no other properties than these; all are required but those named. */
const record = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter(name => !optional.includes(name)),
  additionalProperties: false,
  properties,
})

const list = (items: object) => ({type: 'array', items})

const side = record({label: {...text, description: 'As it was named.'}, commit: text}, ['commit'])

const runs = {
  ...list(record({type: {enum: ['same', 'removed', 'added']}, text})),
  description: 'Those that are not added, joined, are the text before; those that are not removed the text after.',
}

const standing = record(
  {
    source: text,
    line: {...count, description: 'Of the Chinese in its source, from 1.'},
    entry: record({file: text, line: count}),
    zh: text,
    en: text,
    rendering: {enum: ['missing', 'kept', 'english', 'with', 'omitted']},
    words: {...text, description: 'How it is rendered where it has no English of its own.'},
    progress: {enum: ['kept', 'missing', 'draft', 'translated', 'reviewed']},
    stale: record({was: text, match: {type: 'number', minimum: 0, maximum: 1}}),
    lapsed: list(text),
    note: text,
    comment: text,
  },
  ['entry', 'en', 'words', 'stale', 'lapsed', 'note', 'comment'],
)

const kinds = ['added', 'removed', 'moved', 'source', 'rendering', 'state', 'note', 'comment', 'allow']
const facts = ['negation', 'modality', 'bound', 'quantifier', 'direction', 'number', 'unit', 'date', 'name', 'term']

const change = record(
  {
    id,
    kinds: {
      ...list({enum: kinds}),
      description: 'source: its Chinese changed; rendering: its English. Empty where only its findings or terms did.',
    },
    scale: {enum: ['none', 'spacing', 'punctuation', 'words']},
    before: standing,
    after: standing,
    zh: runs,
    en: runs,
    facts: list(
      record({
        kind: {enum: facts},
        was: text,
        now: text,
        followed: {enum: ['yes', 'no', 'unsure'], description: 'Whether the English says so too.'},
      }),
    ),
    terms: {...list(text), description: 'Terms that changed and stand in it.'},
    kin: {...id, description: 'Removed: the segment that holds its Chinese now; added: the one that held it.'},
  },
  ['before', 'after', 'kin'],
)

const form = record({term: text, status: {enum: ['preferred', 'admitted', 'deprecated', 'forbidden']}})

const term = record(
  {
    id: text,
    before: {...text, description: 'Its file.'},
    after: {...text, description: 'Its file.'},
    forms: list(record({language: {enum: ['zh', 'en']}, before: form, after: form}, ['before', 'after'])),
    others: {type: 'boolean', description: 'Whether anything but its forms changed.'},
    segments: ids,
  },
  ['before', 'after'],
)

/** What `duizhao diff --format json` prints. */
export const diffSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'diff.schema.json',
  title: 'What changed between two editions',
  ...record(
    {
      version: {const: 1},
      before: side,
      after: side,
      counts: record({
        before: {...count, description: 'Segments in all.'},
        after: {...count, description: 'Segments in all.'},
        changes: count,
        unfollowed: {...count, description: 'Facts of the Chinese that the English does not follow.'},
        appeared: count,
        gone: count,
        standing: count,
      }),
      documents: list(record({before: text, after: text}, ['before', 'after'])),
      changes: list(change),
      terms: list(term),
      findings: record({appeared: list(findingSchema), gone: list(findingSchema), standing: list(findingSchema)}),
    },
    ['documents', 'changes', 'terms', 'findings'],
  ),
}
