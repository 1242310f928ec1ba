import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ruleId} from '../../src/bitext/ids.ts'
import {changed} from '../../src/check/changed.ts'
import {excerpt} from '../../src/check/excerpt.ts'
import {speaker} from '../../src/check/messages.ts'
import {spellNumber, spellQuantity} from '../../src/check/spell-quantity.ts'
import {numbers} from '../../src/language/numbers.ts'
import {nearest} from '../../src/yaml/nearest.ts'

describe('excerpt', () => {
  it('cuts between code points, and says that more follows', () => {
    expect(excerpt('𠀀𠀁𠀂𠀃', 3)).toBe('𠀀𠀁…')
    expect(excerpt('𠀀𠀁𠀂', 3)).toBe('𠀀𠀁𠀂')
    expect(excerpt('一行\n二行')).toBe('一行 二行')
  })

  it('is never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.integer({min: 1, max: 40}), (text, length) => {
        expect([...excerpt(text, length)].length).toBeLessThanOrEqual(length)
      }),
    )
  })
})

describe('changed', () => {
  it.each([
    ['融资2亿美元', '融资3亿美元', '2', '3'],
    ['节点会同步', '节点不会同步', '', '不'],
    ['节点不会同步', '节点会同步', '不', ''],
    ['一一', '一一一', '', '一'],
    ['𠀀', '𠀁', '𠀀', '𠀁'],
  ])('of %s and %s is what differs', (was, now, from, to) => {
    expect(changed(was, now)).toEqual({was: from, now: to})
  })
})

describe('nearest', () => {
  const names = ['lost-link', 'lost-markup', 'lost-number', 'stale']

  it.each([
    ['lost-numbre', 'lost-number'],
    ['lostnumber', 'lost-number'],
    ['stael', 'stale'],
    ['STALE', 'stale'],
    ['stal', 'stale'],
    ['politeness', undefined],
    ['', undefined],
  ])('to %s is %s', (typed, expected) => {
    expect(nearest(typed, names)).toBe(expected)
  })

  it('to a name is the name', () => {
    fc.assert(fc.property(fc.constantFrom(...names), name => nearest(name, names) === name))
  })
})

describe('a value in a message', () => {
  it('is cut where it is longer than a line can hold', () => {
    const rule = ruleId('invalid-field')
    if (!rule) throw new Error('no id')
    const said = speaker('en')({rule, message: 'idInvalid', values: {value: 'a'.repeat(5_000)}})
    expect(said.length).toBeLessThan(1_200)
    expect(said).toContain('aaa…')
  })
})

describe('spellNumber', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [1500, '1,500'],
    [0.3, '0.3'],
    [123456.78, '123,456.78'],
    [1e6, '1 × 10^6'],
    [2e12, '2 × 10^12'],
    [1.23e9, '1.23 × 10^9'],
    [123456789, '123,456,789'],
    [-4000, '-4,000'],
    [1e-9, '1 × 10^-9'],
  ])('writes %d as %s', (value, expected) => {
    expect(spellNumber(value)).toBe(expected)
  })

  it('never loses a digit', () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), value => {
        const spelt = spellNumber(value).replaceAll(',', '').replace(' × 10^', 'e')
        expect(Number(spelt)).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('spellQuantity', () => {
  it.each([
    ['2万亿美元', 'USD 2 × 10^12'],
    ['300-370亿美元', 'USD 3 × 10^10–3.7 × 10^10'],
    ['三成', '30%'],
    ['翻两番', '×4'],
    ['第三名', '#3'],
    ['2025年8月12日', '2025-08-12'],
    ['第三季度', 'Q3'],
    ['下午4:58', '16:58'],
    ['三个月', '3 months'],
    ['1年', '1 year'],
    ['三到五年', '3–5 years'],
    ['两个世纪', '2 centuries'],
  ])('writes %s as %s', (zh, expected) => {
    expect(numbers(zh, 'zh').map(spellQuantity)).toEqual([expected])
  })
})
