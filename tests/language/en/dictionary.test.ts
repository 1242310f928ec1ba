import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {englishWords} from '../../../scripts/english-words.mjs'
import {spellingOf} from '../../../src/language/en/dictionary.ts'
import {isKnownWord} from '../../../src/language/en/known-word.ts'
import {nearWord} from '../../../src/language/en/near-words.ts'

test('the words are those of the dictionaries as they are installed', () => {
  const file = new URL('../../../src/language/en/word-data.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(englishWords())
})

test.each([
  ['colour', 'GB'], ['color', 'US'], ['organise', 'GB'], ['organized', 'US'], ['centre', 'GB'], ['analyze', 'US'],
  ['defence', 'GB'], ['travelled', 'GB'], ['grey', 'both'], ['metre', 'GB'], ['meter', 'both'], ['advertise', 'both'],
  ['four', 'both'], ['the', 'both'], ['a', 'both'], ['zwieback', 'both'], ['colur', undefined], ['', undefined],
])('“%s” is of the spelling %s', (word, spelling) => {
  expect(spellingOf(word)).toBe(spelling)
}) // biome-ignore format: a table

describe('English makes words of others', () => {
  const known =
    'hostname namespace rollup rollups onchain offchain stablecoin blockchain restaking tokenization tokenised reconfigure ' +
    'multitenant nonfungible overcollateralized interoperability composability verifiably retriable trustless hashrate ' +
    'subnets kubelet async facto backtesting whitepaper datacenters prerendering unmounted verifier gamification'
  test.each(known.split(' '))('%s is one', word => expect(isKnownWord(word)).toBe(true))
})

describe('A slip makes another word', () => {
  test.each([
    ['recieve', 'receive'], ['seperate', 'separate'], ['neccessary', 'necessary'], ['occured', 'occurred'],
    ['definately', 'definitely'], ['enviroment', 'environment'], ['begining', 'beginning'], ['goverment', 'government'],
    ['accomodate', 'accommodate'], ['wich', 'which'], ['taht', 'that'], ['becuase', 'because'], ['untill', 'until'],
    ['transacton', 'transaction'], ['blcoks', 'blocks'], ['functoin', 'function'], ['proeprties', 'properties'],
    ['conatiner', 'container'], ['reqeust', 'request'], ['existance', 'existence'], ['succesful', 'successful'],
    ['independant', 'independent'], ['refered', 'referred'], ['wheter', 'whether'], ['lenght', 'length'],
  ])('%s is %s', (slip, word) => {
    expect(isKnownWord(slip)).toBe(false)
    expect(nearWord(slip)?.word).toBe(word)
  }) // biome-ignore format: a table

  test('is none where a letter before or behind a word makes a name', () => {
    expect(nearWord('xnodes')).toMatchObject({word: 'nodes', isLikely: false})
    expect(nearWord('frobulgate')).toBeUndefined()
  })
})
