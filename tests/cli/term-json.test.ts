import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {
  termConcordanceSchema,
  termImpactSchema,
  termListSchema,
  termShowSchema,
  termSuggestSchema,
} from '../../src/cli/terms/schema.ts'
import {edit, newFolder, run, textOf, write} from './project.ts'

/** The id of the entry whose English holds `words`. */
const idWith = (text: string, words: string): string => {
  const before = text.slice(0, text.indexOf(words))
  return before.slice(before.lastIndexOf('- id: ') + 6).slice(0, 8)
}

/** A project with a term that is used, excepted, rendered in a neighbour, used twice, and not translated. */
const lighthouses = async (): Promise<string> => {
  const folder = newFolder()
  write(folder, 'duizhao.yml', 'title: {zh: 海, en: Sea}\n')
  write(
    folder,
    'source/sea.md',
    '# 灯塔\n\n灯塔很老。老人守着灯塔。灯塔连着灯塔。没有灯塔的夜里，渡船不来。渡船停了。渡船还在。\n',
  )
  await run(folder, 'sync')
  const path = 'translations/en/sea.yml'
  const english = [
    'The Lighthouse',
    'The beacon is old, and a man keeps the beacon.',
    '',
    'A lighthouse, then a lighthouse.',
  ]
  let index = 0
  const ids: string[] = []
  const text = textOf(folder, path).replace(/- id: (\w{8})[\s\S]*?zh: \|-\n {4}.*\n(?: {2}en: *\n)?/g, (entry, id) => {
    ids.push(id)
    const en = english[index++]
    if (en === '') return `${entry.replace(/ {2}en: *\n$/, '')}  with: ${ids[1]}\n`
    return en === undefined ? entry : `${entry.replace(/ {2}en: *\n$/, '')}  en: |-\n    ${en}\n`
  })
  write(folder, path, text)
  write(
    folder,
    'glossary/sea/lighthouse.yml',
    `id: lighthouse
domain: sea
zh:
  - {term: 灯塔, pinyin: dēngtǎ, status: preferred}
en:
  - {term: lighthouse, pos: noun, status: preferred}
  - {term: beacon, status: admitted}
def: {zh: 海上的灯, en: a light at sea}
except:
  ${idWith(text, 'The Lighthouse')}: a title
unconfirmed: [pinyin]
`,
  )
  return folder
}

test.each([
  ['list', termListSchema, []],
  ['show', termShowSchema, ['灯塔']],
  ['impact', termImpactSchema, ['灯塔', '--en', 'light tower']],
  ['suggest', termSuggestSchema, []],
  ['concordance', termConcordanceSchema, ['灯塔']],
  ['concordance', termConcordanceSchema, ['航母']],
])('term %s keeps its schema', async (name, schema, args) => {
  const folder = await lighthouses()
  const valid = new Ajv2020({strict: true, allowUnionTypes: true}).compile(schema)
  const {status, out} = await run(folder, 'term', name, ...args, '--format', 'json')
  expect(status).toBe(0)
  valid(JSON.parse(out))
  expect(valid.errors).toBeNull()
})

test('term show gives programs every place in both languages, those rendered in a neighbour too', async () => {
  const folder = await lighthouses()
  const {term, places} = JSON.parse((await run(folder, 'term', 'show', 'lighthouse', '--format', 'json')).out)
  expect(term).toMatchObject({id: 'lighthouse', uses: 6, definition: {en: 'a light at sea'}, unconfirmed: ['pinyin']})
  const english = places.map(({en}: {en?: {text: string; range?: {start: number; end: number}}}) =>
    en?.range ? en.text.slice(en.range.start, en.range.end) : undefined,
  )
  expect(english).toEqual([undefined, 'beacon', 'beacon', 'lighthouse', 'lighthouse', undefined])
  expect(places[2].en.id).toBe(places[1].id)
  const pretty = (await run(folder, 'term', 'show', 'lighthouse')).out
  expect(pretty.split('is old, and a man keeps the')).toHaveLength(3)
})

test('a work list for programs holds edits only where they are sure', async () => {
  const folder = await lighthouses()
  const impact = async () =>
    JSON.parse((await run(folder, 'term', 'impact', '灯塔', '--en', 'light tower', '--format', 'json')).out)
  expect((await impact()).change.at(-1).edits).toMatchObject([
    {was: 'lighthouse', now: 'light tower'},
    {was: 'lighthouse', now: 'light tower'},
  ])
  edit(folder, 'translations/en/sea.yml', 'A lighthouse, then a lighthouse.', 'One, then another.')
  expect((await impact()).change.at(-1)).not.toHaveProperty('edits')
})
