import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {hash} from '../../../src/bitext/hash.ts'
import {likeness, pointsOf} from '../../../src/pair/likeness.ts'
import {comparable} from '../../../src/pair/memory/comparable.ts'
import {translationMemory} from '../../../src/pair/memory/translation-memory.ts'
import type {Register} from '../../../src/pair/register.ts'
import type {Written} from './registers.ts'
import {registerOf} from './registers.ts'

/** Texts so poor in characters that many are alike. */
const texts = fc
  .array(fc.constantFrom('算', '力', '网络', '的', '，', '。', '增长', '30%', '2026', 'AI', '**', '𠀀', ','), {
    minLength: 1,
    maxLength: 14,
  })
  .map(parts => parts.join(''))
  .filter(text => text.trim() !== '')

const pairs = fc.array(fc.tuple(texts, fc.constantFrom('One.', 'Two.', 'Three.')), {minLength: 1, maxLength: 40})

const naive = (
  written: readonly Written[],
  zh: string,
  least: number,
): readonly (readonly [string, string, number])[] => {
  const shape = (text: string) => ({points: pointsOf(comparable(text))})
  const distinct = new Map(written.map(pair => [`${pair[0]}\0${pair[1]}`, pair]))
  return [...distinct.values()].flatMap(([other, en]) => {
    const match = other === zh ? 1 : Math.min(0.99, likeness(shape(other), shape(zh)))
    return match >= least ? [[other, en, match] as const] : []
  })
}

const sorted = <Item>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

const all = {most: Number.POSITIVE_INFINITY} as const

