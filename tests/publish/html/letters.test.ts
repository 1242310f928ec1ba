import {expect, test} from 'vitest'
import {byEnglish, byPinyin} from '../../../src/publish/html/letters.ts'
import {siteOf} from '../../../src/publish/html/site.ts'
import {editionOf, termOf} from '../translated.ts'

const glossary = [
  termOf('a', '女巫攻击', 'nǚwū gōngjī', {'Sybil attack': 'preferred'}),
  termOf('b', '挖矿', 'wākuàng', {mining: 'preferred'}),
  termOf('c', 'Étude 实验室', undefined, {'Étude Labs': 'preferred'}),
  termOf('d', '算力', 'suànlì', {'computing power': 'preferred'}),
  termOf('e', '算法', 'suànfǎ', {algorithm: 'preferred'}),
  termOf('f', '零知识证明', 'líng zhīshi zhèngmíng', {'zero-knowledge proof': 'preferred'}),
  termOf('g', '51%攻击', undefined, {'51% attack': 'preferred'}),
]
const terms = [...siteOf(editionOf([], glossary), []).terms.values()]
const shape = (letters: ReturnType<typeof byPinyin>): unknown =>
  letters.map(({letter, terms}) => [letter, ...terms.map(use => use.term.id)])

test('terms stand by pinyin without tones, what has no letter last', () => {
  expect(shape(byPinyin(terms))).toEqual([
    ['E', 'c'],
    ['L', 'f'],
    ['N', 'a'],
    ['S', 'e', 'd'],
    ['W', 'b'],
    ['#', 'g'],
  ])
})

test('terms stand by English without accents and capitals', () => {
  expect(shape(byEnglish(terms))).toEqual([
    ['A', 'e'],
    ['C', 'd'],
    ['E', 'c'],
    ['M', 'b'],
    ['S', 'a'],
    ['Z', 'f'],
    ['#', 'g'],
  ])
})
