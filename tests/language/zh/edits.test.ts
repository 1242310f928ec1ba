import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {flips} from '../../../src/language/zh/flips.ts'
import {harmless, turning} from './edits.ts'

const edits = (lines: string): readonly (readonly [was: string, now: string])[] =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [was = '', now = ''] = line.split(' → ')
      return [was, now] as const
    })

const sentences = edits(harmless).flat()

describe.each(Object.entries(turning))('an edit that turns a sentence by %s', (_, lines) => {
  test.each(edits(lines))('is flagged: %s → %s', (was, now) => {
    expect(flips(was, now)).not.toEqual([])
  })
})

describe('an edit that says the same', () => {
  test.each(edits(harmless))('is not flagged: %s → %s', (was, now) => {
    expect(flips(was, now)).toEqual([])
  })
})

describe('what is told of an edit', () => {
  const all = [...Object.values(turning).flatMap(edits), ...edits(harmless)]

  test('stands in both texts as it is told', () => {
    for (const [was, now] of all)
      for (const flip of flips(was, now)) {
        expect(was).toContain(flip.was)
        expect(now.slice(flip.at.start, flip.at.end)).toBe(flip.now)
        expect(flip.was).not.toBe(flip.now)
      }
  })

  test('is told of the edit undone as well', () => {
    for (const [was, now] of Object.values(turning).flatMap(edits)) expect(flips(now, was)).not.toEqual([])
  })

  test('is nothing where only width and marks differ', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), sentence => {
        expect(flips(sentence, wide(sentence))).toEqual([])
        expect(flips(sentence, sentence.replaceAll('，', ',').replaceAll('“', '「').replaceAll('”', '」'))).toEqual([])
      }),
    )
  })

  test('is no more for what stands around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...sentences), ([was, now], other) => {
        const [lone, among] = [flips(was, now), flips(`${other}${was}${other}`, `${other}${now}${other}`)]
        expect(among.length > 0).toBe(lone.length > 0)
      }),
    )
  })
})

/** Letters and digits in full width. */
const wide = (text: string): string =>
  text.replace(/[A-Za-z0-9]/g, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
