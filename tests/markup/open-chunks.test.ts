import fc from 'fast-check'
import {parse, postprocess, preprocess} from 'micromark'
import {expect, test} from 'vitest'
import {noDefinitions} from '../../src/bitext/prose.ts'
import type {Event} from '../../src/markup/event.ts'
import {mayHoldMarkup} from '../../src/markup/marked-part.ts'
import {extensions, readDocument, readPhrasing} from '../../src/markup/parser.ts'
import {markdown} from '../source/markdown-of.ts'

const show = (events: readonly Event[]): readonly string[] =>
  events.map(([step, {type, start, end}]) => `${step} ${type} ${start.line}:${start.column}-${end.line}:${end.column}`)

const start = {line: 1, column: 1, offset: 0}

const documentByMicromark = (text: string): readonly Event[] =>
  postprocess(
    parse({extensions})
      .document(start)
      .write(preprocess()(text, undefined, true)),
  )

const phrasingByMicromark = (text: string): readonly Event[] =>
  postprocess(
    parse({extensions})
      .text(start)
      .write(preprocess()(text, undefined, true)),
  )

test('A document is read event for event as micromark reads it', () => {
  fc.assert(
    fc.property(markdown, text => {
      fc.pre(!text.startsWith('\ufeff'))
      expect(show(readDocument(text))).toEqual(show(documentByMicromark(text)))
    }),
    {numRuns: 500},
  )
})

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('算力', '去中心化的人工智能，', 'decentralized training ', '。', ' ', '𠀀', '葛󠄀'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('*', '**', '_', '`', '``', '~~', '~', '[', ']', '(a.md)', '![', '\\', '&amp;'),
  },
  {weight: 1, arbitrary: fc.constantFrom('<b>', '</b>', '<', '>', ';', '[^1]', 'https://a.cn/x', 'www.a.cn', 'a@b.cn')},
)

test('Words around the marks of a line change nothing in how it is read', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 14}), pieces => {
      const text = pieces.join('')
      fc.pre(mayHoldMarkup(text))
      expect(show(readPhrasing(text, noDefinitions))).toEqual(show(phrasingByMicromark(text)))
    }),
    {numRuns: 1500},
  )
})
