import fc from 'fast-check'
import {expect, test} from 'vitest'
import {byCodePoints} from '../../src/project/paths.ts'

/** The plain way to say it. */
const byLists = (a: string, b: string): number => {
  const [left, right] = [[...a], [...b]].map(list => list.map(each => each.codePointAt(0) ?? 0))
  for (const [index, code] of (left ?? []).entries()) {
    const other = right?.[index]
    if (other === undefined) return 1
    if (code !== other) return code - other
  }
  return (left?.length ?? 0) - (right?.length ?? 0)
}

test('paths stand in the order of their code points, rare characters behind all others', () => {
  expect(['𠮷.md', '\uff01.md', '吉.md', 'a.md', 'a'].sort(byCodePoints)).toEqual([
    'a',
    'a.md',
    '吉.md',
    '\uff01.md',
    '𠮷.md',
  ])
  const text = fc.string({unit: fc.constantFrom('a', '/', '吉', '\uff01', '𠮷', '𠮸', '\ue000'), maxLength: 6})
  fc.assert(fc.property(text, text, (a, b) => Math.sign(byCodePoints(a, b)) === Math.sign(byLists(a, b))))
})
