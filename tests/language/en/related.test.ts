import {describe, expect, test} from 'vitest'
import {areRelated} from '../../../src/language/en/related.ts'

describe('two words of one family', () => {
  test.each([
    ['authorizer', 'authorization'],
    ['schedulable', 'scheduling'],
    ['strategic', 'strategy'],
    ['signer', 'signature'],
    ['securely', 'security'],
    ['upgradeable', 'upgrade'],
    ['tokenisation', 'token'],
    ['transferring', 'transfer'],
    ['governing', 'governance'],
  ])('%s and %s', (one, other) => {
    expect(areRelated(one, other)).toBe(true)
    expect(areRelated(other, one)).toBe(true)
  })
})

describe('two words that only begin alike', () => {
  test.each([
    ['consent', 'consensus'],
    ['contact', 'contract'],
    ['miner', 'mind'],
    ['decryption', 'encryption'],
    ['transferring', 'transaction'],
    ['block', 'blockchain'],
  ])('%s and %s are of different families', (one, other) => {
    expect(areRelated(one, other)).toBe(false)
  })
})
