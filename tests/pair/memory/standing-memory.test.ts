import fc from 'fast-check'
import {expect, test} from 'vitest'
import {standingMemory} from '../../../src/pair/memory/standing-memory.ts'
import {translationMemory} from '../../../src/pair/memory/translation-memory.ts'
import type {Written} from './registers.ts'
import {registerOf} from './registers.ts'

const texts = fc
  .array(fc.constantFrom('茶', '青', '不能', '过夜', '，', '。', '锅', '二百', '30', '雨天'), {
    minLength: 3,
    maxLength: 9,
  })
  .map(parts => parts.join(''))
const written = fc.array(fc.tuple(texts, fc.constantFrom('One.', 'Two.', 'Three.')), {minLength: 1, maxLength: 12})

const registersOf = (all: readonly (readonly Written[])[]) =>
  all.map((entries, index) => registerOf(entries, `translations/en/${index}.yml`, 'abcd'[index]))

test('a standing memory gives what a memory of the registers as they are now gives, whichever of them changed', () => {
  fc.assert(
    fc.property(
      fc.array(written, {minLength: 1, maxLength: 4}),
      fc.array(fc.tuple(fc.nat(3), written), {maxLength: 5}),
      texts,
      (first, changes, sought) => {
        const before = registersOf(first)
        const standing = standingMemory(before)
        let now = before
        for (const [at, entries] of changes) {
          const index = at % first.length
          const [register] = registersOf([entries]).map(each => ({...each, path: before[index]?.path ?? ''}))
          if (register) now = now.map((each, place) => (place === index ? register : each))
          for (const most of [3, 40])
            expect(standing.of(now).lookup(sought, {most})).toEqual(translationMemory(now).lookup(sought, {most}))
        }
        const own = now[0]?.entries[0]
        if (!own) return
        const wanted = {document: 'source/0.md', except: own}
        expect(standing.of(now).lookup(own.zh, wanted)).toEqual(translationMemory(now).lookup(own.zh, wanted))
      },
    ),
    {numRuns: 60},
  )
})
