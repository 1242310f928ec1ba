import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {editList, itemExtents, takeItem} from '../../src/yaml/edit-list.ts'
import {readYaml} from '../../src/yaml/read-yaml.ts'
import {applyEdits} from '../../src/yaml/text-edit.ts'
import type {YamlField, YamlNode, YamlSequence} from '../../src/yaml/tree.ts'
import {fieldOf} from '../../src/yaml/tree.ts'
import {writeItem} from '../../src/yaml/write-value.ts'
import {remarksOf, someFields, someLayout, writeFields} from './arbitraries.ts'

const segmentsOf = (text: string): YamlField => {
  const {root, faults} = readYaml({path: 'a.yml', text})
  expect(faults).toEqual([])
  const field = root?.type === 'mapping' ? fieldOf(root, 'segments') : undefined
  if (!field) throw new Error('no segments')
  return field
}

const listOf = (text: string): YamlSequence => {
  const {value} = segmentsOf(text)
  if (value.type !== 'sequence') throw new Error('no list')
  return value
}

const change = (
  text: string,
  removed: readonly number[],
  added: readonly (readonly [number, readonly string[]])[] = [],
): string => applyEdits(text, editList(text, segmentsOf(text), {removed: new Set(removed), added: new Map(added)}))

const extentsOf = (text: string): readonly string[] =>
  itemExtents(text, listOf(text)).map(({start, end}) => text.slice(start, end))

const item = (id: string): string => writeItem([['id', {style: 'line', text: id}]], '\n')

describe('itemExtents', () => {
  test('gives each item the comments right above its dash and those indented below it', () => {
    const text =
      'segments:\n# of a\n- id: a\n  # in a\n\n  # still in a\n\n# alone\n\n# of b\n# too\n- id: b\n# touches b\n\n# alone\n'
    expect(extentsOf(text)).toEqual([
      '# of a\n- id: a\n  # in a\n\n  # still in a',
      '# of b\n# too\n- id: b\n# touches b',
    ])
  })

  test('leaves the comments above another field to that field', () => {
    expect(extentsOf('segments:\n- id: a\n# of x\nx: y\n')).toEqual(['- id: a'])
  })

  test('does not take a line of a text for a comment', () => {
    expect(extentsOf('segments:\n- zh: |-\n    # 标题\n- zh: |-\n    # 二\n')).toEqual([
      '- zh: |-\n    # 标题',
      '- zh: |-\n    # 二',
    ])
  })
})

