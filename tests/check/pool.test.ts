import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Pool} from '../../src/check/pool.ts'
import {sameTarget} from '../../src/check/target.ts'
import {Targets} from '../../src/check/targets.ts'

/** An item with up to three keys of few, so that they meet. */
const item = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'), {maxLength: 3}).map(keys => ({keys}))

describe('a pool', () => {
  test('gives what looking through a list and taking out of it gives', () => {
    const questions = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 3}), {maxLength: 20})
    fc.assert(
      fc.property(fc.array(item, {maxLength: 20}), questions, (items, asked) => {
        const pool = new Pool(items, ({keys}) => keys)
        const list = [...items]
        const takeOut = (index: number) => (index < 0 ? undefined : list.splice(index, 1)[0])
        for (const keys of asked) {
          const key = keys.find(one => list.some(each => each.keys.includes(one)))
          const index = keys.length === 0 ? 0 : list.findIndex(each => key !== undefined && each.keys.includes(key))
          expect(keys.length === 0 ? pool.takeFirst() : pool.take(...keys)).toBe(takeOut(index))
        }
      }),
    )
  })
})

describe('targets', () => {
  const address = fc
    .tuple(
      fc.constantFrom('', 'https://example.com', 'https://zh.example.com', 'http://en.example.com', '//example.org'),
      fc.constantFrom('', '/a', '/zh/a', '/a/', '/b.zh.md', '/b.md'),
      fc.constantFrom('', '?x=1', '?hl=zh', '?x=2'),
      fc.constantFrom('', '#install', '#安装', '#remove'),
    )
    .map(parts => parts.join(''))

  test('find just those that lead to the same place', () => {
    fc.assert(
      fc.property(address, fc.array(address, {maxLength: 12}), (zh, english) => {
        const links = english.map(url => ({url}))
        const same = links.filter(({url}) => sameTarget(zh, url))
        const targets = new Targets(links, ({url}) => url)
        expect(new Set(targets.reached([zh]))).toEqual(new Set(same))
        const first = targets.first(zh)
        expect(first === undefined ? same : same.includes(first)).toEqual(first === undefined ? [] : true)
      }),
      {numRuns: 1000},
    )
  })
})
