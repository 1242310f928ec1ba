import fc from 'fast-check'
import {FAILSAFE_SCHEMA, load} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {readYaml} from '../../src/yaml/read-yaml.ts'
import type {YamlNode} from '../../src/yaml/tree.ts'
import {fieldOf} from '../../src/yaml/tree.ts'
import {someFields, someLayout, writeFields} from './arbitraries.ts'

const read = (text: string): ReturnType<typeof readYaml> => readYaml({path: 'translations/en/a.yml', text})

const reasonOf = (text: string): {message: string; at: string} => {
  const {root, faults} = read(text)
  expect(root).toBeUndefined()
  const [fault] = faults
  expect(faults).toHaveLength(1)
  expect(fault).toMatchObject({rule: 'unreadable-file', fatal: true, path: 'translations/en/a.yml'})
  return {message: fault?.message ?? '', at: fault?.range ? (text.slice(fault.range.start).split('\n')[0] ?? '') : ''}
}

/** The plain data of a node. */
const dataOf = (node: YamlNode): unknown => {
  if (node.type === 'scalar') return node.value
  if (node.type === 'sequence') return node.items.map(dataOf)
  return Object.fromEntries(node.entries.map(({key, value}) => [key.value, dataOf(value)]))
}

describe('readYaml', () => {
  test('reads every scalar as a text', () => {
    const {root} = read('id: 073152\nok: true\nnone: null\nempty:\ndate: 2026-11-20\n')
    expect(root && dataOf(root)).toEqual({id: '073152', ok: 'true', none: 'null', empty: '', date: '2026-11-20'})
  })

  test('gives the place of a text and of each of its lines', () => {
    const text = 'zh: |-\n  第一行\n\n  第三行\nen: "a \\"b\\""\nid: \'c\'\n'
    const {root} = read(text)
    if (root?.type !== 'mapping') throw new Error('no mapping')
    const zh = fieldOf(root, 'zh')?.value
    if (zh?.type !== 'scalar') throw new Error('no scalar')
    expect(text.slice(zh.start, zh.end)).toBe('第一行\n\n  第三行')
    expect(zh.lines.map(at => text.slice(at, at + 3))).toEqual(['第一行', '\n  ', '第三行'])
    expect(text.slice(zh.from, zh.to)).toBe('|-\n  第一行\n\n  第三行')
    const en = fieldOf(root, 'en')?.value
    expect(en).toMatchObject({value: 'a "b"', lines: [], style: 'double'})
    expect(en && text.slice(en.from, en.to)).toBe('"a \\"b\\""')
    const id = fieldOf(root, 'id')?.value
    expect(id).toMatchObject({value: 'c', style: 'single', lines: [text.indexOf("c'")]})
  })

  test('gives the extent of lists and mappings in brackets, with trailing commas and comments', () => {
    const text = 'ok: {by: editor, at: 2026-11-20, terms: {a: [1, 2 ], b: }, # why\n  }\nx: []\n'
    const {root} = read(text)
    if (root?.type !== 'mapping') throw new Error('no mapping')
    expect(root.entries.map(({value}) => text.slice(value.from, value.to))).toEqual([
      '{by: editor, at: 2026-11-20, terms: {a: [1, 2 ], b: }, # why\n  }',
      '[]',
    ])
  })

  test.each([
    ['zh: a\n\ten: b\n', 'yamlTab', '\ten: b'],
    ['zh: a\n<<<<<<< ours\nen: b\n=======\nen: c\n>>>>>>> theirs\n', 'unmerged', '<<<<<<< ours'],
    ['<<<<<<< ours\ndoc: b\n=======\ndoc: c\n>>>>>>> theirs\nsegments: []\n', 'unmerged', '<<<<<<< ours'],
    ['- zh: |-\n    a\n<<<<<<< ours\n  en: b\n=======\n  en: c\n>>>>>>> theirs\n', 'unmerged', '<<<<<<< ours'],
    ['zh: a\n   en: b\n', 'yamlIndentation', ': b'],
    ['zh: a\nen\nid: b\n', 'yamlColon', ': b'],
    ['en: Note: this\n', 'yamlTextColon', ': this'],
    ['- zh: a\n  en: Note:\n', 'yamlTextColon', ':'],
    ['en: "Yes" he said\n', 'yamlUnquoted', 'he said'],
    ["en: 'It's\n", 'yamlUnquoted', 's'],
    ['en: @all\n', 'yamlUnquoted', '@all'],
    ['en: - so\n', 'yamlUnquoted', '- so'],
    ['en： Yes\nid: a\n', 'yamlWideColon', '： Yes'],
    ['id: a\nen： Yes\n', 'yamlWideColon', '： Yes'],
    ['Yes\nid: a\n', 'yamlColon', ': a'],
    ['en: | Yes\n', 'yamlBlockHead', 'Yes'],
    ['en: a\n<<<<<<< HEAD\nid: b\n=======\nid: c\n>>>>>>> other\n', 'unmerged', '<<<<<<< HEAD'],
    ['en: |-\n  a\n=======\n  b\n', 'unmerged', '======='],
    ['en: a\r\n>>>>>>> other\r\n', 'unmerged', '>>>>>>> other\r'],
    ['zh: "a\n', 'yamlUnclosed', ''],
    ['zh: "a\nen: b\n', 'yamlUnclosed', 'en: b'],
    ['"a', 'yamlQuote', ''],
    ['zh: {a: b\n', 'yamlUnclosed', ''],
    ['zh: {a: b c: d}\n', 'yamlBracket', ': d}'],
    ['zh: "\\q"\n', 'yamlEscape', 'q"'],
    ['zh: a\u0007b\n', 'yamlCharacter', '\u0007b'],
    ['zh: a\u0000b\n', 'yamlCharacter', '\u0000b'],
    ['zh: a\nen: b\nzh: c\n', 'yamlDuplicateKey', 'zh: c'],
    ['zh: &x a\nen: *x\n', 'yamlAnchor', '&x a'],
    ['en: *x\n', 'yamlAlias', '*x'],
    ['zh: !!int 3\n', 'yamlTag', '!!int 3'],
    ['zh: |+\n  a\n\n', 'yamlKeep', '|+'],
    ['? zh\n: a\n', 'yamlKey', 'zh'],
    ['{a, b}\n', 'yamlKey', 'a, b}'],
    ['{[a]: b}\n', 'yamlKey', '[a]: b}'],
    ['[a: b]\n', 'yamlKey', 'a: b]'],
    ['zh: a\n---\nzh: b\n', 'yamlDocuments', '---'],
    ['# nothing\n', 'yamlEmpty', ''],
    ['', 'yamlEmpty', ''],
    ['\ufeff', 'yamlEmpty', ''],
    ['['.repeat(65) + ']'.repeat(65), 'yamlDepth', `[[${']'.repeat(65)}`],
  ])('refuses %j with its reason and place', (text, message, at) => {
    expect(reasonOf(text)).toEqual({message, at})
  })

  test('names the key that stands twice, also among many', () => {
    const many = Array.from({length: 40}, (_, index) => `k${index}: a\n`).join('')
    expect(read(`${many}k7: b\n`).faults[0]).toMatchObject({message: 'yamlDuplicateKey', values: {key: 'k7'}})
  })

  test('refuses a file of more than 64 MB and reads one just below', () => {
    const filler = `# ${'字'.repeat(997)}\n`
    const just = Math.floor((64 * 1024 * 1024 - 20) / (997 * 3 + 3))
    expect(read(`a: b\n${filler.repeat(just)}`).faults).toEqual([])
    expect(read(`a: b\n${filler.repeat(just + 1)}`).faults[0]).toMatchObject({
      message: 'yamlSize',
      values: {size: 65, limit: 64},
    })
  })

  test('reads what js-yaml reads, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(someFields, {minLength: 1, maxLength: 4}), someLayout, (items, layout) => {
        const written = items.map(fields => writeFields(fields, layout))
        const text = `${layout.mark}doc: a${layout.lineBreak}segments:${layout.lineBreak}${written.map(item => item.written + layout.lineBreak).join(layout.lineBreak)}`
        const {root, faults} = read(text)
        expect(faults).toEqual([])
        if (!root) return
        expect(dataOf(root)).toEqual(load(text, {schema: FAILSAFE_SCHEMA}))
        expect(dataOf(root)).toEqual({doc: 'a', segments: written.map(item => item.reads)})
      }),
      {numRuns: 2000},
    )
  })

  test('places each line where it says, and each scalar between its edges', () => {
    const visit = (text: string, node: YamlNode): void => {
      if (node.type === 'sequence') for (const item of node.items) visit(text, item)
      else if (node.type === 'mapping') for (const {value} of node.entries) visit(text, value)
      else {
        const lines = node.value.split('\n')
        expect([0, lines.length]).toContain(node.lines.length)
        node.lines.forEach((at, index) => {
          const line = lines[index] ?? ''
          expect(text.slice(at, at + line.length)).toBe(line)
        })
        expect(node.from <= node.start && node.start <= node.end && node.end <= node.to).toBe(true)
      }
    }
    fc.assert(
      fc.property(someFields, someLayout, (fields, layout) => {
        const text = layout.mark + writeFields(fields, layout).written + layout.lineBreak
        const {root} = read(text)
        if (root) visit(text, root)
      }),
      {numRuns: 2000},
    )
  })
})
