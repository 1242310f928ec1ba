import fc from 'fast-check'
import {expect, test} from 'vitest'
import {block, changeFields, line} from '../../../src/pair/change-fields.ts'
import {settleConflicts as settled} from '../../../src/pair/merge/markers.ts'
import {mergeTranslations} from '../../../src/pair/merge/merge-translations.ts'
import {readTranslations} from '../../../src/pair/read-translations.ts'
import type {Register} from '../../../src/pair/register.ts'
import type {YamlValue} from '../../../src/yaml/write-value.ts'
import type {Layout, SomeField} from '../../yaml/arbitraries.ts'
import {remarksOf, someFields, someLayout, someText, writeFields} from '../../yaml/arbitraries.ts'

const path = 'translations/en/a.yml'
const ids = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd']

/** Of an entry which field gets which text; nothing takes the field out. */
type Edit = readonly [entry: number, key: string, text: string | undefined]

const someEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(
    fc.nat(3),
    fc.constantFrom('zh', 'en', 'en', 'note', 'x-own', 'comment'),
    fc.option(
      someText.filter(text => text.trim() !== ''),
      {nil: undefined, freq: 5},
    ),
  ),
  {minLength: 1, maxLength: 5},
)

const someEntries: fc.Arbitrary<readonly (readonly SomeField[])[]> = fc.array(someFields, {minLength: 1, maxLength: 4})

const writeFile = (entries: readonly (readonly SomeField[])[], layout: Layout): string => {
  const {lineBreak, mark, column} = layout
  const items = entries.map((fields, index) => {
    const id: SomeField = {key: 'id', text: ids[index] ?? '', style: 0, comment: '', above: ''}
    return writeFields([id, ...fields.filter(({key}) => key !== 'id')], layout).written
  })
  const head = `${mark}doc: source/a.md${lineBreak}segments:${lineBreak}`
  return `${head}${lineBreak}${items.join(lineBreak + lineBreak)}${lineBreak}${' '.repeat(column)}# 完${lineBreak}`
}

const read = (text: string): Register => {
  const {register, faults} = readTranslations({path, text})
  if (!register) throw new Error(`${faults[0]?.message}\n${text}`)
  return register
}

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((current, [index, key, value]) => {
    const register = read(current)
    const entry = register.entries[index % register.entries.length]
    const written: YamlValue | undefined =
      value === undefined ? undefined : index % 2 === 0 ? block(value) : line(value)
    return entry ? changeFields(register, new Map([[entry, new Map([[key, written]])]])).text : current
  }, text)

test('a file in any layout is merged to one that can be read, whichever side is taken, with every comment', () => {
  fc.assert(
    fc.property(someEntries, someLayout, someEdits, someEdits, (entries, layout, one, other) => {
      const base = writeFile(entries, layout)
      const versions = {path, base, ours: edited(base, one), theirs: edited(base, other)}
      const merge = mergeTranslations(versions, {size: 7, showsBase: false})
      if (merge.type !== 'merged') throw new Error(merge.faults[0]?.message)
      expect(/\0/.test(merge.text)).toBe(false)
      for (const side of ['ours', 'theirs'] as const) {
        const after = read(settled(merge.text, side))
        expect(after.entries.map(({id}) => id)).toEqual(ids.slice(0, entries.length))
      }
      const remarks = entries.flatMap(fields => remarksOf(fields.filter(({key}) => key !== 'id')))
      for (const remark of [...remarks, '# 完']) expect(merge.text).toContain(remark)
    }),
    {numRuns: 500},
  )
})
