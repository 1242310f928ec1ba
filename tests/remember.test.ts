import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sameValue} from '../src/bitext/same-value.ts'
import {edition, editions} from '../src/edition.ts'
import type {Entry} from './compare/editions.ts'
import {filesOf} from './compare/editions.ts'

const words = ['算力', '泡沫', '2亿', '不', '会']
const sentence = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 3}).map(parts => `${parts.join('')}。`)
const english = fc.constantFrom('Power.', 'Bubbles burst.', 'It is 200 million.', undefined)
const term = fc.constantFrom(undefined, {zh: ['算力'], en: ['power']}, {zh: ['算力'], en: ['compute']})

/** A project of three documents. */
const project = fc
  .record({
    texts: fc.array(sentence, {minLength: 3, maxLength: 3}),
    all: fc.array(english, {minLength: 3, maxLength: 3}),
    term,
  })
  .map(({texts, all, term: power}) => {
    const docs = Object.fromEntries(
      texts.map((zh, index): [string, readonly Entry[]] => {
        const en = all[index]
        return [`d${index}`, [{id: `a000000${index}`, zh, ...(en === undefined ? {} : {en})}]]
      }),
    )
    return filesOf({docs, ...(power ? {terms: {power}} : {})})
  })

describe('editions made one after another', () => {
  test('are those that are made alone (50 runs of three)', () => {
    fc.assert(
      fc.property(fc.array(project, {minLength: 3, maxLength: 3}), all => {
        const make = editions()
        for (const files of all) expect(make(files)).toEqual(edition(files))
      }),
      {numRuns: 50},
    )
  })

  test('share the documents that did not change', () => {
    const make = editions()
    const [one, two] = [
      {id: 'a0000001', zh: '算力。', en: 'Power.'},
      {id: 'a0000002', zh: '泡沫。', en: 'Bubbles.'},
    ]
    const before = make(filesOf({docs: {a: [one], b: [two]}}))
    const after = make(filesOf({docs: {a: [one], b: [{...two, en: 'Froth.'}]}}))
    expect(after.documents[0]).toBe(before.documents[0])
    expect(after.documents[1]).not.toEqual(before.documents[1])
  })
})

describe('the same value', () => {
  test('is what says the same', () => {
    const value = fc.anything({withMap: true, maxDepth: 3})
    fc.assert(
      fc.property(value, each => {
        expect(sameValue(each, structuredClone(each))).toBe(true)
      }),
    )
    expect(sameValue({a: [1, new Map([['b', 2]])]}, {a: [1, new Map([['b', 3]])]})).toBe(false)
    expect(sameValue({a: undefined}, {})).toBe(false)
    expect(sameValue([1, 2], [1])).toBe(false)
  })
})
