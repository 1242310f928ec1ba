import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compare} from '../../src/compare/compare.ts'
import {inOrder} from '../../src/compare/in-order.ts'
import {edition} from '../../src/edition.ts'
import type {Entry} from './editions.ts'
import {filesOf} from './editions.ts'

const words = ['算力', '泡沫', '节点', '数据', '不', '会', '2亿', '。', '，', ' ', '**链**']
const text = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 6}).map(parts => `文${parts.join('')}`)
const english = fc.constantFrom('Power.', 'Bubbles burst.', 'It is 200 million.', undefined)
const ids = ['a0000001', 'a0000002', 'a0000003', 'a0000004', 'a0000005', 'a0000006']

/** Documents of entries, each id at most once. */
const docs = fc
  .record({
    order: fc.shuffledSubarray(ids),
    texts: fc.array(text, {minLength: 6, maxLength: 6}),
    english: fc.array(english, {minLength: 6, maxLength: 6}),
    cut: fc.nat(6),
  })
  .map(({order, texts, english: all, cut}) => {
    const entries = order.map((id, index): Entry => {
      const en = all[index]
      return {id, zh: texts[index] ?? '文', ...(en === undefined ? {} : {en})}
    })
    return {a: entries.slice(0, cut), b: entries.slice(cut)}
  })

const runs = 150

describe('of any two editions', () => {
  test(`the comparison with itself is empty (${runs} editions)`, () => {
    fc.assert(
      fc.property(docs, each => {
        const one = edition(filesOf({docs: each}))
        expect(compare(one, one).changes).toEqual([])
      }),
      {numRuns: runs},
    )
  })

  test(`every segment of either is told once or is the same in both, and its runs are its texts (${runs} pairs)`, () => {
    fc.assert(
      fc.property(docs, docs, (was, now) => {
        const [before, after] = [edition(filesOf({docs: was})), edition(filesOf({docs: now}))]
        const {changes, size} = compare(before, after)
        const count = (side: 'before' | 'after') => changes.filter(change => change[side]).length
        expect(size.before - count('before')).toBe(size.after - count('after'))
        for (const {zh, en, before: old, after: fresh} of changes) {
          if (zh.length > 0) {
            const [left, right] = (['added', 'removed'] as const).map(type =>
              zh
                .filter(run => run.type !== type)
                .map(run => run.text)
                .join(''),
            )
            expect([left, right]).toEqual([old?.pair.zh.text ?? '', fresh?.pair.zh.text ?? ''])
          }
          expect(en.every(run => run.text !== '')).toBe(true)
        }
      }),
      {numRuns: runs},
    )
  })

  test(`there and back are mirror images (${runs} pairs)`, () => {
    fc.assert(
      fc.property(docs, docs, (was, now) => {
        const [before, after] = [edition(filesOf({docs: was})), edition(filesOf({docs: now}))]
        const [there, back] = [compare(before, after), compare(after, before)]
        const mirrored = new Map([
          ['added', 'removed'],
          ['removed', 'added'],
        ])
        const told = (changes: typeof there.changes, turn: (kind: string) => string) =>
          changes
            .map(
              ({id, kinds}) =>
                `${id} ${kinds
                  .filter(kind => kind !== 'moved')
                  .map(turn)
                  .join(' ')}`,
            )
            .filter(each => !each.endsWith(' '))
            .toSorted()
        expect(told(there.changes, kind => kind)).toEqual(told(back.changes, kind => mirrored.get(kind) ?? kind))
        expect(there.findings.appeared.length).toBe(back.findings.gone.length)
      }),
      {numRuns: runs},
    )
  })
})

describe('what stays in order', () => {
  test('rises, and no longer list does', () => {
    const distinct = fc.uniqueArray(fc.nat(20), {maxLength: 9})
    fc.assert(
      fc.property(distinct, numbers => {
        const kept = [...inOrder(numbers)].toSorted((a, b) => a - b).map(index => numbers[index] ?? 0)
        expect(kept).toEqual(kept.toSorted((a, b) => a - b))
        const longest: number[] = []
        for (const [index, number] of numbers.entries()) {
          const lengths = longest.filter((_, at) => at < index && (numbers[at] ?? 0) < number)
          longest.push(1 + Math.max(0, ...lengths))
        }
        expect(kept.length).toBe(Math.max(0, ...longest))
      }),
      {numRuns: 1000},
    )
  })
})