describe('editList', () => {
  const three = 'doc: a\nsegments:\n\n- id: a\n\n- id: b\n\n- id: c\n'

  test('puts items in with one blank line around them', () => {
    expect(change(three, [], [[0, [item('x'), item('w')]]])).toBe(
      'doc: a\nsegments:\n\n- id: a\n\n- id: x\n\n- id: w\n\n- id: b\n\n- id: c\n',
    )
    expect(change(three, [], [[-1, [item('x')]]])).toBe(
      'doc: a\nsegments:\n\n- id: x\n\n- id: a\n\n- id: b\n\n- id: c\n',
    )
    expect(change(three.trimEnd(), [], [[2, [item('x')]]])).toBe(`${three}\n- id: x`)
  })

  test('takes items out with their blank line', () => {
    expect(change(three, [1])).toBe('doc: a\nsegments:\n\n- id: a\n\n- id: c\n')
    expect(change(three, [0])).toBe('doc: a\nsegments:\n\n- id: b\n\n- id: c\n')
    expect(change(three, [1, 2])).toBe('doc: a\nsegments:\n\n- id: a\n')
  })

  test('replaces all, and empties and fills a list', () => {
    expect(change(three, [0, 1, 2], [[-1, [item('x')]]])).toBe('doc: a\nsegments:\n\n- id: x\n')
    const empty = change(three, [0, 1, 2])
    expect(empty).toBe('doc: a\nsegments: []\n')
    expect(change(empty, [], [[-1, [item('x')]]])).toBe('doc: a\nsegments:\n\n- id: x\n')
    expect(change('doc: a\nsegments: # none yet', [], [[-1, [item('x')]]])).toBe(
      'doc: a\nsegments: # none yet\n\n- id: x\n',
    )
  })

  test('keeps a comment that stands alone when the items around it go', () => {
    const text = 'segments:\n\n- id: a\n\n# Part two\n\n- id: b\n\n- id: c\n'
    expect(change(text, [1])).toBe('segments:\n\n- id: a\n\n# Part two\n\n- id: c\n')
    expect(change(text, [0])).toBe('segments:\n\n# Part two\n\n- id: b\n\n- id: c\n')
    expect(change(text, [0, 1, 2])).toBe('segments: []\n\n# Part two\n')
    expect(change(text, [0, 1, 2], [[-1, [item('x')]]])).toBe('segments:\n\n# Part two\n\n- id: x\n')
  })

  test('moves any items of any file into any other, comments and all', () => {
    const someItems = fc.array(someFields, {minLength: 1, maxLength: 5})
    const separators = fc.constantFrom('', '\n', '\n\n', '\n# alone: "x"\n\n', '# touches\n')
    const file = fc.tuple(someItems, someLayout, fc.array(separators, {minLength: 5, maxLength: 5}), fc.boolean())
    const write = ([items, layout, between, closed]: typeof file extends fc.Arbitrary<infer File>
      ? File
      : never): string => {
      const body = items.map((fields, index) => {
        const separator = index === items.length - 1 ? '' : (between[index] ?? '').replaceAll('\n', layout.lineBreak)
        return writeFields(fields, layout).written + (index === items.length - 1 ? '' : layout.lineBreak) + separator
      })
      return `${layout.mark}doc: a${layout.lineBreak}segments:${layout.lineBreak}${body.join('')}${closed ? layout.lineBreak : ''}`
    }
    const dataOf = (node: YamlNode): unknown => {
      if (node.type === 'scalar') return node.value
      if (node.type === 'sequence') return node.items.map(dataOf)
      return Object.fromEntries(node.entries.map(({key, value}) => [key.value, dataOf(value)]))
    }
    const itemsOf = (text: string): readonly unknown[] => {
      const {value} = segmentsOf(text)
      return value.type === 'sequence' ? value.items.map(dataOf) : []
    }
    const remarks = (text: string): readonly string[] => (text.match(/# remark \d+|# alone/g) ?? []).toSorted()
    fc.assert(
      fc.property(file, file, fc.uniqueArray(fc.nat(4)), fc.integer({min: -1, max: 4}), (from, to, chosen, place) => {
        const [source, target] = [write(from), write(to)]
        const taken = chosen.filter(index => index < from[0].length).toSorted()
        const list = listOf(source)
        const extents = itemExtents(source, list)
        const pieces = taken.map(index => {
          const extent = extents[index]
          if (!extent) throw new Error('no extent')
          return takeItem(source, list, extent, '\n')
        })
        const left = change(source, taken)
        const behind = Math.min(place, to[0].length - 1)
        const filled = change(target, [], pieces.length === 0 ? [] : [[behind, pieces]])

        const moved = taken.map(index => itemsOf(source)[index])
        expect(itemsOf(left)).toEqual(itemsOf(source).filter((_, index) => !taken.includes(index)))
        expect(itemsOf(filled)).toEqual(itemsOf(target).toSpliced(behind + 1, 0, ...moved))
        expect(remarks(left + filled)).toEqual(remarks(source + target))
        to[0].forEach(fields => {
          expect(filled).toContain(writeFields(fields, to[1]).written)
        })
        const remaining = from[0].filter((_, index) => !taken.includes(index))
        for (const fields of remaining) expect(left).toContain(writeFields(fields, from[1]).written)
        expect(remaining.flatMap(remarksOf).every(remark => left.includes(remark))).toBe(true)
        if (to[1].lineBreak === '\r\n') expect(/[^\r]\n/.test(filled)).toBe(false)
      }),
      {numRuns: 3000},
    )
  })
})
