import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {alphabet} from '../../src/annotate/alphabet.ts'
import {automaton, scan} from '../../src/annotate/automaton.ts'

const found = (patterns: readonly string[], text: string): readonly string[] => {
  const hits: string[] = []
  scan(automaton(patterns, alphabet), text, (pattern, start, end) => hits.push(`${pattern} ${start}-${end}`))
  return hits
}

describe('the automaton', () => {
  test('finds every pattern at every place, the shorter before the longer', () => {
    expect(found(['算力', '算力市场', '市场'], '算力市场')).toEqual(['0 0-2', '1 0-4', '2 2-4'])
  })

  test('chains patterns that fold together in their own order', () => {
    expect(found(['区块链', '區塊鏈'], '区块链')).toEqual(['0 0-3', '1 0-3'])
  })

  test('passes over blanks and hyphens inside a pattern, never at its edges', () => {
    expect(found(['off-chain'], ' off chain ')).toEqual(['0 1-10'])
    expect(found(['offchain'], 'off-chain')).toEqual(['0 0-9'])
  })

  test('begins no match inside a Latin word', () => {
    expect(found(['AI'], 'OpenAI与AI')).toEqual(['0 7-9'])
  })

  test('never finds a pattern of nothing but gaps', () => {
    expect(found(['- -', ''], 'a - - b')).toEqual([])
  })

  test('finds the same as comparing every pattern at every place', () => {
    const word = fc.string({unit: fc.constantFrom('中', '国', '家', '算', '力'), minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(fc.array(word, {maxLength: 30}), fc.array(word, {maxLength: 20}), (patterns, words) => {
        const text = words.join('')
        const slow: string[] = []
        for (let start = 0; start < text.length; start++)
          for (let end = start + 1; end <= text.length; end++)
            for (const [index, pattern] of patterns.entries())
              if (text.slice(start, end) === pattern) slow.push(`${index} ${start}-${end}`)
        expect(found(patterns, text)).toEqual(slow)
      }),
    )
  })

  test('holds a hundred thousand patterns', () => {
    const patterns = Array.from({length: 100_000}, (_, n) =>
      String.fromCharCode(0x4e00 + (n % 317), 0x5000 + (n % 1009), 0x6000 + Math.floor(n / 317)),
    )
    const automat = automaton(patterns, alphabet)
    const hits = new Set<number>()
    for (const n of [0, 1, 4_711, 99_999]) scan(automat, patterns[n] ?? '', pattern => hits.add(pattern))
    expect([...hits]).toEqual([0, 1, 4_711, 99_999])
  })
})
