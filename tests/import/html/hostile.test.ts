import {expect, test} from 'vitest'
import {importHtml} from '../../../src/import/html/import-html.ts'
import {proveLedger} from '../../../src/import/prove-ledger.ts'
import {parse, plain} from '../markdown.ts'
import {page} from './pages.ts'

const around = (words: string) => page(`<p>算力，是关键。</p>\n<p>${words}</p>\n<p>泡沫，终将破灭。</p>`)

test.each(['*', '_', '`', '[', '~~', '![', '[^1]: ', '<b>*</b>_'])('%s, many times, is words', mark => {
  const words = mark.repeat(1000 / mark.length)
  const raw = around(words)
  const {documents, ledger, faults} = importHtml(raw)
  expect(faults).toEqual([])
  expect(ledger && proveLedger({raw, ledger})).toEqual([])
  const said = parse(documents[0]?.text ?? '').children.map(plain)
  expect(said.at(-2)).toBe(words.replace(/<[^>]*>/g, '').trim())
})

test.each(['*', '[^1]: '])('%s, a megabyte of it, is refused with its line', mark => {
  const raw = around(mark.repeat(1_000_000 / mark.length))
  const {documents, faults} = importHtml(raw)
  expect(documents).toEqual([])
  expect(faults).toMatchObject([{message: 'pageTooCostly'}])
})

test.each(['&#0;', '&#xD83D;', '&#x110000;'])('%s, which names no character, is refused with its line', reference => {
  const {documents, faults} = importHtml(around(`一切${reference}，归根结底。`))
  expect(documents).toEqual([])
  expect(faults).toMatchObject([{message: 'noCharacter', values: {reference}}])
})

test('a replacement character that the page itself holds is taken over', () => {
  expect(importHtml(around('一切\ufffd，归根结底。')).faults).toEqual([])
})
