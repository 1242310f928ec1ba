import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Form, Status, Term} from '../bitext/glossary.ts'
import {hash, normalize} from '../bitext/hash.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {segmentId, termId} from '../bitext/ids.ts'
import type {FieldReader} from '../yaml/fields.ts'
import {fieldReader} from '../yaml/fields.ts'
import {readYaml} from '../yaml/read-yaml.ts'
import type {YamlMapping, YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'
import {checkTerm} from './check-term.ts'

/** A term file that was read: `term` is absent exactly where a fault is fatal. */
export interface TermReading {
  readonly term?: Term
  readonly faults: readonly Fault[]
}

/** All that may be done with a form, best first. */
export const statuses = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const satisfies readonly Status[]

/** The fields of a term file, in the order in which they are written. */
export const termFields = [
  'id',
  'domain',
  'kind',
  'zh',
  'en',
  'not_in',
  'keep',
  'only',
  'except',
  'def',
  'source',
  'note',
  'unconfirmed',
] as const

/** The fields of a form; `pinyin` is for Chinese only. */
export const formFields = ['term', 'pinyin', 'pos', 'type', 'status', 'case'] as const

/**
 * Reads `glossary/<domain>/<term-id>.yml`. What cannot be read as it stands is reported with its place, and nothing is guessed:
 * a term with a fatal fault is left out.
 */
export const readTerm = (file: TextFile): TermReading => {
  const {root, faults} = readYaml(file)
  if (!root) return {faults}
  const reader = fieldReader(file)
  const term = readFields(reader, file, root)
  const own = term ? checkTerm(term, file, root) : []
  const all = [...reader.faults.map(softened), ...own].toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0))
  return term && !all.some(fault => fault.fatal) ? {term, faults: all} : {faults: all}
}

/** A field that nobody knows does no harm to the rest. */
const softened = (fault: Fault): Fault => (fault.rule === 'unknown-field' ? {...fault, fatal: false} : fault)

const readFields = (reader: FieldReader, file: TextFile, root: YamlNode): Term | undefined => {
  const fields = reader.mapping(root, file.path, termFields)
  if (!fields) return undefined
  const id = readId(reader, fields)
  const domain = textOf(reader, fields, 'domain', true)
  const zh = readForms(reader, fields, 'zh')
  const en = readForms(reader, fields, 'en')
  if (!id || !domain || !zh || !en) return undefined
  const kind = textOf(reader, fields, 'kind')
  const source = textOf(reader, fields, 'source')
  const note = textOf(reader, fields, 'note')
  const keep = fieldOf(fields, 'keep')
  return {
    id,
    path: file.path,
    domain,
    ...(kind === undefined ? {} : {kind}),
    zh,
    en,
    notIn: textsOf(reader, fields, 'not_in'),
    keep: keep !== undefined && reader.oneOf(keep.value, 'keep', ['true', 'false']) === 'true',
    only: readOnly(reader, fields),
    except: readExcept(reader, fields),
    definition: readDefinition(reader, fields),
    ...(source === undefined ? {} : {source}),
    ...(note === undefined ? {} : {note}),
    unconfirmed: textsOf(reader, fields, 'unconfirmed'),
    hash: hash(canonical(zh, en)),
  }
}

/** What a review depends on: every form with its language, status and case, one a line, in order of their text. */
const canonical = (zh: readonly Form[], en: readonly Form[]): string =>
  [...zh.map(form => lineOf('zh', form)), ...en.map(form => lineOf('en', form))].sort().join('\n')

const lineOf = (language: string, {term, status, case: letters}: Form): string =>
  [language, term, status, ...(letters ? [letters] : [])].join('\t')

const readId = (reader: FieldReader, fields: YamlMapping): Term['id'] | undefined => {
  const node = reader.required(fields, 'id')
  const scalar = node && reader.text(node, 'id')
  if (!scalar) return undefined
  const id = termId(scalar.value)
  if (!id) reader.refuse('termId', scalar, {id: scalar.value}, 'invalid-term')
  return id
}

