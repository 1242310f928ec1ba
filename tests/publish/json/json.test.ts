import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {ruleId} from '../../../src/bitext/ids.ts'
import {plainProse} from '../../../src/bitext/prose.ts'
import {leaves} from '../../../src/bitext/walk.ts'
import {schema} from '../../../src/publish/json/schema.ts'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {textOf} from '../text-of.ts'
import {editionOf, idOf, termOf, translated} from '../translated.ts'

const rule = ruleId('lost-number')
const edition = {
  ...essay,
  findings: rule
    ? [
        {
          rule,
          severity: 'warning' as const,
          message: 'lost',
          values: {number: 3},
          at: {path: 'translations/en/essay.yml', range: {start: 3, end: 9}},
          segment: idOf('a', 6),
          expected: ['3'],
          fatal: false,
        },
      ]
    : [],
}
const read = (one: typeof essay): ReturnType<typeof JSON.parse> =>
  JSON.parse(textOf(publish(one, ['json']), 'json/edition.json'))
const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(schema)

test('the edition keeps its schema', () => {
  validate(read(edition))
  expect(validate.errors).toBeNull()
})

test('an edition with every field keeps it too', () => {
  const term = {
    ...termOf('x', '算力', 'suànlì', {power: 'preferred'}, {zh: '能力', en: 'power'}),
    kind: 'asset',
    source: 'https://a.example',
    note: 'n',
    keep: true,
    notIn: ['算力网'],
    unconfirmed: ['def'],
  }
  const document = translated(
    'source/a.md',
    '*算力*。甲。乙。\n',
    {
      '*算力*。': {
        rendering: {type: 'english', en: {...plainProse('power'), text: '*power*'}, added: 'x'},
        note: plainProse('n'),
        state: {progress: 'reviewed'},
      },
      '甲。': {rendering: {type: 'with', target: idOf('a', 1), found: true}, state: {progress: 'draft'}},
      '乙。': {
        rendering: {type: 'omitted', reason: 'x'},
        state: {progress: 'translated', stale: {was: 'x', match: 0.5}},
        proposals: [
          {
            match: 0.75,
            zh: '丙。',
            en: 'C.',
            progress: 'reviewed',
            uses: 2,
            path: 'translations/en/b.yml',
            id: idOf('b', 1),
            difference: [
              {type: 'changed', was: '丙', now: '乙'},
              {type: 'same', text: '。'},
            ],
          },
        ],
      },
    },
    [term],
  )
  validate(read(editionOf([document], [term])))
  expect(validate.errors).toBeNull()
})

test('the schema refuses what it does not describe', () => {
  const whole = read(edition)
  expect(validate({...whole, more: 1})).toBe(false)
  expect(validate({...whole, version: 2})).toBe(false)
  expect(
    validate({...whole, documents: [{...whole.documents[0], passages: [{kind: 'poem', within: [], pairs: []}]}]}),
  ).toBe(false)
})

test('the schema is published beside it', () => {
  expect(JSON.parse(textOf(publish(edition, ['json']), 'json/edition.schema.json'))).toEqual(schema)
})

test('every segment is there, in order, with its line, and terms stand where they say', () => {
  const [document] = read(edition).documents
  const pairs = document.passages.flatMap((passage: {pairs: unknown[]}) => passage.pairs)
  expect(pairs.map((pair: {id: string}) => pair.id)).toEqual(
    [...(essay.documents[0] ? leaves(essay.documents[0]) : [])].map(pair => pair.id),
  )
  expect(pairs[4]).toEqual({
    id: 'aaaaaa05',
    number: 5,
    line: 10,
    zh: '训练大模型归根结底取决于算力。',
    zhMarkdown: '训练**大模型**归根结底取决于[算力](https://example.org/power)。',
    en: 'Training large models comes down to computing power.',
    enMarkdown: 'Training **large models** comes down to [computing power](https://example.org/power).',
    rendering: 'english',
    state: 'translated',
    terms: [
      {term: 'foundation-model', form: '大模型', zh: [2, 5], en: [9, 20], rendering: 'large model', first: true},
      {term: 'computing-power', form: '算力', zh: [12, 14], en: [36, 51], rendering: 'computing power', first: false},
    ],
  })
  for (const pair of pairs) {
    for (const term of pair.terms) {
      expect(pair.zh.slice(...term.zh)).toBe(term.form)
      if (term.en) expect(pair.en.slice(...term.en)).toBe(term.rendering)
    }
  }
})

test('passages say what they are and what they stand in', () => {
  const [document] = read(edition).documents
  const shapes = document.passages.map(
    ({kind, depth, key, within}: {kind: string; depth?: number; key?: string; within: string[]}) =>
      [kind, depth ?? key, ...within].filter(part => part !== undefined).join(' '),
  )
  expect(shapes.slice(0, 4)).toEqual([
    'value title frontMatter',
    'value abstract frontMatter',
    'heading 1',
    'paragraph',
  ])
  expect(shapes).toContain('paragraph quote')
  expect(shapes).toContain('paragraph list item list item')
  expect(shapes).toContain('cell table row')
  expect(shapes.at(-1)).toBe('paragraph footnote')
})
