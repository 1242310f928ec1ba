import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readTerm} from '../../src/annotate/read-term.ts'
import type {TermFields} from '../../src/bitext/glossary.ts'
import {writeTerm} from '../../src/yaml/write-term.ts'
import {fieldsOf, terms} from '../term-fields.ts'

const readBack = (term: TermFields): TermFields => {
  const text = writeTerm(term)
  const {term: read, faults} = readTerm({path: `glossary/${term.domain}/${term.id}.yml`, text})
  if (!read) throw new RangeError(`${JSON.stringify(faults)} in\n${text}`)
  return fieldsOf(read)
}

describe('a term that is written', () => {
  test('is read back as it was, whatever its texts hold', () => {
    fc.assert(
      fc.property(terms(fc.string({unit: 'binary', minLength: 1})), term => {
        expect(readBack(term)).toEqual(term)
      }),
    )
  })

  test('is read back as it was where its texts look like YAML', () => {
    const looks = [
      '- ',
      ': ',
      ' #',
      '#',
      '"',
      "'",
      '\\',
      '{',
      ']',
      ', ',
      '\n',
      '\t',
      '|',
      '>',
      '%',
      '@',
      '&a',
      '*a',
      '!',
      '? ',
      '---',
      '...',
      '<<',
      '=',
      '~',
      'null',
      'yes',
      '《',
      '“',
      '：',
      '中',
      'a',
      '1',
      ' ',
      '\u00a0',
      '\u2028',
      '\u0085',
      '\ufeff',
    ]
    const text = fc.array(fc.constantFrom(...looks), {minLength: 1, maxLength: 8}).map(parts => parts.join(''))
    fc.assert(
      fc.property(terms(text), term => {
        expect(readBack(term)).toEqual(term)
      }),
    )
  })

  test('has its texts of several lines as literals, and no line for what is empty', () => {
    const term: TermFields = {
      ...fieldsOf(undefined),
      zh: [
        {term: '灯塔', pinyin: 'dēngtǎ', status: 'preferred'},
        {term: '平安塔', pinyin: "píng'ān tǎ", status: 'admitted'},
      ],
      en: [{term: 'lighthouse', status: 'preferred', case: 'exact'}],
      only: {docs: [], domains: [], near: ['海', '岸']},
      definition: {zh: '引导船只的塔。\n夜里发光。'},
      note: 'Not a beacon: that is 信标.',
    }
    expect(writeTerm(term)).toBe(`id: lighthouse
domain: sea
zh:
  - {term: 灯塔, pinyin: dēngtǎ, status: preferred}
  - {term: 平安塔, pinyin: píng'ān tǎ, status: admitted}
en:
  - {term: lighthouse, case: exact, status: preferred}
only: {near: [海, 岸]}
def:
  zh: |-
    引导船只的塔。
    夜里发光。
note: "Not a beacon: that is 信标."
`)
  })
})
