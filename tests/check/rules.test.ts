import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Checkable} from '../../src/bitext/edition.ts'
import type {Finding} from '../../src/bitext/finding.ts'
import {mapPassages} from '../../src/bitext/walk.ts'
import type {Built} from '../../src/check/build-example.ts'
import {buildExample} from '../../src/check/build-example.ts'
import {rules} from '../../src/check/catalogue.ts'
import {check} from '../../src/check/check.ts'
import type {Example} from '../../src/check/example.ts'
import {messages, pageOf} from '../../src/check/messages.ts'
import type {Rule} from '../../src/check/rule.ts'
import {tryExample} from '../../src/check/try-example.ts'

const folder = new URL('../../src/check/rules/', import.meta.url)
const textsOf = ({files}: Built) => new Map(files.map(({path, text}) => [path, text]))
const findingsOf = (rule: Rule, edition: Checkable): readonly Finding[] =>
  check(edition, new Map(), rules).filter(finding => finding.rule === rule.id)

describe('The list of rules', () => {
  const listed = readFileSync(new URL('../rules.ts', folder), 'utf8')

  it.each(readdirSync(folder))('holds %s', file => {
    const id = file.replace(/\.ts$/, '')
    const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    expect(listed).toContain(`export {${name}} from './rules/${id}.ts'`)
    expect(rules.map(rule => rule.id)).toContain(id)
  })
})

describe.each(rules.map(rule => [rule.id, rule] as const))('The rule %s', (id, rule) => {
  const {wrong, right} = rule.examples

  it('has an example that is wrong for each of its messages but those of faults, and one that is right', () => {
    const keys = new Set(Object.keys(rule.words.en).map(key => key.replace(/_(?:one|other)$/, '')))
    const shown = new Set(wrong.map(({finds}) => finds.message))
    if (rule.over === 'fault') expect(wrong).not.toEqual([])
    else expect([...keys].filter(key => !shown.has(key))).toEqual([])
    expect(right).not.toEqual([])
  })

  it.each(wrong.map(example => [titleOf(example), example] as const))('finds what is wrong with %s', (_, example) => {
    expect(tryExample(rule, example)).toBeUndefined()
  })

  it.each(right.map(example => [titleOf(example), example] as const))('has nothing to say of %s', (_, example) => {
    expect(tryExample(rule, example)).toBeUndefined()
  })

  it('has nothing to say of an edition without documents', () => {
    expect(findingsOf(rule, buildExample({}).edition)).toEqual([])
  })

  it('lies on the source where nothing has been written to a translation file yet', () => {
    for (const example of wrong) {
      const {edition} = buildExample(example)
      const documents = edition.documents.map(document =>
        mapPassages(document, pairs => pairs.map(({entry: _, allow: __, ...pair}) => ({...pair, allow: []}))),
      )
      for (const {at} of findingsOf(rule, {...edition, documents, orphans: [], faults: []}))
        expect(at.path).not.toMatch(/^translations/)
    }
  })

  it.each(['en', 'zh'] as const)('gives messages in %s with id, page, place, note and no value left out', tongue => {
    for (const example of wrong) {
      const built = buildExample(example)
      const texts = textsOf(built)
      const said = messages(findingsOf(rule, built.edition), path => texts.get(path), tongue)
      for (const message of said) {
        expect(message).toMatchObject({ruleId: id, source: 'duizhao', url: pageOf(id, tongue)})
        expect(message.note).toContain(rule.why[tongue])
        expect(message.reason).not.toContain('{{')
        if (example.finds.at !== undefined) expect(message.place).toHaveProperty('start.line')
        expect(texts.has(message.file ?? '')).toBe(true)
      }
    }
  })

  it('says the same in both tongues: each key, each value, every text', () => {
    const {en, zh} = rule.words
    // Words that every rule has.
    for (const common of ['threw', 'cause']) expect(en).not.toHaveProperty(common)
    expect(new Set(Object.keys(zh))).toEqual(new Set(Object.keys(en).filter(key => !key.endsWith('_one'))))
    for (const [key, sentence] of Object.entries(zh)) expect(valuesOf(sentence)).toEqual(valuesOf(en[key] ?? ''))
    for (const {en: english, zh: chinese} of [rule.summary, rule.why, rule.remedy]) {
      expect(english).toMatch(/^(?:[A-Z`]|duizhao ).*\.$/)
      expect(chinese).toMatch(/\p{Script=Han}.*。$/u)
    }
    for (const sentence of Object.values(en)) expect(sentence).toMatch(/^Unexpected .*[^.]$/s)
    for (const text of [en, zh, rule.summary, rule.why, rule.remedy])
      expect(Object.values(text).join()).not.toMatch(/TODO/)
  })
})

/** An example by its first words, for the name of a test. */
const titleOf = ({zh, orphan, fault, more}: Example): string =>
  zh ?? orphan?.zh ?? more?.[0]?.zh ?? fault?.message ?? 'an example'

const valuesOf = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort()
