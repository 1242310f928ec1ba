import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Edition, ProjectFiles} from '../../src/bitext/edition.ts'
import type {Finding} from '../../src/bitext/finding.ts'
import {hash} from '../../src/bitext/hash.ts'
import {ruleId} from '../../src/bitext/ids.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {edition} from '../../src/edition.ts'
import {choose} from '../../src/fix/choose.ts'
import {fix} from '../../src/fix/fix.ts'
import {filesOf} from '../compare/editions.ts'

const id = 'k7q2mf3d'
const path = 'translations/en/a.yml'

/** A project of one sentence whose entry is written as `fields` say, each a line or more behind two spaces. */
const project = (zh: string, fields: string, lineBreak = '\n'): ProjectFiles => {
  const files = filesOf({docs: {a: [{zh}]}})
  const text = `doc: source/a.md # 甲\nsegments:\n\n- id: ${id}\n  zh: |-\n    ${zh}\n${fields}`
  return {...files, translations: [{path, text: text.replaceAll('\n', lineBreak)}]}
}

const textIn = (files: ProjectFiles): string => files.translations[0]?.text ?? ''
const stateIn = ({documents}: Edition) => documents.flatMap(leaves).map(({state}) => state.progress)
const englishIn = ({documents}: Edition) =>
  documents.flatMap(leaves).map(({rendering}) => (rendering.type === 'english' ? rendering.en.text : rendering.type))

const zh = '注意：先备份，再更新。'

describe('fix', () => {
  test.each([
    [
      'a literal',
      '  en: |- # 稿\n    Note：back up，then update.\n',
      '  en: |- # 稿\n    Note: back up, then update.\n',
    ],
    ['double quotes', '  en: "Note：back up，then \\u0075pdate." # 稿\n', undefined],
    ['single quotes', "  en: 'Note：back up，then update.' # 稿\n", "  en: 'Note: back up, then update.' # 稿\n"],
    [
      'no quotes, where the fix would end the text',
      '  en: Note：back up，then update. # 稿\n',
      '  en: |- # 稿\n    Note: back up, then update.\n',
    ],
  ])('mends what stands in %s, and touches no other byte', (_, fields, expected) => {
    const files = project(zh, `${fields}  note: 注\n  x-own: [1,  2] # 自\n`)
    const done = fix(files)
    expect(textIn(done.files)).toBe(textIn(files).replace(fields, expected ?? fields))
    expect(done.fixed).toHaveLength(expected === undefined ? 0 : 2)
    expect(done.edition.findings.filter(({fix: mending}) => mending)).toEqual([])
  })

  test('keeps carriage returns', () => {
    const files = project(zh, '  en: |-\n    Note：back up，then update.\n', '\r\n')
    expect(textIn(fix(files).files)).toBe(textIn(files).replace('Note：back up，', 'Note: back up, '))
  })

  test('leaves a draft the work of its machine', () => {
    const en = 'Note: back up，then update.'
    const files = project(zh, `  en: |-\n    ${en}\n  draft: {by: mt, at: 2026-11-20, en: ${hash(en)}}\n`)
    expect(stateIn(edition(files))).toEqual(['draft'])
    const done = fix(files)
    expect(stateIn(done.edition)).toEqual(['draft'])
    expect(textIn(done.files)).toContain(hash('Note: back up, then update.'))
    expect(done.lapsed).toEqual([])
  })

  test('lets the review of what it changes lapse, and says so', () => {
    const en = 'Note: back up，then update.'
    const ok = `  ok: {by: editor, at: 2026-11-20, zh: ${hash(zh)}, en: ${hash(en)}, terms: {}}\n`
    const files = project(zh, `  en: |-\n    ${en}\n${ok}`)
    expect(stateIn(edition(files))).toEqual(['reviewed'])
    const done = fix(files)
    expect(stateIn(done.edition)).toEqual(['translated'])
    expect(done.lapsed).toEqual([id])
    expect(textIn(done.files)).toContain(ok)
  })

  test('mends only what is asked for', () => {
    const files = project(zh, '  en: |-\n    Note：back up，then update.\n')
    const done = fix(files, ({findings}) => findings.filter(({actual}) => actual === '：'))
    expect(englishIn(done.edition)).toEqual(['Note: back up，then update.'])
  })

  test('mends the Chinese of a source, and the entry that was made for it follows', () => {
    const files = project('风险自 担。', '  en: |-\n    At your own risk.\n')
    const done = fix(files, edition => spaceIn(edition.documents[0]?.source ?? ''))
    expect(done.files.sources[0]?.text).toBe('风险自担。\n')
    expect(textIn(done.files)).toBe(textIn(files).replace('自 担', '自担'))
    expect(stateIn(done.edition)).toEqual(['translated'])
    expect(done.edition.findings).toEqual([])
  })

  test('mends no source where other segments would come of it', () => {
    const files = project('一 二', '  en: |-\n    One two\n')
    const done = fix(files, edition => spaceIn(edition.documents[0]?.source ?? '', '\n\n'))
    expect(done.fixed).toEqual([])
    expect(done.files).toEqual(files)
  })

  test('gives nothing new at the places it mended, and finds nothing to do the second time', () => {
    const piece = fc.constantFrom(
      'Note',
      'API',
      '，',
      '：',
      '。',
      '、',
      '！',
      '（',
      '）',
      '“',
      '"',
      "'",
      '#',
      '`a`',
      '3',
      '　',
    )
    const style = fc.constantFrom(
      (en: string) => `|-\n    ${en}`,
      (en: string) => JSON.stringify(en),
      (en: string) => `'${en.replaceAll("'", "''")}'`,
    )
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 12}), style, (pieces, write) => {
        const files = project(zh, `  en: ${write(`A ${pieces.join(' ')} z`)}\n`)
        const before = edition(files)
        const done = fix(files)
        for (const rule of new Set(done.fixed.map(finding => finding.rule))) {
          const count = (all: readonly Finding[]): number => all.filter(finding => finding.rule === rule).length
          expect(count(done.edition.findings)).toBeLessThanOrEqual(count(before.findings))
        }
        expect(done.edition.findings.filter(finding => finding.fix)).toEqual([])
        expect(done.edition).toEqual(edition(done.files))
        expect(fix(done.files).files).toEqual(done.files)
        expect(done.edition.faults).toEqual([])
      }),
      {numRuns: 40},
    )
  })
})

/** What a rule would say of the first space in a source. */
const spaceIn = (text: string, instead = ''): readonly Finding[] => {
  const start = text.indexOf(' ')
  return start < 0 ? [] : [findingAt(start, start + 1, instead, 'source/a.md')]
}

const findingAt = (start: number, end: number, text: string, file = path): Finding => {
  const rule = ruleId('stray-space')
  if (!rule) throw new RangeError()
  const at = {path: file, range: {start, end}}
  return {rule, severity: 'warning', message: 'space', values: {}, at, fix: {at, text}, fatal: false}
}

describe('choose', () => {
  test('takes the first of those that touch one another, by place', () => {
    const findings = [findingAt(9, 12, 'c'), findingAt(1, 3, 'a'), findingAt(3, 5, 'b'), findingAt(6, 8, 'd')]
    expect(
      choose(findings)
        .get(path)
        ?.map(finding => finding.fix.text),
    ).toEqual(['a', 'd', 'c'])
  })
})
