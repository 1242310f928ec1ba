import type {TextFile} from '../bitext/document.ts'
import type {TermId} from '../bitext/ids.ts'
import {readYaml} from '../yaml/read-yaml.ts'
import type {TextEdit} from '../yaml/text-edit.ts'
import {applyEdits} from '../yaml/text-edit.ts'
import type {YamlMapping, YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'

/** The file of a term under another id; `undefined` where its `id` cannot be found. */
export const renamedTerm = (file: TextFile, id: TermId): TextFile | undefined => {
  const {root} = readYaml(file)
  const value = root?.type === 'mapping' ? fieldOf(root, 'id')?.value : undefined
  if (value?.type !== 'scalar') return undefined
  const path = file.path.replace(/[^/]+(?=\.ya?ml$)/, id)
  return {path, text: applyEdits(file.text, [{start: value.from, end: value.to, text: id}])}
}

/** A translation file whose reviews name the term by its new id, so that none lapses; the same text where none names it. */
export const renamedInReviews = (file: TextFile, from: TermId, to: TermId): string => {
  if (!file.text.includes(from)) return file.text
  const {root} = readYaml(file)
  const segments = root?.type === 'mapping' ? fieldOf(root, 'segments')?.value : undefined
  if (segments?.type !== 'sequence') return file.text
  const edits = segments.items.flatMap((entry): readonly TextEdit[] => {
    const terms = mappingAt(mappingAt(entry, 'ok'), 'terms')
    const key = terms && fieldOf(terms, from)?.key
    return key ? [{start: key.from, end: key.to, text: to}] : []
  })
  return applyEdits(file.text, edits)
}

const mappingAt = (node: YamlNode | undefined, key: string): YamlMapping | undefined => {
  const value = node?.type === 'mapping' ? fieldOf(node, key)?.value : undefined
  return value?.type === 'mapping' ? value : undefined
}
