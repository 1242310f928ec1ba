import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cuts, sentences} from '../../src/language/sentences.ts'

const hostile = fc
  .array(
    fc.constantFrom(
      ...'。！？!?.…“”"\'‘’「」『』（）()《》【】[]`*_~$<>\n :：，、说道他的A1 9',
      '[^1]',
      '](',
      '<!--',
      '</b>',
      '...',
      '……',
      '😊',
      '\ud83d',
      '中文',
      'Mr.',
      'U.S. ',
    ),
    {maxLength: 60},
  )
  .map(parts => parts.join(''))

describe.each(['zh', 'en'] as const)('sentences of any text in %s', lang => {
  test('joined are the text, and none is empty', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({unit: 'binary', maxLength: 80})), text => {
        const pieces = sentences(text, lang)
        expect(pieces.join('')).toBe(text)
        expect(pieces.every(piece => piece.length > 0)).toBe(true)
      }),
      {numRuns: 1500},
    )
  })

  test('are cut at rising offsets inside the text, never before white space', () => {
    fc.assert(
      fc.property(hostile, text => {
        const places = cuts(text, lang)
        expect(places.every((place, index) => place > (places[index - 1] ?? 0) && place < text.length)).toBe(true)
        expect(places.every(place => !/[ \n]/.test(text.charAt(place)))).toBe(true)
      }),
      {numRuns: 1000},
    )
  })

  test('are never cut inside an opaque range', () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(60), {maxLength: 8}), (text, numbers) => {
        const bounds = [...new Set(numbers.filter(number => number <= text.length))].sort((a, b) => a - b)
        const opaque = bounds.flatMap((start, index) => {
          const end = bounds[index + 1]
          return index % 2 === 0 && end !== undefined ? [{start, end}] : []
        })
        const places = cuts(text, lang, opaque)
        expect(places.some(place => opaque.some(({start, end}) => start < place && place < end))).toBe(false)
      }),
      {numRuns: 1000},
    )
  })

  test('stay whole and in order for a megabyte of hostile punctuation', () => {
    for (const unit of [
      '(',
      '“',
      '”',
      '[](',
      '<a ',
      '<!--',
      '`',
      '``` `',
      '$a',
      '。”',
      '“。',
      '!?',
      '. ',
      '*',
      '…',
      '\n ',
      '[^',
      '1. ',
      '"\'',
      'U.S. ',
      '（。',
    ]) {
      const text = unit.repeat(Math.ceil(1e6 / unit.length))
      const pieces = sentences(text, lang)
      expect(pieces.join('') === text, unit).toBe(true)
    }
  })
})

test('the empty text has no sentence', () => {
  expect(sentences('', 'zh')).toEqual([])
  expect(sentences('', 'en')).toEqual([])
})
