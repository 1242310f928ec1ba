import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {plainProse} from '../../../src/bitext/prose.ts'
import {namespaces} from '../../../src/publish/i18next/namespaces.ts'
import {schema} from '../../../src/publish/i18next/schema.ts'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {textOf, textsIn} from '../text-of.ts'
import type {Said} from '../translated.ts'
import {editionOf, idOf, termOf, translated} from '../translated.ts'
import {instanceOf} from './instance.ts'

const within = (number: number, found = true): Said => ({
  rendering: {type: 'with', target: idOf('a', number), found},
  state: {progress: 'translated'},
})
const stale = {was: '己', match: 0.8}
const english = (en: string) => ({type: 'english' as const, en: plainProse(en)})

const document = translated('source/a.md', '# 甲{{x}}\n\n乙*丙*。丁。戊。己。庚。辛。壬。42。\n', {
  '甲{{x}}': '$t(A)',
  '乙*丙*。': 'B *C*. D.',
  '丁。': within(2),
  '戊。': {rendering: {type: 'omitted', reason: 'said before'}, state: {progress: 'translated'}},
  '己。': {rendering: english('F.'), state: {progress: 'translated', stale}},
  '庚。': {rendering: english('G.'), state: {progress: 'draft'}},
  '辛。': within(9, false),
})
const terms = [
  termOf('computing-power', '算力', undefined, {'hash rate': 'forbidden', 'computing power': 'preferred'}),
  termOf('token', '代币', undefined, {coin: 'deprecated', token: 'admitted'}),
  termOf('gas', '燃料', undefined, {petrol: 'forbidden'}),
]
const files = publish(editionOf([document], terms), ['i18next'])
const read = (path: string): unknown => JSON.parse(textOf(files, `locales/${path}.json`))

test('the Chinese of every segment stands at its id, as its files hold it', () => {
  expect(read('zh/a')).toEqual({
    aaaaaa01: '甲$t({){x}}',
    aaaaaa02: '乙*丙*。',
    aaaaaa03: '丁。',
    aaaaaa04: '戊。',
    aaaaaa05: '己。',
    aaaaaa06: '庚。',
    aaaaaa07: '辛。',
    aaaaaa08: '壬。',
    aaaaaa09: '42。',
    '{': '{',
  })
})

test('in English what is missing has no key, and what stands elsewhere or is left out is empty', () => {
  expect(read('en/a')).toEqual({
    aaaaaa01: '$t($)t(A)',
    aaaaaa02: 'B *C*. D.',
    aaaaaa03: '',
    aaaaaa04: '',
    aaaaaa05: 'F.',
    aaaaaa06: 'G.',
    aaaaaa09: '42。',
    $: '$',
  })
})

test('the states tell of all whose English is not simply there', () => {
  expect(read('en/states')).toEqual({
    aaaaaa03: 'with aaaaaa02',
    aaaaaa04: 'omitted',
    aaaaaa05: 'stale',
    aaaaaa06: 'draft',
    aaaaaa07: 'missing',
    aaaaaa08: 'missing',
  })
})

test('a reader of the English meets the Chinese where the English is missing, and only there', () => {
  const instance = instanceOf(files, 'en')
  expect(['08', '07', '04', '03'].map(number => instance.t(`a:aaaaaa${number}`))).toEqual(['壬。', '辛。', '', ''])
  expect(instance.t('states:aaaaaa08')).toBe('missing')
})

test('the glossary gives the preferred form, else the first admitted, and never one to be avoided', () => {
  expect(read('en/glossary')).toEqual({'computing-power': 'computing power', token: 'token'})
  expect(read('zh/glossary')).toEqual({'computing-power': '算力', token: '代币', gas: '燃料'})
})

test('every file keeps its schema', () => {
  const ajv = new Ajv2020({strict: true, allowUnionTypes: true}).addSchema(schema)
  for (const one of [files, publish(essay, ['i18next']), publish(editionOf([]), ['i18next'])]) {
    for (const {path, text} of textsIn(one)) {
      if (!/^locales\/(?:zh|en)\//.test(path)) continue
      const kind = /(glossary|states)\.json$/.exec(path)?.[1] ?? 'document'
      for (const part of ['', `#/$defs/${kind}`]) {
        const validate = ajv.getSchema(`i18next.schema.json${part}`)
        expect([path, part, validate?.(JSON.parse(text)), validate?.errors]).toEqual([path, part, true, null])
      }
    }
  }
})

test('the schema refuses what i18next would take for an instruction', () => {
  const ajv = new Ajv2020({strict: true, allowUnionTypes: true})
  const validate = ajv.compile(schema)
  const fits = (value: unknown) => validate(value)
  expect([{aaaaaa01: '甲{{x}}'}, {aaaaaa01: '$t(x)'}, {aaaaaa01: 1}, {a_one: '甲'}, {$: '€'}].map(fits)).toEqual(
    Array(5).fill(false),
  )
  expect([{aaaaaa01: '$t({){x}} $ t(x) {x}'}, {}, {'computing-power': '算力'}].map(fits)).toEqual([true, true, true])
})

test('the schema is published beside the languages', () => {
  expect(read('i18next.schema')).toEqual(schema)
})

test.each([
  ['source/web3-ai.md', 'web3-ai'],
  ['source/part-1/web3-ai.md', 'part-1_web3-ai'],
  ['source/第一部/第一章.md', '第一部_第一章'],
  ['source/v1.2.md', 'v1-2'],
  ['source/a:b.md', 'a-b'],
  ['source/a b, c?!;|#%$t(x).md', 'a-b--c-------t-x-'],
  ['source/Glossary.md', 'Glossary-'],
  ['source/states.md', 'states-'],
  ['source/__proto__.md', '__proto__-'],
  ['source/constructor.md', 'constructor-'],
])('%s is the namespace %s', (path, namespace) => {
  expect(namespaces([path]).get(path)).toBe(namespace)
})

test('no two documents share a namespace, even where capitals make no difference', () => {
  const paths = ['a/b', 'a_b', 'A.b', 'a-b', 'a:b', 'glossary', 'glossary-'].map(name => `source/${name}.md`)
  const found = [...namespaces(paths).values()].map(name => name.toLowerCase())
  expect(found).toEqual(['a_b', 'a_b-2', 'a-b', 'a-b-2', 'a-b-2-2', 'glossary-', 'glossary--2'])
})
