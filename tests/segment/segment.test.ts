import {describe, expect, test} from 'vitest'
import {passages} from '../../src/bitext/walk.ts'
import {cut, show} from '../source/outline.ts'

const segmentsOf = (source: string) => [...passages(cut(source).children)].flatMap(({leaves}) => leaves)
const textsOf = (source: string): string[] => segmentsOf(source).map(({zh}) => zh.text)

describe('A passage is cut after its sentences', () => {
  test.each([
    ['a heading is whole', '# 一。二。', ['一。二。']],
    ['a paragraph', '一切取决于算力。泡沫虽有！真的吗？', ['一切取决于算力。', '泡沫虽有！', '真的吗？']],
    ['a cell', '| 一。二。 |\n|-|', ['一。', '二。']],
    ['a front-matter value', '---\ntitle: 你好。再见！\n---', ['你好。', '再见！']],
    ['sentences on lines of their own', '一句。\n二句。\n', ['一句。', '二句。']],
    ['hard breaks at an edge are left out', '一句。\\\n二句，  \n三句。', ['一句。', '二句，\\\n三句。']],
  ])('%s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
  })
})

describe('Inline markup is never torn', () => {
  test.each([
    ['emphasis', '*一句。二句。*三句。', ['*一句。二句。*', '三句。']],
    ['strong', '前。**一句。二句。**三句。', ['前。', '**一句。二句。**', '三句。']],
    ['deletion', '~~一句。二句。~~三句。', ['~~一句。二句。~~', '三句。']],
    ['a link', '[一句。二句。](a.md)三句。', ['[一句。二句。](a.md)', '三句。']],
    ['a link title', '[一](a.md "题。目")二。三。', ['[一](a.md "题。目")二。', '三。']],
    ['code', '用`a。b`吧。好。', ['用`a。b`吧。', '好。']],
    ['an image', '![一。二](a.png)三。四。', ['![一。二](a.png)三。', '四。']],
    ['an HTML element', '<b>一句。二句。</b>三句。', ['<b>一句。二句。</b>', '三句。']],
    ['elements inside one another', '<i>一。<b>二。</b>三。</i>四。', ['<i>一。<b>二。</b>三。</i>', '四。']],
    ['a tag that nothing closes', '一句。<b>二句。三句。', ['一句。', '<b>二句。', '三句。']],
    ['a line break in HTML', '一句。<br>二句。', ['一句。<br>', '二句。']],
    ['a comment', '一句。<!-- 注。释 -->二句。', ['一句。<!-- 注。释 -->', '二句。']],
    ['a footnote stays with its sentence', '一句。[^1]二句[^1]。\n\n[^1]: 注。', ['一句。[^1]', '二句[^1]。', '注。']],
    ['an address that links by itself', 'a@b.com<!-- seg -->_c@d.ef。好。', ['a@b.com_c@d.ef。', '好。']],
    ['markup at a sentence end', '**一句。**二句。*三句。*', ['**一句。**', '二句。', '*三句。*']],
  ])('%s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
  })
})

describe('Markers are obeyed', () => {
  test.each([
    ['cut here', '一句，<!-- seg -->二句。', ['一句，', '二句。']],
    ['cut here, in a heading too', '# 一 <!-- seg --> 二', ['一', '二']],
    ['do not cut here', '一句。<!-- noseg -->二句。三句。', ['一句。二句。', '三句。']],
    ['do not cut here, with spaces', '一句。 <!-- noseg --> 二句。', ['一句。 二句。']],
    ['nowhere inside markup', '**一，<!-- seg -->二。**三。', ['**一，二。**', '三。']],
  ])('%s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
  })

  test('an id goes to the segment that starts at it', () => {
    const source = '<!-- seg x03vtd9a -->\n\n一。二，<!-- seg k7q2mf3d -->三。\n\n# <!-- seg a0000000 -->四'
    expect(segmentsOf(source).map(({zh, anchor}) => [zh.text, anchor])).toEqual([
      ['一。', 'x03vtd9a'],
      ['二，', undefined],
      ['三。', 'k7q2mf3d'],
      ['四', 'a0000000'],
    ])
  })
})

test('What holds no Chinese character is kept', () => {
  const kept = segmentsOf(
    'GPT-4\n\n2026\n\nhttps://a.com/\n\n`npm`\n\n![Chip](a.png)\n\n芯片\n\n![芯片](a.png)\n\n𠮷',
  ).map(segment => segment.kept)
  expect(kept).toEqual([true, true, true, true, true, false, false, false])
})

test('The runs and the map of a segment are its own', () => {
  const source = '> 甲。&amp;乙**丙\n> 丁**戊。'
  const [, segment] = segmentsOf(source)
  if (!segment) throw new RangeError('not cut')
  expect(segment.zh.text).toBe('&amp;乙**丙丁**戊。')
  expect(segment.zh.plain).toBe('&乙丙丁戊。')
  expect(show(segment.zh.runs)).toBe('"&乙" strong("丙丁") "戊。"')
  expect(segment.zh.runs.map(({at}) => segment.zh.text.slice(at.start, at.end))).toEqual([
    '&amp;乙',
    '**丙丁**',
    '戊。',
  ])
  expect(source.slice(segment.place.start, segment.place.end)).toBe('&amp;乙**丙\n> 丁**戊。')
  expect(segment.map[0]).toEqual([0, segment.place.start])
  expect(segment.map.at(-1)).toEqual([segment.zh.text.length, segment.place.end])
})
