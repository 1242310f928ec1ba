import {describe, expect, test} from 'vitest'
import {documentOf} from '../../src/bitext/build.ts'
import type {Pair} from '../../src/bitext/pair.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {pair} from '../../src/pair/pair.ts'
import {registerOf} from './memory/registers.ts'
import {inputsOf, worldOf} from './world.ts'

const entry = (id: string, zh: string, en: string): string => `- id: ${id}\n  zh: ${zh}\n  en: ${en}\n\n`

/** The pairs of one document whose translation file, attic and memory hold these texts. */
const paired = (sentences: readonly string[], entries: string, attic = '', memory: Record<string, string> = {}) => {
  const {registers, attic: retired} = inputsOf(
    worldOf(
      {},
      {
        'translations/en/a.yml': `doc: source/a.md\nsegments:\n\n${entries}`,
        ...(attic === '' ? {} : {'translations/en/.attic/a.yml': `doc: source/a.md\nsegments:\n\n${attic}`}),
      },
    ),
  )
  const memories = Object.entries(memory).map(([zh, en]) => registerOf([[zh, en]], '../shared/b.yml', 'b'))
  const {documents} = pair([documentOf('source/a.md', [sentences])], registers, retired, new Map(), memories)
  return documents.flatMap(document => [...leaves(document)])
}

const offers = ({proposals}: Pair): readonly (readonly [number, string, string])[] =>
  proposals.map(({match, en, path}) => [Math.round(match * 100), en, path])

describe('proposals', () => {
  test('of a missing segment come from the registers, the attic and the memory, best first', () => {
    const pairs = paired(
      ['算力决定一切。', '算力决定一切！', '毫不相干的一句话。'],
      entry('a0000001', '算力决定一切。', 'Power decides all.'),
      entry('a0000002', '算力能决定一切！', 'Power can decide all!'),
      {'**算力**决定一切！': '**Power** decides all!'},
    )
    expect(pairs.map(offers)).toEqual([
      [],
      [
        [99, '**Power** decides all!', '../shared/b.yml'],
        [93, 'Power can decide all!', 'translations/en/.attic/a.yml'],
        [86, 'Power decides all.', 'translations/en/a.yml'],
      ],
      [],
    ])
    expect(pairs[1]?.rendering).toEqual({type: 'missing'})
  })

  test('of a stale segment leave out its own rendering, and keep that of the same text elsewhere', () => {
    const stale = ['算力终究决定一切。']
    const own = entry('a0000001', '算力决定一切。', 'Power decides all.')
    expect(paired(stale, own).map(offers)).toEqual([[]])
    const [only] = paired(stale, own, '', {'算力终究决定一切。': 'In the end, power decides all.'})
    expect(only?.rendering).toMatchObject({type: 'english', en: {plain: 'Power decides all.'}})
    expect(only?.proposals).toMatchObject([
      {match: 1, en: 'In the end, power decides all.', id: 'b0000000', difference: []},
    ])
  })

  test('tell what stands differently in the segment', () => {
    const [, missing] = paired(
      ['2023年增长很快。', '2024年增长较快。'],
      entry('a0000001', '2023年增长很快。', 'Growth was fast in 2023.'),
    )
    expect(missing?.proposals[0]?.difference).toEqual([
      {type: 'changed', was: '2023', now: '2024'},
      {type: 'same', text: '年增长'},
      {type: 'changed', was: '很', now: '较'},
      {type: 'same', text: '快。'},
    ])
  })
})