describe('a lookup', () => {
  test('finds all that a scan of every pair finds, with the same match, and nothing below the threshold', () => {
    const thresholds = fc.constantFrom(2 / 3, 0.7, 0.75, 0.9, 1)
    fc.assert(
      fc.property(pairs, texts, thresholds, (written, zh, least) => {
        const found = translationMemory([registerOf(written)]).lookup(zh, {...all, least})
        expect(sorted(found.map(hit => [hit.zh, hit.en, hit.match]))).toEqual(sorted(naive(written, zh, least)))
      }),
      {numRuns: 200},
    )
  })

  test('finds it too where so many texts share their characters that the commonest are passed over', () => {
    const written = fc.sample(texts, {numRuns: 4000, seed: 7}).map((zh, index): Written => [zh, `Sentence ${index}.`])
    const memory = translationMemory([registerOf(written)])
    const near = fc.tuple(fc.nat(written.length - 1), fc.nat(20), texts).map(([pick, at, put]) => {
      const [text = ''] = written[pick] ?? []
      return `${text.slice(0, at)}${put.slice(0, 2)}${text.slice(at)}`
    })
    const queries = fc.oneof(
      texts,
      near.map(text => text.trim()),
    )
    const thresholds = fc.constantFrom(0.7, 0.75)
    fc.assert(
      fc.property(queries, thresholds, (zh, least) => {
        const found = memory.lookup(zh, {...all, least}).map(hit => [hit.zh, hit.en, hit.match])
        expect(sorted(found)).toEqual(sorted(naive(written, zh, least)))
      }),
      {numRuns: 100},
    )
  })

  test('gives the same for the same pairs in any order, and the first of all where fewer are wanted', () => {
    fc.assert(
      fc.property(pairs, texts, fc.array(fc.nat(), {minLength: 40, maxLength: 40}), (written, zh, keys) => {
        const registers = written.map((pair, index) => registerOf([pair], `translations/en/${index}.yml`))
        const shuffled = registers.toSorted(
          (a, b) => (keys[registers.indexOf(a)] ?? 0) - (keys[registers.indexOf(b)] ?? 0),
        )
        const found = translationMemory(registers).lookup(zh, all)
        const memory = translationMemory(shuffled)
        expect(memory.lookup(zh, all)).toEqual(found)
        expect(memory.lookup(zh, all)).toEqual(found)
        expect(memory.lookup(zh)).toEqual(found.slice(0, 3))
      }),
      {numRuns: 200},
    )
  })

  test('gives the text itself as a full match before all others, and no other text as one', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (written, pick) => {
        const zh = written[pick % written.length]?.[0] ?? ''
        const found = translationMemory([registerOf(written)]).lookup(zh, all)
        expect(found[0]).toMatchObject({zh, match: 1, difference: []})
        for (const hit of found) expect(hit.match === 1).toBe(hit.zh === zh)
      }),
      {numRuns: 200},
    )
  })

  test('finds a text among many thousands that differ from it', () => {
    const words = ['算力', '电力', '网络', '数据', '模型', '芯片', '资本', '市场', '能源', '代币', '协议', '节点']
    const word = (index: number): string => words[index % words.length] ?? ''
    const written = Array.from({length: 12 ** 4}, (_, index): Written => {
      const [a, b, c, d] = [index, index / 12, index / 144, index / 1728].map(each => word(Math.floor(each)))
      return [`${a}决定了${b}的价值，而${c}取决于${d}。`, `Sentence ${index}.`]
    })
    const memory = translationMemory([registerOf(written)])
    expect(memory.lookup('算力决定了电力的价值,而网络取决于数据。')).toMatchObject([
      {zh: '算力决定了电力的价值，而网络取决于数据。', match: 0.99},
      {match: 0.95},
      {match: 0.95},
    ])
    expect(memory.lookup('今天下雨。')).toEqual([])
  })

  test.each([
    ['another figure', '2024年投资达300亿美元。', '2023年投资达1,250亿美元。', 0.99],
    ['width', 'AI竞赛,已经白热化!', 'ＡＩ竞赛，已经白热化！', 0.99],
    ['traditional characters', '算力决定价值。', '算力決定價值。', 0.99],
    ['markup', '**算力**决定[价值](a.md)。', '算力决定价值。', 0.99],
    ['another mark', '算力决定一切。', '算力决定一切！', 12 / 14],
    ['another word', '算力决定一切。', '电力决定一切。', 12 / 14],
  ])('takes %s for a match by how much it weighs', (_, zh, other, match) => {
    const [hit] = translationMemory([registerOf([[other, 'English.']])]).lookup(zh)
    expect(hit?.match).toBeCloseTo(match, 12)
  })

  test('counts equal pairs once, with their uses, at the place of the best', () => {
    const first = registerOf(
      [
        ['算力。', 'Power.'],
        ['算力。', 'Compute.'],
        ['算力。', 'Power.'],
      ],
      'translations/en/b.yml',
      'b',
    )
    const second = registerOf([['算力。', 'Power.']])
    expect(translationMemory([first, second]).lookup('算力。')).toMatchObject([
      {en: 'Power.', uses: 3, path: 'translations/en/a.yml', id: 'a0000000'},
      {en: 'Compute.', uses: 1, path: 'translations/en/b.yml', id: 'b0000001'},
    ])
  })

  test('prefers what was reviewed to what was translated, and that to a draft, at the same match only', () => {
    const draft = (en: string): string => `  draft: {by: engine, at: 2026-11-19, en: ${hash(en)}}\n`
    const review = `  ok: {by: editor, at: 2026-11-20, zh: ${hash('算力很贵。')}, en: ${hash('Reviewed.')}, terms: {power: h000000000000}}\n`
    const written: Written[] = [
      ['算力很贵。', 'Draft.', draft('Draft.')],
      ['算力很贵。', 'Edited.', draft('Draft.')],
      ['算力很贵。', 'Reviewed.', review],
      ['算力真贵。', 'Other.', ''],
    ]
    const found = translationMemory([registerOf(written)]).lookup('算力很贵。', all)
    expect(found.map(({en, progress}) => [en, progress])).toEqual([
      ['Reviewed.', 'reviewed'],
      ['Edited.', 'translated'],
      ['Draft.', 'draft'],
      ['Other.', 'translated'],
    ])
  })

  test('prefers its own document and its attic, then the text with more figures in common', () => {
    const at = (path: string, zh: string, en: string): Register => registerOf([[zh, en]], path)
    const registers = [
      at('translations/en/a.yml', '2023年增长30%。', 'Elsewhere.'),
      at('translations/en/b.yml', '2021年增长7%。', 'Here.'),
      at('translations/en/.attic/b.yml', '2020年增长30%。', 'In the attic.'),
    ]
    const found = translationMemory(registers).lookup('2024年增长30%。', {document: 'source/b.md'})
    expect(found.map(({en}) => en)).toEqual(['In the attic.', 'Here.', 'Elsewhere.'])
    expect(translationMemory(registers).lookup('2024年增长30%。')[2]?.en).toBe('Here.')
  })

  test('leaves out one entry, and with it a pair that stands nowhere else', () => {
    const register = registerOf([
      ['算力。', 'Power.'],
      ['算力。', 'Power.'],
      ['算力。', 'Compute.'],
    ])
    const memory = translationMemory([register])
    const without = (index: number) => {
      const except = register.entries[index]
      if (!except) throw new RangeError(`no entry ${index}`)
      return memory.lookup('算力。', {except}).map(({en, uses}) => [en, uses])
    }
    expect(without(0)).toEqual(
      [
        ['Compute.', 1],
        ['Power.', 1],
      ].toSorted(),
    )
    expect(without(2)).toEqual([['Power.', 2]])
  })

  test('passes over entries without Chinese or English of their own', () => {
    const register = registerOf([
      ['算力。', ''],
      ['', 'Power.'],
    ])
    expect(translationMemory([register]).lookup('算力。')).toEqual([])
    expect(translationMemory([]).lookup('算力。')).toEqual([])
    expect(translationMemory([registerOf([['算力。', 'Power.']])]).lookup('')).toEqual([])
  })

  test.each([0.5, 1.1, Number.NaN])('refuses a threshold of %d, at which it could not find all', least => {
    expect(() => translationMemory([]).lookup('算力。', {least})).toThrow(RangeError)
  })

  test('takes one character many thousand times as it takes any text', () => {
    const memory = translationMemory([registerOf([['哈'.repeat(30_000), 'Ha.']])])
    expect(memory.lookup(`${'哈'.repeat(29_000)}！`)[0]?.match).toBeCloseTo(58_000 / 59_001, 12)
  })
})
