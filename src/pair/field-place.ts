import {normalize} from '../bitext/hash.ts'
import type {FieldPlace} from '../bitext/pair.ts'
import type {YamlNode, YamlScalar} from '../yaml/tree.ts'

/** Where the normalized value of a field stands; of a mapping or list only its extent is known. */
export const fieldPlace = (node: YamlNode): FieldPlace => {
  if (node.type !== 'scalar') return {start: node.from, end: node.to, lines: []}
  const {value, lines, start, end} = node
  const trimmed = value.trim()
  if (trimmed.length === value.length && !isUnlike(node, trimmed)) return node
  if (lines.length === 0 || isUnlike(node, trimmed)) return {start, end, lines: []}
  const lead = value.slice(0, value.length - value.trimStart().length)
  const skipped = lead.split('\n').length - 1
  const kept = lines.slice(skipped, skipped + trimmed.split('\n').length)
  const first = (kept[0] ?? start) + lead.length - (lead.lastIndexOf('\n') + 1)
  const last = (kept.at(-1) ?? first) + (trimmed.length - (trimmed.lastIndexOf('\n') + 1))
  return {start: first, end: kept.length > 1 ? last : first + trimmed.length, lines: [first, ...kept.slice(1)]}
}

/** Whether normalizing changes more of a value than its edges. */
const isUnlike = (node: YamlScalar, trimmed: string): boolean => normalize(node.value) !== trimmed
