import type {TextFile} from '../bitext/document.ts'
import type {FaultRule} from '../bitext/edition.ts'
import {normalize} from '../bitext/hash.ts'
import type {SegmentId, TermId} from '../bitext/ids.ts'
import {ruleId, segmentId, termId} from '../bitext/ids.ts'
import type {Allowance, FieldPlace} from '../bitext/pair.ts'
import type {Range} from '../bitext/range.ts'
import {nearest} from '../yaml/nearest.ts'
import type {YamlField, YamlMapping, YamlNode, YamlScalar} from '../yaml/tree.ts'
import {fieldPlace} from './field-place.ts'
import type {Draft, RegisterEntry, Review, WrittenRendering} from './register.ts'
import {entryFields} from './register.ts'

/** Takes note of what is wrong at a place of the file. */
export type Report = (
  rule: FaultRule,
  message: string,
  at: Range,
  values?: Readonly<Record<string, string | number>>,
) => void

type Known = (typeof entryFields)[number]

/** Reads one entry; what is wrong with a field is reported and the field left out. */
export const readEntry = (file: TextFile, node: YamlMapping, index: number, report: Report): RegisterEntry => {
  const fields = new Map<string, FieldPlace>()
  const found: Partial<Record<Known, YamlField>> = {}
  for (const field of node.entries) {
    const key = field.key.value
    fields.set(key, fieldPlace(field.value))
    if (isKnown(key)) found[key] = field
    else reportUnknown(field.key, key, entryFields, report)
  }
  const reader = {report, start: {start: node.from, end: Math.min(node.from + 1, node.to)}}
  const zh = readText(found.zh, reader)
  for (const key of texts) reportCut(file.text, found[key], report)
  if (zh === undefined && !found.zh) report('invalid-field', 'zhMissing', reader.start)
  const entry: Mutable<RegisterEntry> = {
    path: file.path,
    place: {start: node.from, end: node.to},
    fields,
    index,
    node,
    zh: zh ?? '',
    rendering: readRendering(found, reader),
    allow: readAllowances(found.allow, reader),
  }
  const id = readId(found.id, reader)
  if (id) entry.id = id
  for (const key of ['from', 'into', 'repeat'] as const) {
    const reference = readReference(found[key], reader)
    if (reference) entry[key] = reference
  }
  for (const key of ['seen', 'added', 'note', 'comment'] as const) {
    const text = readText(found[key], reader)
    if (text !== undefined) entry[key] = text
  }
  const draft = readDraft(found.draft, reader)
  if (draft) entry.draft = draft
  const review = readReview(found.ok, reader)
  if (review) entry.review = review
  return entry
}

/** The fields that hold a text of any length. */
const texts = ['seen', 'zh', 'en', 'omit', 'added', 'note', 'comment'] as const

