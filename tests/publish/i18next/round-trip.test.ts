import {join} from 'node:path'
import fc from 'fast-check'
import type {InitOptions} from 'i18next'
import {createInstance} from 'i18next'
import {expect, test} from 'vitest'
import type {Edition} from '../../../src/bitext/edition.ts'
import {plainProse} from '../../../src/bitext/prose.ts'
import {leaves, mapPassages} from '../../../src/bitext/walk.ts'
import {edition} from '../../../src/edition.ts'
import {openProject} from '../../../src/project/open.ts'
import {namespaces} from '../../../src/publish/i18next/namespaces.ts'
import {publish} from '../../../src/publish/publish.ts'
import {editionOf, idOf, termOf, translated} from '../translated.ts'
import {asked, instanceOf, resourcesIn} from './instance.ts'

/** A document of one segment with these texts, and a term that bears them too. */
const holding = (zh: string, en: string, path = 'source/a.md'): Edition => {
  const document = mapPassages(translated(path, '甲。\n', {'甲。': 'A.'}), pairs =>
    pairs.map(pair => ({...pair, zh: plainProse(zh), rendering: {type: 'english' as const, en: plainProse(en)}})),
  )
  return editionOf([document], [termOf('dollar', zh, undefined, {[en]: 'preferred'})])
}

const expectUnchanged = (zh: string, en: string, more?: InitOptions): void => {
  const files = publish(holding(zh, en), ['i18next'])
  for (const [language, text] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const instance = instanceOf(files, language, more)
    for (const [namespace, key] of [
      ['a', idOf('a', 1)],
      ['glossary', 'dollar'],
    ] as const) {
      expect(new Set(asked(instance, language, namespace, key))).toEqual(new Set([text]))
    }
  }
}

test.each([
  '',
  '{{name}}',
  '{{- name}}、{{lng}}、{{ns}}、{{count}}、{{x, number}}',
  '{{{{{name}}}}}',
  '模板写作 `{{ page.title }}`，{% raw %} 除外。',
  '$t(x)',
  '$$t($t(a:b, {"count": 1}))',
  '价格为 $t(',
  '$t({{x}})',
  '$t({)name}}',
  '$t($)t(x)',
  '{$t({)',
  '__proto__',
  'R&D <b>“研”</b> &amp; \'a\' "b" / \\',
  'a:b.c_one|d###e',
  '\u2028\ud800\u0000',
])('%j comes back unchanged', text => {
  expectUnchanged(text, `${text} in English`)
  expectUnchanged('甲。', text)
})

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{',
        '}',
        '$t(',
        '$',
        't(',
        ')',
        '$t({)',
        '$t($)',
        'x',
        ',',
        ':',
        '"',
        "'",
        '-',
        '\n',
      ),
      fc.constantFrom('{{lng}}', '{{name}}', '算力', '&', '__proto__', '_other'),
      fc.string({unit: 'binary', maxLength: 4}),
    ),
    {maxLength: 12},
  )
  .map(parts => parts.join(''))

test('any text comes back unchanged', () => {
  fc.assert(
    fc.property(hostile, hostile, (zh, en) => {
      expectUnchanged(zh, en)
    }),
    {numRuns: 150},
  )
})

test('values that an application sets for all texts change none', () => {
  fc.assert(
    fc.property(hostile, text => {
      expectUnchanged(text, text, {
        interpolation: {defaultVariables: {name: 'value', x: '1'}, escapeValue: false, skipOnVariables: false},
      })
    }),
  )
})

test('an application that knows no separators, or marks the keys that it misses, gets the same texts', () => {
  const files = publish(holding('甲{{x}}。', '$t(A) {{x}}'), ['i18next'])
  const bare = instanceOf(files, 'en', {nsSeparator: false, keySeparator: false})
  const marking = instanceOf(files, 'en', {parseMissingKeyHandler: key => `[${key}]`})
  for (const instance of [bare, marking]) {
    expect(instance.t(idOf('a', 1), {ns: 'a'})).toBe('$t(A) {{x}}')
    expect(instance.getFixedT('zh', 'a')(idOf('a', 1))).toBe('甲{{x}}。')
  }
})

test('every text of this edition comes back unchanged', () => {
  const outcome = openProject(join(import.meta.dirname, '../../..'))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  const own = edition(outcome.value.files)
  const files = publish(own, ['i18next'])
  const names = namespaces(own.documents.map(({path}) => path))
  const [zh, en] = [instanceOf(files, 'zh'), instanceOf(files, 'en')]
  let compared = 0
  for (const document of own.documents) {
    const namespace = names.get(document.path) ?? ''
    for (const {id, zh: chinese, rendering} of leaves(document)) {
      expect(zh.t(`${namespace}:${id}`)).toBe(chinese.text)
      if (rendering.type === 'english') expect(en.t(`${namespace}:${id}`)).toBe(rendering.en.text)
      compared += 1
    }
  }
  for (const term of own.glossary) {
    expect(zh.t(`glossary:${term.id}`)).toBe(term.zh.find(({status}) => status === 'preferred')?.term)
    expect(en.t(`glossary:${term.id}`)).toBe(term.en.find(({status}) => status === 'preferred')?.term)
  }
  expect(compared).toBeGreaterThan(100)
})

test.each([
  'a/b',
  'a.b',
  'a:b',
  '__proto__',
  'constructor',
  'glossary',
  'a b, c?!;',
  "$t('x')",
  'a###b',
  '第一部/第一章',
])('a document called %s is a namespace that can be asked in every way and loaded by a backend', async name => {
  const files = publish(holding('甲{{x}}。', 'A $t(x).', `source/${name}.md`), ['i18next'])
  const resources = resourcesIn(files)
  const namespace = namespaces([`source/${name}.md`]).get(`source/${name}.md`) ?? ''
  const read = (language: string, ns: string) =>
    Object.entries(resources[language] ?? {}).find(([key]) => key === ns)?.[1]
  const loading = createInstance().use({
    type: 'backend',
    callbackApi: false,
    read: (language: string, ns: string) => read(language, ns),
  })
  await loading.init({lng: 'en', fallbackLng: 'zh', ns: Object.keys(resources['en'] ?? {})})
  for (const instance of [instanceOf(files, 'en'), loading]) {
    expect(new Set(asked(instance, 'en', namespace, idOf('a', 1)))).toEqual(new Set(['A $t(x).']))
    expect(instance.getFixedT('zh', namespace)(idOf('a', 1))).toBe('甲{{x}}。')
  }
})
