import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {FieldChanges} from '../../src/yaml/edit-mapping.ts'
import {editMapping} from '../../src/yaml/edit-mapping.ts'
import {readYaml} from '../../src/yaml/read-yaml.ts'
import {applyEdits} from '../../src/yaml/text-edit.ts'
import type {YamlMapping} from '../../src/yaml/tree.ts'
import {fieldOf} from '../../src/yaml/tree.ts'
import type {YamlValue} from '../../src/yaml/write-value.ts'
import type {SomeField} from './arbitraries.ts'
import {remarksOf, someFields, someLayout, someText, writeFields} from './arbitraries.ts'

const order = ['id', 'seen', 'zh', 'en', 'note', 'draft', 'ok']

const mappingOf = (text: string): YamlMapping => {
  const {root, faults} = readYaml({path: 'a.yml', text})
  expect(faults).toEqual([])
  if (root?.type === 'mapping') return root
  throw new Error('no mapping')
}

const itemOf = (text: string, index: number): YamlMapping => {
  const items = fieldOf(mappingOf(text), 'segments')?.value
  const item = items?.type === 'sequence' ? items.items[index] : undefined
  if (item?.type === 'mapping') return item
  throw new Error('no item')
}

const block = (text: string): YamlValue => ({style: 'block', text})
const line = (text: string): YamlValue => ({style: 'line', text})
const edit = (text: string, changes: Record<string, YamlValue | undefined>): string =>
  applyEdits(text, editMapping(text, mappingOf(text), new Map(Object.entries(changes)), order))

describe('editMapping', () => {
  test('writes a text as a two-line literal and leaves every other byte', () => {
    expect(edit('id: a # mine\nzh: 旧\n\n# end\n', {zh: block('新的')})).toBe('id: a # mine\nzh: |-\n  新的\n\n# end\n')
  })

  test('places new fields by the order, behind the last one that precedes them', () => {
    expect(
      edit('id: a\nen: x\n', {
        ok: {style: 'flow', value: new Map([['by', 'editor']])},
        zh: block('中'),
        seen: block('早'),
      }),
    ).toBe('id: a\nseen: |-\n  早\nzh: |-\n  中\nen: x\nok: {by: editor}\n')
  })

  test('moves a comment to the line of the block header and keeps one that stands there', () => {
    expect(edit('zh: "旧" # why\n', {zh: block('新')})).toBe('zh: |- # why\n  新\n')
    expect(edit('zh: > # why\n  旧\nen: b\n', {zh: block('新')})).toBe('zh: |- # why\n  新\nen: b\n')
    expect(edit('zh: |- # why\n  旧\n', {zh: line('新')})).toBe('zh: 新 # why\n')
  })

  test('keeps the comments of a field that is taken out', () => {
    expect(edit('id: a\ndraft: {by: x} # check the number\nok: b\n', {draft: undefined})).toBe(
      'id: a\n# check the number\nok: b\n',
    )
  })

  test('lets the second field take the place of the first', () => {
    const text = 'segments:\n- draft: x # odd\n  # above\n  id: a\n'
    const changes: FieldChanges = new Map([['draft', undefined]])
    expect(applyEdits(text, editMapping(text, itemOf(text, 0), changes, order))).toBe(
      'segments:\n- # odd\n  # above\n  id: a\n',
    )
  })

  test('takes out the last field of a file without a line break at its end', () => {
    expect(edit('id: a\r\nen: b', {en: undefined})).toBe('id: a')
    expect(edit('id: a\r\nen: b # c', {en: undefined})).toBe('id: a\r\n# c')
  })

  test('edits a mapping in braces', () => {
    const change = {id: line('b'), zh: block('中，文'), x: undefined}
    expect(edit('{id: a, x: y}\n', change)).toBe('{id: b, zh: "中，文"}\n'.replace('"中，文"', '"中，文"'))
    expect(edit('{x: y,}\n', {x: undefined})).toBe('{}\n')
    expect(edit('{x: y}\n', {x: undefined, id: line('a')})).toBe('{id: a}\n')
    expect(edit('{en: y}\n', {id: line('a')})).toBe('{id: a, en: y}\n')
  })

  test('quotes what neither a literal nor a plain line can hold', () => {
    expect(
      edit('id: a\n', {
        zh: block(' 中\u2028'),
        note: line('a: b'),
        ok: {style: 'flow', value: ['yes', 'x, y', 'http://a.b/c']},
      }),
    ).toBe('id: a\nzh: " 中\\u2028"\nnote: "a: b"\nok: ["yes", "x, y", http://a.b/c]\n')
  })

  test('leaves a field that already reads as wanted', () => {
    const text = "zh: '中'\n"
    expect(editMapping(text, mappingOf(text), new Map([['zh', block('中')]]), order)).toEqual([])
  })

  const someChange = fc.record({
    key: fc.constantFrom(...order, 'x-own', 'x-new'),
    value: fc.option(
      fc.oneof(
        someText.map(block),
        someText.map(line),
        fc
          .array(fc.tuple(someText, someText), {maxLength: 3})
          .map((pairs): YamlValue => ({style: 'flow', value: new Map(pairs)})),
      ),
      {nil: undefined},
    ),
  })
  const someChanges = fc.uniqueArray(someChange, {selector: change => change.key, minLength: 1, maxLength: 4})

  const readsOf = (mapping: YamlMapping): Map<string, unknown> =>
    new Map(
      mapping.entries.map(({key, value}) => [
        key.value,
        value.type === 'mapping'
          ? new Map(
              value.entries.map(entry => [
                entry.key.value,
                entry.value.type === 'scalar' ? entry.value.value : undefined,
              ]),
            )
          : value.type === 'scalar'
            ? value.value
            : undefined,
      ]),
    )

  test('does what it is told in any file, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(someFields, {minLength: 1, maxLength: 3}),
        someLayout,
        fc.nat(2),
        someChanges,
        fc.boolean(),
        (items, layout, at, changes, closed) => {
          const {lineBreak} = layout
          const body = items.map(fields => writeFields(fields, layout).written).join(lineBreak + lineBreak)
          const text = `${layout.mark}# head${lineBreak}segments: # list${lineBreak}${body}${closed ? lineBreak : ''}`
          const index = at % items.length
          const item = itemOf(text, index)
          const wanted = readsOf(item)
          for (const {key, value} of changes) {
            if (!value) wanted.delete(key)
            else wanted.set(key, value.style === 'flow' ? value.value : value.text)
          }
          const edited = applyEdits(
            text,
            editMapping(text, item, new Map(changes.map(({key, value}) => [key, value])), order),
          )
          expect(readsOf(itemOf(edited, index))).toEqual(wanted)
          items.forEach((fields: readonly SomeField[], other) => {
            if (other !== index) expect(edited).toContain(writeFields(fields, layout).written)
            for (const remark of remarksOf(fields)) expect(edited).toContain(remark)
          })
          expect(edited.startsWith(`${layout.mark}# head${lineBreak}segments: # list${lineBreak}`)).toBe(true)
          const kept = item.entries.filter(({key}) => !changes.some(change => change.key === key.value))
          for (const {key, value} of kept) expect(edited).toContain(text.slice(key.from, value.to))
          if (lineBreak === '\r\n') expect(/[^\r]\n/.test(edited)).toBe(false)
        },
      ),
      {numRuns: 4000},
    )
  })
})
