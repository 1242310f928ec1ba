import {describe, expect, test} from 'vitest'
import {passages} from '../../src/bitext/walk.ts'
import {outline, read} from './outline.ts'

const stretchOf = (source: string) => {
  const [passage] = passages(read(source).document.children)
  const stretch = passage?.leaves[0]
  if (!stretch) throw new RangeError('no words')
  return stretch
}

describe('Markers vanish from the text and are remembered', () => {
  test.each([
    ['一。<!-- seg -->二。', '一。二。', [{type: 'cut', at: 2}]],
    ['一。 <!-- noseg --> 二。', '一。 二。', [{type: 'join', at: 3}]],
    ['一，<!-- seg k7q2mf3d -->二。', '一，二。', [{type: 'anchor', at: 2, id: 'k7q2mf3d'}]],
    ['# <!--seg k7q2mf3d-->标题', '标题', [{type: 'anchor', at: 0, id: 'k7q2mf3d'}]],
    ['<!-- seg k7q2mf3d -->\n\n段落。', '段落。', [{type: 'anchor', at: 0, id: 'k7q2mf3d'}]],
    ['<!-- seg k7q2mf3d -->\n段落。', '段落。', [{type: 'anchor', at: 0, id: 'k7q2mf3d'}]],
    ['- <!-- seg k7q2mf3d -->\n  段落。', '段落。', [{type: 'anchor', at: 0, id: 'k7q2mf3d'}]],
    ['一。<!-- 注 -->二。', '一。<!-- 注 -->二。', []],
  ])('%j', (source, text, markers) => {
    const stretch = stretchOf(source)
    expect(stretch.zh.text).toBe(text)
    expect(stretch.markers).toEqual(markers)
  })

  test('one that stands alone shows nothing', () => {
    expect(outline(read('一。\n\n<!-- seg k7q2mf3d -->\n\n二。').document.children)).toEqual([
      'paragraph',
      '  "一。"',
      'html: ""',
      'paragraph',
      '  "二。"',
    ])
  })
})

describe('A marker that cannot be obeyed is a fault that names the line', () => {
  test.each([
    ['一。\n\n<!-- seg -->二。', ['markerSwallows {"line":3,"marker":"<!-- seg -->"}']],
    ['一。\n<!-- noseg -->二。', ['markerSwallows {"line":2,"marker":"<!-- noseg -->"}']],
    ['<!-- seg 第一 -->\n\n一。', ['markerStrange {"line":1,"id":"第一"}']],
    ['一。\n二。<!-- seg 12 -->三。', ['markerStrange {"line":2,"id":"12"}']],
    ['一。\n\n<!-- seg k7q2mf3d -->\n', ['markerDangling {"line":3}']],
    ['<!-- no-translate -->\n\n一。', ['regionUnpaired {"line":1,"marker":"<!-- no-translate -->"}']],
    ['一。\n\n<!-- /no-translate -->', ['regionUnpaired {"line":3,"marker":"<!-- /no-translate -->"}']],
    ['<!-- seg --><!-- 注 -->\n\n一。', []],
  ])('%j', (source, faults) => {
    expect(read(source).faults).toEqual(faults)
  })
})

describe('A region that is not to be translated', () => {
  test('is kept as one block', () => {
    const source = '一。\n\n<!-- no-translate -->\n\n# 二\n\n三。\n\n<!-- /no-translate -->\n\n四。'
    const {document} = read(source)
    expect(outline(document.children)).toEqual([
      'paragraph',
      '  "一。"',
      'untranslated: "# 二\\n\\n三。"',
      'paragraph',
      '  "四。"',
    ])
    const {start, end} = document.children[1]?.place ?? {start: 0, end: 0}
    expect(source.slice(start, end)).toBe('<!-- no-translate -->\n\n# 二\n\n三。\n\n<!-- /no-translate -->')
  })

  test('may stand in a container, or on one line', () => {
    expect(
      outline(read('> <!-- no-translate -->\n>\n> 一。\n>\n> <!-- /no-translate -->\n>\n> 二。').document.children),
    ).toEqual(['quote', '  untranslated: "一。"', '  paragraph', '    "二。"'])
    expect(outline(read('<!-- no-translate -->一。<!-- /no-translate -->').document.children)).toEqual([
      'untranslated: "一。"',
    ])
  })
})