/** Behind a text without quotation marks, ` #` begins a comment: what follows may have been meant as text. */
const reportCut = (text: string, field: YamlField | undefined, report: Report): void => {
  if (field?.value.type !== 'scalar' || !['plain', 'empty'].includes(field.value.style)) return
  const [space = '', comment = ''] = /^[ \t]*(#[^\r\n]*)?/.exec(text.slice(field.value.to)) ?? []
  if (comment === '') return
  const end = field.value.to + space.length
  report(
    'unknown-field',
    'textCut',
    {start: end - comment.length, end},
    {field: field.key.value, comment: comment.trim()},
  )
}

/** Reports the field `path`, whose `key` is none of those that are known. */
const reportUnknown = (key: YamlScalar, path: string, known: readonly string[], report: Report): void => {
  const near = nearest(key.value, known)
  const at = {start: key.start, end: key.end}
  if (near === undefined) report('unknown-field', 'unknownField', at, {field: path, known: known.join(', ')})
  else report('unknown-field', 'unknownMistyped', at, {field: path, near})
}

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

interface Reader {
  readonly report: Report
  /** Where to point for what is not there at all. */
  readonly start: Range
}

const known: ReadonlySet<string> = new Set(entryFields)
const isKnown = (key: string): key is Known => known.has(key)

const rangeOf = (node: YamlNode): Range => ({start: node.from, end: node.to})

const scalarOf = (field: YamlField, {report}: Reader): YamlScalar | undefined => {
  if (field.value.type === 'scalar') return field.value
  report('invalid-field', 'fieldNotText', rangeOf(field.value), {field: field.key.value})
  return undefined
}

/** The text of a field, absent where nothing is written. */
const readText = (field: YamlField | undefined, reader: Reader): string | undefined => {
  const scalar = field && scalarOf(field, reader)
  if (!scalar) return undefined
  const text = normalize(scalar.value)
  if (text !== '') return text
  if (field) reader.report('invalid-field', 'fieldEmpty', field.key, {field: field.key.value})
  return undefined
}

const readId = (field: YamlField | undefined, reader: Reader): SegmentId | undefined => {
  if (!field) {
    reader.report('invalid-field', 'idMissing', reader.start)
    return undefined
  }
  const scalar = scalarOf(field, reader)
  const id = scalar && segmentId(scalar.value)
  if (scalar && !id) reader.report('invalid-field', 'idInvalid', rangeOf(scalar), {value: scalar.value})
  return id
}

const readReference = (field: YamlField | undefined, reader: Reader): SegmentId | undefined => {
  const scalar = field && scalarOf(field, reader)
  if (!scalar) return undefined
  const id = segmentId(scalar.value)
  if (!id) {
    const values = {field: field.key.value, value: scalar.value}
    reader.report('invalid-field', 'referenceInvalid', rangeOf(scalar), values)
  }
  return id
}

/** The rendering; where several are written, English goes before `with`, and that before `omit`. */
const readRendering = (found: Partial<Record<Known, YamlField>>, reader: Reader): WrittenRendering => {
  const {en, with: target, omit} = found
  const written = [en, target, omit].filter(field => field !== undefined)
  for (const field of written.slice(1)) {
    const values = {field: field.key.value, used: written[0]?.key.value ?? ''}
    reader.report('invalid-field', 'renderingTwice', field.key, values)
  }
  const english = en && scalarOf(en, reader)
  if (english) return {type: 'english', en: normalize(english.value)}
  const id = readReference(target, reader)
  if (id) return {type: 'with', target: id}
  const reason = readText(omit, reader)
  return reason === undefined ? {type: 'missing'} : {type: 'omitted', reason}
}

/** The texts of a mapping whose fields are `allowed`, or any where it is not given. */
const readTexts = (
  field: YamlField | undefined,
  reader: Reader,
  allowed: readonly string[],
): ReadonlyMap<string, YamlScalar> | undefined => {
  if (!field) return undefined
  const {key, value} = field
  if (value.type !== 'mapping') {
    reader.report('invalid-field', 'fieldNotMapping', rangeOf(value), {field: key.value})
    return undefined
  }
  const texts = new Map<string, YamlScalar>()
  for (const inner of value.entries) {
    const name = inner.key.value
    if (!allowed.includes(name)) {
      reportUnknown(inner.key, `${key.value}.${name}`, allowed, reader.report)
    } else if (inner.value.type === 'scalar') texts.set(name, inner.value)
    else if (name !== 'terms') {
      reader.report('invalid-field', 'fieldNotText', rangeOf(inner.value), {field: `${key.value}.${name}`})
    }
  }
  return texts
}

const isHash = (text: string): boolean => /^h[0-9a-f]{12}$/.test(text)

/** Reports each of `names` that is missing from `texts`, and each hash that is none; whether all are well. */
const holdsAll = (
  field: YamlField,
  texts: ReadonlyMap<string, YamlScalar>,
  names: readonly string[],
  hashes: readonly string[],
  reader: Reader,
): boolean => {
  let well = true
  for (const name of names) {
    const scalar = texts.get(name)
    const full = `${field.key.value}.${name}`
    if (!scalar || scalar.value.trim() === '') {
      reader.report('invalid-field', 'partMissing', rangeOf(field.value), {field: full})
      well = false
    } else if (hashes.includes(name) && !isHash(scalar.value)) {
      reader.report('invalid-field', 'hashInvalid', rangeOf(scalar), {field: full, value: scalar.value})
      well = false
    }
  }
  return well
}

const readDraft = (field: YamlField | undefined, reader: Reader): Draft | undefined => {
  const texts = readTexts(field, reader, ['by', 'at', 'en', 'score'])
  if (!field || !texts || !holdsAll(field, texts, ['by', 'at', 'en'], ['en'], reader)) return undefined
  const written = texts.get('score')
  const score = written && /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(written.value) ? Number(written.value) : undefined
  if (written && score === undefined) {
    reader.report('invalid-field', 'scoreInvalid', rangeOf(written), {value: written.value})
  }
  const textOf = (name: string): string => texts.get(name)?.value ?? ''
  return {by: textOf('by'), at: textOf('at'), en: textOf('en'), ...(score === undefined ? {} : {score})}
}

const readReview = (field: YamlField | undefined, reader: Reader): Review | undefined => {
  const texts = readTexts(field, reader, ['by', 'at', 'zh', 'en', 'terms', 'why'])
  if (!field || !texts || !holdsAll(field, texts, ['by', 'at', 'zh', 'en'], ['zh', 'en'], reader)) return undefined
  const textOf = (name: string): string => texts.get(name)?.value ?? ''
  const why = texts.get('why')?.value
  const hashes = {zh: textOf('zh'), en: textOf('en')}
  return {by: textOf('by'), at: textOf('at'), ...hashes, terms: readTerms(field, reader), ...(why ? {why} : {})}
}

/** The hash of each term that a review depends on. One that cannot be read counts as changed: it is kept, and empty. */
const readTerms = (field: YamlField, reader: Reader): ReadonlyMap<TermId, string> => {
  const terms = new Map<TermId, string>()
  if (field.value.type !== 'mapping') return terms
  const written = field.value.entries.find(({key}) => key.value === 'terms')?.value
  if (!written || (written.type === 'scalar' && written.value.trim() === '')) return terms
  if (written.type !== 'mapping') {
    reader.report('invalid-field', 'fieldNotMapping', rangeOf(written), {field: 'ok.terms'})
    return terms
  }
  for (const {key, value} of written.entries) {
    const id = termId(key.value)
    const hash = value.type === 'scalar' ? value.value : ''
    if (!id) reader.report('invalid-field', 'termInvalid', rangeOf(key), {value: key.value})
    else {
      if (!isHash(hash)) {
        reader.report('invalid-field', 'hashInvalid', rangeOf(value), {field: `ok.terms.${id}`, value: hash})
      }
      terms.set(id, isHash(hash) ? hash : '')
    }
  }
  return terms
}

const readAllowances = (field: YamlField | undefined, reader: Reader): readonly Allowance[] => {
  if (!field) return []
  if (field.value.type !== 'mapping') {
    reader.report('invalid-field', 'fieldNotMapping', rangeOf(field.value), {field: 'allow'})
    return []
  }
  const allowances: Allowance[] = []
  for (const {key, value} of field.value.entries) {
    const rule = ruleId(key.value)
    const reason = value.type === 'scalar' ? normalize(value.value) : ''
    if (!rule) reader.report('invalid-field', 'ruleInvalid', rangeOf(key), {value: key.value})
    else if (reason === '') reader.report('invalid-field', 'reasonMissing', rangeOf(key), {rule})
    else allowances.push({rule, reason, place: {start: key.from, end: value.to}})
  }
  return allowances
}
