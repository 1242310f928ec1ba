import {describe, expect, test} from 'vitest'
import {inflections, matchesInflected} from '../../../src/language/en/inflection.ts'
import {words} from '../../../src/language/en/words.ts'

describe('a form of a word', () => {
  test.each([
    ['tokens', 'token'], ['token’s', 'token'], ['miners’', 'miner'], ['proxies', 'proxy'], ['addresses', 'address'],
    ['staking', 'stake'], ['staked', 'stake'], ['swapped', 'swap'], ['swapping', 'swap'], ['modelled', 'model'], ['modeling', 'model'],
    ['training', 'train'], ['ran', 'run'], ['built', 'build'], ['sold', 'sell'], ['analyses', 'analysis'], ['children', 'child'],
    ['GPUs', 'GPU'], ['wallet', 'wallets'], ['lying', 'lie'], ['panicked', 'panic'],
    ['letters', 'letter'], ['customs', 'custom'], ['colours', 'colour'], ['indices', 'index'], ['reran', 'rerun'],
  ])('%s is one of %s', (form, base) => {
    expect(matchesInflected(form, base)).toBe(true)
  }) // biome-ignore format: a table

  test.each([
    ['news', 'new'], ['string', 'str'], ['its', 'it'], ['hoping', 'hop'], ['evening', 'even'], ['goods', 'good'],
    ['staring', 'star'], ['coins', 'coinage'], ['train', 'trial'], ['a', 'token'],
  ])('%s is none of %s', (form, base) => {
    expect(matchesInflected(form, base)).toBe(false)
  }) // biome-ignore format: a table

  test('is listed with the others of its word', () => {
    expect(inflections('token')).toEqual(expect.arrayContaining(['token', 'tokens', "token's", "tokens'"]))
    expect(inflections('cut')).not.toContain('cutted')
  })
})

test('words know their places, and hyphens separate them', () => {
  const text = 'Zero-knowledge proofs: C++, Node.js don’t cost 1,000.5.'
  expect(words(text).map(word => word.text)).toEqual([
    'Zero',
    'knowledge',
    'proofs',
    'C++',
    'Node.js',
    'don’t',
    'cost',
    '1,000.5',
  ])
  expect(words(text).every(word => text.slice(word.start, word.end) === word.text)).toBe(true)
})
