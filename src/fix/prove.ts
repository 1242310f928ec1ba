import {hash, normalize} from '../bitext/hash.ts'
import type {Register} from '../pair/register.ts'
import {columnOf} from '../yaml/lines.ts'
import {readYaml} from '../yaml/read-yaml.ts'
import type {TextEdit} from '../yaml/text-edit.ts'
import {applyEdits} from '../yaml/text-edit.ts'
import type {YamlField, YamlNode, YamlScalar} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'

/** Whether a field of a file, with `edits` made in its value, would read as `text`. */
export const readsAs = (file: string, field: YamlField, edits: readonly TextEdit[], text: string): boolean => {
  const start = field.key.from
  const written = applyEdits(
    file.slice(start, field.value.to),
    edits.map(edit => ({start: edit.start - start, end: edit.end - start, text: edit.text})),
  )
  const {root} = readYaml({path: '', text: `${' '.repeat(columnOf(file, start))}${written}\n`})
  if (root?.type !== 'mapping' || root.entries.length !== 1) return false
  const value = fieldOf(root, field.key.value)?.value
  return value?.type === 'scalar' && value.value.replace(/\n$/, '') === text
}

/**
 * Whether a translation file says the same as before, but for the texts in `wanted` and the hashes that drafts keep of
 * them.
 */
export const saysBut = (before: Register, after: Register, wanted: ReadonlyMap<YamlScalar, string>): boolean => {
  const hashes = new Set([...wanted.values()].map(hash))
  const same = (was: YamlNode | undefined, is: YamlNode | undefined): boolean => {
    if (was?.type === 'scalar' && is?.type === 'scalar') {
      const text = wanted.get(was)
      if (text !== undefined) return normalize(is.value) === text
      return was.value === is.value || hashes.has(is.value)
    }
    if (was?.type === 'mapping' && is?.type === 'mapping')
      return (
        was.entries.length === is.entries.length &&
        was.entries.every(
          ({key, value}, at) => key.value === is.entries[at]?.key.value && same(value, is.entries[at]?.value),
        )
      )
    if (was?.type === 'sequence' && is?.type === 'sequence')
      return was.items.length === is.items.length && was.items.every((item, at) => same(item, is.items[at]))
    return false
  }
  return same(before.root, after.root)
}
