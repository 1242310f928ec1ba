import {commentsIn} from './comments.ts'
import {aboveBreak, columnOf, lineBreakOf, lineEnd, lineStart, pastBreak, skipSpaces} from './lines.ts'
import type {TextEdit} from './text-edit.ts'
import type {YamlField, YamlMapping} from './tree.ts'
import type {YamlValue} from './write-value.ts'
import {isWrittenInLines, writeInline, writeValue} from './write-value.ts'

/** What shall become of fields: a new value, or `undefined` to take the field out. */
export type FieldChanges = ReadonlyMap<string, YamlValue | undefined>

/**
 * The edits that make `changes` in a mapping. A new field is placed by `order`: behind the last field that precedes it
 * there. A field that already reads as wanted is left as it is written. Comments stay, those of a field that is taken
 * out on a line of their own.
 */
export const editMapping = (
  text: string,
  mapping: YamlMapping,
  changes: FieldChanges,
  order: readonly string[],
): readonly TextEdit[] => {
  const plan = planChanges(mapping, changes, order)
  return mapping.flow ? editFlow(text, mapping, plan) : editBlock(text, mapping, plan)
}

interface Plan {
  readonly replaced: readonly (readonly [YamlField, YamlValue])[]
  /** Runs of neighbours that are taken out, as indexes into the fields; `end` is exclusive. */
  readonly removed: readonly {readonly start: number; readonly end: number}[]
  /** New fields by the index of the field behind which they go; -1 for the front. */
  readonly added: ReadonlyMap<number, readonly NewField[]>
}

type NewField = readonly [key: string, value: YamlValue]

const planChanges = (mapping: YamlMapping, changes: FieldChanges, order: readonly string[]): Plan => {
  const replaced: (readonly [YamlField, YamlValue])[] = []
  const removed: {start: number; end: number}[] = []
  const present = new Map(mapping.entries.map((field, index) => [field.key.value, index]))
  mapping.entries.forEach((field, index) => {
    if (!changes.has(field.key.value)) return
    const value = changes.get(field.key.value)
    const last = removed.at(-1)
    if (value) {
      if (!reads(field, value)) replaced.push([field, value])
    } else if (last?.end === index) last.end++
    else removed.push({start: index, end: index + 1})
  })
  const added = new Map<number, NewField[]>()
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  const fresh = [...changes]
    .filter(([key, value]) => value && !present.has(key))
    .toSorted((a, b) => rank(a[0]) - rank(b[0]))
  for (const [key, value] of fresh) {
    if (!value) continue
    const before = mapping.entries.findLastIndex(
      ({key: {value: other}}) =>
        (order.includes(other) ? rank(other) < rank(key) : rank(key) === order.length) &&
        !(changes.has(other) && !changes.get(other)),
    )
    added.set(before, [...(added.get(before) ?? []), [key, value]])
  }
  return {replaced, removed, added}
}

/** Whether a field already holds the text that it shall hold. */
const reads = (field: YamlField, value: YamlValue): boolean =>
  value.style !== 'flow' &&
  field.value.type === 'scalar' &&
  field.value.style !== 'empty' &&
  field.value.value === value.text

const editBlock = (text: string, mapping: YamlMapping, plan: Plan): readonly TextEdit[] => {
  const lineBreak = lineBreakOf(text)
  const indent = columnOf(text, mapping.from)
  const margin = ' '.repeat(indent)
  const write = ([key, value]: NewField): string => `${key}: ${writeValue(value, indent, lineBreak)}`
  const edits: TextEdit[] = plan.replaced.map(([field, value]) => replaceInBlock(text, field, value, indent, lineBreak))

  const [whole] = plan.removed
  if (whole && whole.end - whole.start === mapping.entries.length) {
    const fields = [...plan.added.values()].flat().map(write)
    const end = lineEnd(text, mapping.to)
    const comments = commentsIn(text, mapping.from, end, mapping)
    const body = fields.length > 0 ? [...comments, ...fields].join(lineBreak + margin) : ['{}', ...comments].join(' ')
    return [{start: mapping.from, end, text: body}]
  }
  for (const run of plan.removed) edits.push(removeFromBlock(text, mapping, run, margin, lineBreak))
  for (const [index, fields] of plan.added) {
    const behind = mapping.entries[index]
    if (behind) {
      const at = lineEnd(text, behind.value.to)
      edits.push({start: at, end: at, text: fields.map(field => lineBreak + margin + write(field)).join('')})
    } else {
      const at = mapping.from
      edits.push({start: at, end: at, text: fields.map(field => write(field) + lineBreak + margin).join('')})
    }
  }
  return edits
}

