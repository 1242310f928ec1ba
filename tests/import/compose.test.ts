import fc from 'fast-check'
import {CORE_SCHEMA, load} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {compose, join} from '../../src/import/compose.ts'
import type {CutBlock} from '../../src/import/cut.ts'

const block = (shape: CutBlock['shape'], start: number, end: number, divider = false): CutBlock => ({
  document: 'text',
  shape,
  divider,
  words: [{start, end}],
})

describe('compose', () => {
  test('puts markup around words and one empty line between blocks, none between items', () => {
    const page = '题甲乙丙丁'
    const blocks = [
      block('heading 1', 0, 1),
      block('lead', 1, 2),
      block('item', 2, 3),
      block('item', 3, 4),
      block('paragraph', 4, 5, true),
    ]
    expect(join(page, compose(page, [], blocks))).toBe('# 题\n\n**甲**\n\n- 乙\n- 丙\n\n---\n\n丁\n')
  })

  test('joins the stretches of a block and escapes them as one text', () => {
    const page = '*甲（略）乙*'
    const words = [
      {start: 0, end: 2},
      {start: 5, end: 7},
    ]
    expect(join(page, compose(page, [], [{document: 'text', shape: 'paragraph', divider: false, words}]))).toBe(
      '\\*甲乙\\*\n',
    )
  })

  test('writes front matter that YAML reads as the very words of the page', () => {
    const value = fc
      .array(
        fc.constantFrom(
          '链',
          'a',
          'B',
          '1',
          ' ',
          "'",
          '"',
          ':',
          '#',
          ',',
          '[',
          '{',
          '-',
          '?',
          '&',
          '*',
          '!',
          '|',
          '>',
          '%',
          '@',
          '`',
          '~',
          'null',
          'true',
          'no',
          '2025-08-12',
          '0x1',
          '1e3',
          'https://a.cn/1.html',
          '\\',
        ),
        {minLength: 1, maxLength: 6},
      )
      .map(parts => parts.join('').trim())
      .filter(text => text !== '')
    fc.assert(
      fc.property(value, text => {
        const page = `${text}文`
        const at = {start: 0, end: text.length}
        const written = join(
          page,
          compose(
            page,
            [
              {key: 'a', at},
              {key: 'b', at},
            ],
            [block('paragraph', text.length, page.length)],
          ),
        )
        const [, front = '', rest] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(written) ?? []
        expect(load(front, {schema: CORE_SCHEMA})).toEqual({a: text, b: text})
        expect(rest).toBe('\n文\n')
      }),
      {numRuns: 1000},
    )
  })
})
