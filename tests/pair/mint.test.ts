import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {segmentId} from '../../src/bitext/ids.ts'
import {idFor, mintAround} from '../../src/pair/mint.ts'

describe('idFor', () => {
  test('gives the ids that it has always given', () => {
    expect(idFor('web3-ai', '一切AI进步归根结底取决于算力。', 1)).toBe('sv0t6qmb')
    expect(idFor('web3-ai', '一切AI进步归根结底取决于算力。', 2)).toBe('pvr4brdv')
    expect(idFor('related', '一切AI进步归根结底取决于算力。', 1)).toBe('she7ps54')
  })

  test('gives an id whatever the document and its text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), fc.nat(), (name, text, k) => {
        expect(segmentId(idFor(name, text, k))).toBeDefined()
      }),
    )
  })

  test('tells apart what only its parts together do', () => {
    expect(idFor('a', 'b1', 1)).not.toBe(idFor('a', 'b', 11))
    expect(idFor('ab', 'c', 1)).not.toBe(idFor('a', 'bc', 1))
  })
})

describe('mintAround', () => {
  test('gives the next id where one is taken, and none twice', () => {
    const first = idFor('a', '算力。', 1)
    const mint = mintAround([first])
    expect(mint('a', '算力。', 1)).toBe(idFor('a', '算力。', 2))
    expect(mint('a', '算力。', 2)).toBe(idFor('a', '算力。', 3))
  })
})