const readForms = (reader: FieldReader, fields: YamlMapping, language: 'zh' | 'en'): readonly Form[] | undefined => {
  const node = reader.required(fields, language)
  const items = node && reader.list(node, language)
  if (!node || !items) return undefined
  if (items.length === 0) {
    reader.refuse(
      language === 'zh' ? 'termNoChinese' : 'termNoEnglish',
      {start: node.from, end: node.to},
      {},
      'invalid-term',
    )
    return undefined
  }
  const known = language === 'zh' ? formFields : formFields.filter(name => name !== 'pinyin')
  const forms = items.flatMap(item => readForm(reader, item, language, known) ?? [])
  return forms.length === items.length ? forms : undefined
}

const readForm = (
  reader: FieldReader,
  node: YamlNode,
  language: string,
  known: readonly string[],
): Form | undefined => {
  const fields = reader.mapping(node, language, known)
  if (!fields) return undefined
  const term = textOf(reader, fields, 'term', true)
  const statusNode = reader.required(fields, 'status')
  const status = statusNode && reader.oneOf(statusNode, 'status', statuses)
  const pinyin = language === 'zh' ? textOf(reader, fields, 'pinyin') : undefined
  const pos = textOf(reader, fields, 'pos')
  const type = textOf(reader, fields, 'type')
  const letters = fieldOf(fields, 'case')
  const exact = letters && reader.oneOf(letters.value, 'case', ['exact'])
  if (term === undefined || !status) return undefined
  return {
    term,
    status,
    ...(pinyin === undefined ? {} : {pinyin}),
    ...(pos === undefined ? {} : {pos}),
    ...(type === undefined ? {} : {type}),
    ...(exact ? {case: exact} : {}),
    place: {start: node.from, end: node.to},
  }
}

const onlyFields = ['docs', 'domains', 'near'] as const

const readOnly = (reader: FieldReader, fields: YamlMapping): Term['only'] => {
  const node = fieldOf(fields, 'only')?.value
  const only = node && reader.mapping(node, 'only', onlyFields)
  if (!only) return {docs: [], domains: [], near: []}
  return {
    docs: textsOf(reader, only, 'docs'),
    domains: textsOf(reader, only, 'domains'),
    near: textsOf(reader, only, 'near'),
  }
}

const readExcept = (reader: FieldReader, fields: YamlMapping): Term['except'] => {
  const reasons = new Map<SegmentId, string>()
  const node = fieldOf(fields, 'except')?.value
  for (const {key, value} of (node && reader.names(node, 'except')?.entries) ?? []) {
    const segment = segmentId(key.value)
    const reason = reader.text(value, key.value)
    if (!segment) reader.refuse('termExcept', key, {id: key.value}, 'invalid-term')
    else if (reason) reasons.set(segment, normalize(reason.value))
  }
  return reasons
}

const readDefinition = (reader: FieldReader, fields: YamlMapping): Term['definition'] => {
  const node = fieldOf(fields, 'def')?.value
  const definition = node && reader.mapping(node, 'def', ['zh', 'en'])
  if (!definition) return {}
  const zh = textOf(reader, definition, 'zh')
  const en = textOf(reader, definition, 'en')
  return {...(zh === undefined ? {} : {zh}), ...(en === undefined ? {} : {en})}
}

const textOf = (reader: FieldReader, fields: YamlMapping, name: string, required = false): string | undefined => {
  const node = required ? reader.required(fields, name) : fieldOf(fields, name)?.value
  const scalar = node && reader.text(node, name)
  return scalar && normalize(scalar.value)
}

const textsOf = (reader: FieldReader, fields: YamlMapping, name: string): readonly string[] => {
  const node = fieldOf(fields, name)?.value
  if (!node || (node.type === 'sequence' && node.items.length === 0)) return []
  return (reader.texts(node, name) ?? []).map(({value}) => normalize(value))
}
