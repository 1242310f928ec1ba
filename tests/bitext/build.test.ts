import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {annotatedPairOf, documentOf, idOf, pairOf, segmentOf} from '../../src/bitext/build.ts'
import {inSource} from '../../src/bitext/spot.ts'
import {leaves} from '../../src/bitext/walk.ts'

describe('documentOf', () => {
  it('places every sentence where it stands in the source that it makes', () => {
    const sentence = fc.constantFrom('算力就是权力。', '𠀀字。', '“真的？”', 'ETH')
    fc.assert(
      fc.property(fc.array(fc.array(sentence, {minLength: 1}), {minLength: 1}), paragraphs => {
        const document = documentOf('source/a.md', paragraphs)
        const found = [...leaves(document)].map(({place}) => document.source.slice(place.start, place.end))
        expect(found).toEqual(paragraphs.flat())
      }),
    )
  })

  it('puts a blank line between paragraphs', () => {
    expect(documentOf('source/a.md', [['一。', '二。'], ['三。']]).source).toBe('一。二。\n\n三。\n')
  })
})

describe('pairOf', () => {
  it('is missing without a rendering, translated with one, and kept where the segment is', () => {
    const segment = segmentOf('一。', 4)
    expect(pairOf(segment, 'k7q2mf3d')).toMatchObject({rendering: {type: 'missing'}, state: {progress: 'missing'}})
    expect(pairOf(segment, 'k7q2mf3d', 'One.')).toMatchObject({
      rendering: {type: 'english', en: {plain: 'One.'}},
      state: {progress: 'translated'},
    })
    expect(pairOf({...segment, kept: true}, 'k7q2mf3d').rendering).toEqual({type: 'kept'})
  })

  it('can be pointed at in the source', () => {
    const pair = annotatedPairOf(pairOf(segmentOf('算力。', 10), 'k7q2mf3d'))
    expect(inSource({path: 'source/a.md'}, pair, {start: 1, end: 2}).range).toEqual({start: 11, end: 12})
  })
})

describe('idOf', () => {
  it('refuses what is no segment id', () => {
    expect(() => idOf('no id')).toThrow(RangeError)
  })
})
