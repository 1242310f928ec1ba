import Ajv from 'ajv/dist/2020.js'
import {FAILSAFE_SCHEMA, load} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {readTranslations} from '../../src/pair/read-translations.ts'
import {entryFields} from '../../src/pair/register.ts'
import {translationsSchema} from '../../src/pair/schema.ts'

const validate = new Ajv.default({allErrors: true, allowUnionTypes: true}).compile(translationsSchema)

const head = 'doc: source/a.md\nsegments:\n- id: k7q2mf3d\n  zh: 算力\n'

describe('the schema of translation files', () => {
  test('knows every field of an entry and no other', () => {
    expect(Object.keys(translationsSchema.$defs.entry.properties)).toEqual([...entryFields])
  })

  test.each([
    'doc: source/a.md\nsegments: []\n',
    `${head}  en: a\n  added: b\n  note: c\n  comment: d\n`,
    `${head}  with: x03vtd9a\n  from: x03vtd9a\n  repeat: x03vtd9a\n  seen: b\n`,
    `${head}  omit: why\n  allow: {lost-number: why}\n`,
    `${head}  en: a\n  draft: {by: b, at: 2026-11-20, en: h0123456789ab}\n`,
    `${head}  en: a\n  ok: {by: b, at: 2026-11-20, zh: h0123456789ab, en: h0123456789ab, terms: {a-b: h0123456789ab}, why: c}\n`,
  ])('allows %j, which reads without a fault', text => {
    expect(readTranslations({path: 'translations/en/a.yml', text}).faults).toEqual([])
    validate(load(text, {schema: FAILSAFE_SCHEMA}))
    expect(validate.errors).toBeNull()
  })

  test.each([
    'segments: []\n',
    'doc: source/a.md\n',
    'doc: source/a.md\nsegments: none\n',
    'doc: source/a.md\nsegments:\n- id: k7q2mf3d\n',
    'doc: source/a.md\nsegments:\n- id: K7q2mf3d\n  zh: a\n',
    `${head}  en: a\n  with: x03vtd9a\n`,
    `${head}  with: him\n`,
    `${head}  english: a\n`,
    `${head}  draft: {by: b}\n`,
    `${head}  en: a\n  ok: {by: b, at: c, zh: 1, en: h0123456789ab}\n`,
    `${head}  allow: {lost-number: ""}\n`,
  ])('refuses %j, which reads with a fault', text => {
    expect(readTranslations({path: 'translations/en/a.yml', text}).faults).not.toEqual([])
    expect(validate(load(text, {schema: FAILSAFE_SCHEMA}))).toBe(false)
  })
})
