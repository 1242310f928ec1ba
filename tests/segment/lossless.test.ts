import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {mapRange} from '../../src/bitext/range.ts'
import {leafRuns, passages} from '../../src/bitext/walk.ts'
import {readInline} from '../../src/markup/read-inline.ts'
import {segment} from '../../src/segment/segment.ts'
import {markdown, tidyMarkdown} from '../source/markdown-of.ts'
import {read} from '../source/outline.ts'

const squeeze = (text: string): string => text.replace(/\s+/g, '')

describe('Of any Markdown', () => {
  test('the segments and what stands between them are the source, and every word is in a segment', () => {
    fc.assert(
      fc.property(markdown, source => {
        const {document} = read(source)
        const cut = segment(document)
        let rebuilt = ''
        let at = 0
        const whole = [...passages(document.children)]
        for (const [index, passage] of [...passages(cut.children)].entries()) {
          for (const {place} of passage.leaves) {
            expect(place.start).toBeGreaterThanOrEqual(Math.max(at, passage.place.start))
            expect(place.end).toBeGreaterThan(place.start)
            expect(place.end).toBeLessThanOrEqual(passage.place.end)
            rebuilt += source.slice(at, place.start) + source.slice(place.start, place.end)
            at = place.end
          }
          const words = passage.leaves.map(leaf => leaf.zh.plain).join('')
          expect(squeeze(words)).toBe(squeeze(whole[index]?.leaves.map(leaf => leaf.zh.plain).join('') ?? ''))
        }
        expect(rebuilt + source.slice(at)).toBe(source)
      }),
      {numRuns: 500},
    )
  })

  test('every character of every segment leads to itself in the source, or to what it is written as', () => {
    fc.assert(
      fc.property(markdown, source => {
        for (const passage of passages(segment(read(source).document).children)) {
          for (const {zh, map} of passage.leaves) {
            for (const {run} of leafRuns(zh)) {
              if (run.type !== 'words') continue
              for (let at = 0; at < run.value.length; at++) {
                const {start, end} = mapRange(map, mapRange(run.map, {start: at, end: at + 1}))
                const written = source.slice(start, end)
                const isWrittenOtherwise = /^[\\&']|\s|[\u0300-\u036f]|[\ud800-\udfff]/.test(written)
                if (!isWrittenOtherwise) expect(written).toBe(run.value[at])
              }
            }
          }
        }
      }),
      {numRuns: 500},
    )
  })

  test('a text is trimmed, in NFC and free of line feeds but for hard breaks', () => {
    fc.assert(
      fc.property(markdown, source => {
        for (const passage of passages(segment(read(source).document).children)) {
          for (const {zh} of passage.leaves) {
            expect(zh.text).toBe(zh.text.trim().normalize('NFC'))
            expect(zh.text).not.toBe('')
            expect(zh.text.replaceAll('\\\n', '')).not.toMatch(/[\r\n]/)
          }
        }
      }),
      {numRuns: 500},
    )
  })

  test('the text of a passage is inline Markdown that reads as the passage does', () => {
    fc.assert(
      fc.property(tidyMarkdown, text => {
        // A marker parts what stands on its two sides; where it vanishes, they may come to mean markup together.
        const {document} = read(text.replaceAll(/<!-- (?:no)?seg[^>]*-->/g, ''))
        for (const passage of passages(document.children)) {
          if (passage.kind === 'value') continue
          for (const {zh} of passage.leaves) expect(readInline(zh.text, document.definitions)).toEqual(zh)
        }
      }),
      {numRuns: 500},
    )
  })
})
