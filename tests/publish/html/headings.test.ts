import fc from 'fast-check'
import {expect, test} from 'vitest'
import {passages} from '../../../src/bitext/walk.ts'
import {headingTags} from '../../../src/publish/html/headings.ts'
import {titlePassage} from '../../../src/publish/title.ts'
import {translated} from '../translated.ts'

const tagsOf = (depths: readonly number[]): readonly (string | undefined)[] => {
  const source = `首段。\n\n${depths.map(depth => `${'#'.repeat(depth)} 标题`).join('\n\n')}\n`
  const document = translated('source/a.md', source, {})
  const tags = headingTags(document, titlePassage(document))
  return [...passages(document.children)].slice(1).map(passage => tags.get(passage))
}

test.each([
  [
    [1, 2, 3],
    ['h2', 'h3', 'h4'],
  ],
  [
    [2, 2],
    ['h2', 'h2'],
  ],
  [
    [3, 6, 2, 4],
    ['h2', 'h3', 'h2', 'h3'],
  ],
  [
    [1, 2, 3, 4, 5, 6],
    ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'],
  ],
])('depths %j become %j', (depths, expected) => {
  expect(tagsOf(depths)).toEqual(expected)
})

test('no heading skips a level', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 6}), {minLength: 1, maxLength: 12}), depths => {
      let before = 1
      for (const tag of tagsOf(depths)) {
        const level = Number(tag?.slice(1))
        expect(level).toBeGreaterThanOrEqual(2)
        expect(level).toBeLessThanOrEqual(before + 1)
        before = level
      }
    }),
  )
})

test('a heading that opens the document is its title, and none below it', () => {
  const document = translated('source/a.md', '# 标题\n\n## 一\n', {})
  expect([...headingTags(document, titlePassage(document)).values()]).toEqual(['h2'])
})