const replaceInBlock = (
  text: string,
  field: YamlField,
  value: YamlValue,
  indent: number,
  lineBreak: string,
): TextEdit => {
  const start = pastColon(text, field)
  const end = isWrittenInLines(value) ? lineEnd(text, field.value.to) : field.value.to
  const comments = commentsIn(text, start, end, field.value)
  return {start, end, text: ` ${writeValue(value, indent, lineBreak, comments.join(' '))}`}
}

const removeFromBlock = (
  text: string,
  mapping: YamlMapping,
  run: {readonly start: number; readonly end: number},
  margin: string,
  lineBreak: string,
): TextEdit => {
  const fields = mapping.entries.slice(run.start, run.end)
  const [first] = fields
  const last = fields.at(-1)
  const next = mapping.entries[run.end]
  if (!first || !last) throw new RangeError('no field to take out')
  // The first field of a list's item stands behind the dash, so that the next one must take its place.
  const takesPlace = run.start === 0 && next
  const start = takesPlace ? first.key.from : lineStart(text, first.key.from)
  const end = takesPlace ? next.key.from : pastBreak(text, lineEnd(text, last.value.to))
  const comments: string[] = []
  let at = start
  for (const field of fields) {
    const stop = field === last ? end : lineEnd(text, field.value.to)
    comments.push(...commentsIn(text, at, stop, {type: 'mapping', flow: false, entries: [field], from: at, to: stop}))
    at = stop
  }
  if (takesPlace) return {start, end, text: comments.map(comment => comment + lineBreak + margin).join('')}
  const kept = comments.map(comment => margin + comment + lineBreak).join('')
  if (end < text.length || endsInBreak(text)) return {start, end, text: kept}
  // Without a line break at the end of the file, the one before the field goes.
  return {start: aboveBreak(text, start), end, text: kept === '' ? '' : lineBreak + kept.slice(0, -lineBreak.length)}
}

const editFlow = (text: string, mapping: YamlMapping, plan: Plan): readonly TextEdit[] => {
  const edits: TextEdit[] = []
  const write = ([key, value]: NewField): string => `${key}: ${writeInline(value)}`
  const line = lineStart(text, mapping.from)
  const continuation = lineBreakOf(text) + ' '.repeat(skipSpaces(text, line) - line + 2)
  const keep = (comments: readonly string[]): string =>
    comments.length === 0 ? '' : ` ${comments.join(' ')}${continuation}`

  const remaining = mapping.entries.length - plan.removed.reduce((sum, run) => sum + run.end - run.start, 0)
  if (remaining === 0 && mapping.entries.length > 0) {
    const comments = commentsIn(text, mapping.from, mapping.to, mapping)
    const written = [...plan.added.values()].flat().map(write).join(', ')
    return [{start: mapping.from, end: mapping.to, text: `{${written}${keep(comments)}}`}]
  }
  for (const [field, value] of plan.replaced) {
    const start = pastColon(text, field)
    const comments = commentsIn(text, start, field.value.to, field.value)
    edits.push({start, end: field.value.to, text: ` ${writeInline(value)}${keep(comments)}`})
  }
  for (const run of plan.removed) {
    const fields = mapping.entries.slice(run.start, run.end)
    const before = mapping.entries[run.start - 1]
    const next = mapping.entries[run.end]
    const start = next || !before ? (fields[0]?.key.from ?? mapping.to) : before.value.to
    const end = next ? next.key.from : (fields.at(-1)?.value.to ?? mapping.to)
    const stretch: YamlMapping = {type: 'mapping', flow: true, entries: fields, from: start, to: end}
    edits.push({start, end, text: keep(commentsIn(text, start, end, stretch)).trimStart()})
  }
  for (const [index, fields] of plan.added) {
    const behind = mapping.entries[index]
    const written = fields.map(write).join(', ')
    if (behind) edits.push({start: behind.value.to, end: behind.value.to, text: `, ${written}`})
    else {
      const at = mapping.from + 1
      edits.push({start: at, end: at, text: remaining === 0 ? written : `${written}, `})
    }
  }
  return edits
}

const pastColon = (text: string, field: YamlField): number => text.indexOf(':', field.key.to) + 1

const endsInBreak = (text: string): boolean => /[\r\n]$/.test(text)
