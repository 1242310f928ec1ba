import {expect, test} from 'vitest'
import {pairOf, segmentOf} from '../../src/bitext/build.ts'
import {coverage, totalCoverage} from '../../src/bitext/coverage.ts'
import type {Document} from '../../src/bitext/document.ts'
import type {Pair} from '../../src/bitext/pair.ts'
import {noDefinitions} from '../../src/bitext/prose.ts'

const of = (leaves: readonly Pair[]): Document<Pair> => ({
  type: 'document',
  path: 'source/a.md',
  source: '',
  definitions: noDefinitions,
  children: [{type: 'passage', kind: 'paragraph', place: {start: 0, end: 0}, leaves}],
})

const missing = pairOf(segmentOf('算力。'), 'aaaaaaa0')
const english = pairOf(segmentOf('算力。'), 'aaaaaaa1', 'Power.')
const within = pairOf(segmentOf('算力。'), 'aaaaaaa2', {type: 'with', target: english.id, found: true})
const omitted = pairOf(segmentOf('算力。'), 'aaaaaaa3', {type: 'omitted', reason: 'said before'})
const kept = pairOf({...segmentOf('2024'), kept: true}, 'aaaaaaa4')
const draft: Pair = {...english, state: {progress: 'draft'}}
const stale: Pair = {...english, state: {progress: 'translated', stale: {was: '算。', match: 0.8}}}

test('coverage is English, with and omit of all that is not kept; stale and draft are told apart', () => {
  expect(coverage(of([missing, english, within, omitted, kept, draft, stale]))).toEqual({
    states: {kept: 1, missing: 1, draft: 1, translated: 4, reviewed: 0},
    stale: 1,
    wanted: 6,
    rendered: 5,
    ratio: 5 / 6,
  })
})

test('where nothing is wanted, nothing is wanting', () => {
  expect(coverage(of([kept])).ratio).toBe(1)
  expect(coverage(of([])).ratio).toBe(1)
})

test('a kept segment that was given English is counted as translated', () => {
  const given = pairOf({...segmentOf('ZKML'), kept: true}, 'aaaaaaa5', 'zkML')
  expect(coverage(of([given]))).toMatchObject({wanted: 1, rendered: 1, ratio: 1})
})

test('the coverage of many documents is that of their segments together', () => {
  const documents = [of([missing, english]), of([kept, stale, omitted]), of([])]
  const together = of([missing, english, kept, stale, omitted])
  expect(totalCoverage(documents.map(coverage))).toEqual(coverage(together))
})
