import {describe, expect, test} from 'vitest'
import type {Prose} from '../../src/bitext/prose.ts'
import {plainOf, plainProse} from '../../src/bitext/prose.ts'
import {straight} from '../../src/bitext/range.ts'
import {inField, inText} from '../../src/bitext/spot.ts'

/** 训练**大模型**要`GPU`。 */
const runs: Prose['runs'] = [
  {type: 'words', value: '训练', at: {start: 0, end: 2}, map: straight(2, 0)},
  {
    type: 'strong',
    at: {start: 2, end: 9},
    children: [{type: 'words', value: '大模型', at: {start: 4, end: 7}, map: straight(3, 4)}],
  },
  {type: 'words', value: '要', at: {start: 9, end: 10}, map: straight(1, 9)},
  {type: 'code', value: 'GPU', at: {start: 10, end: 15}},
  {type: 'words', value: '。', at: {start: 15, end: 16}, map: straight(1, 15)},
]
const prose: Prose = {text: '训练**大模型**要`GPU`。', runs, plain: plainOf(runs)}

describe('inText', () => {
  test('finds words inside emphasis without its marks', () => {
    expect(prose.plain).toBe('训练大模型要GPU。')
    const range = inText(prose, {start: 2, end: 5})
    expect(prose.text.slice(range.start, range.end)).toBe('大模型')
  })

  test('takes in the marks between words on both sides of them', () => {
    const range = inText(prose, {start: 0, end: 5})
    expect(prose.text.slice(range.start, range.end)).toBe('训练**大模型')
  })

  test('shows code with its fences', () => {
    const range = inText(prose, {start: 6, end: 9})
    expect(prose.text.slice(range.start, range.end)).toBe('`GPU`')
  })

  test('finds every single character of plain text at its own place', () => {
    const plain = plainProse('算力竞赛')
    for (let at = 0; at < 4; at++) expect(inText(plain, {start: at, end: at + 1})).toEqual({start: at, end: at + 1})
  })
})

describe('inField', () => {
  const file = '  en: |-\n    one line\n    and two\n'
  const field = {start: 13, end: 33, lines: [13, 26]}

  test('finds a place on a later line behind the indentation', () => {
    const range = inField(field, 'one line\nand two', {start: 13, end: 16})
    expect(file.slice(range.start, range.end)).toBe('two')
  })

  test('gives the whole field where its lines do not stand in the file as they are', () => {
    expect(inField({start: 13, end: 33, lines: []}, 'one line', {start: 0, end: 3})).toEqual({start: 13, end: 33})
  })
})
