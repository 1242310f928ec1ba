import type {FormFields, TermFields} from '../bitext/glossary.ts'
import {normalize} from '../bitext/hash.ts'
import {partsOfSpeech, tbxTypeOf} from './tbx-words.ts'
import {asXmlHolds} from './xml-text.ts'

/** What comes back of a term that was written as TBX-Basic: all of it but what `leftOutOf` names. */
export const heldByTbx = (term: TermFields): TermFields => {
  const {zh, en} = term.definition
  return {
    id: term.id,
    domain: held(term.domain),
    zh: term.zh.map(heldForm),
    en: term.en.map(heldForm),
    notIn: [],
    keep: false,
    only: {docs: [], domains: [], near: []},
    except: new Map(),
    definition: {...(zh === undefined ? {} : {zh: held(zh)}), ...(en === undefined ? {} : {en: held(en)})},
    ...(term.source === undefined ? {} : {source: held(term.source)}),
    ...(term.note === undefined ? {} : {note: held(term.note)}),
    unconfirmed: [],
  }
}

const heldForm = ({term, status, pos, type}: FormFields): FormFields => {
  const known = type !== undefined && tbxTypeOf(type) !== undefined
  return {
    term: held(term),
    status: status === 'forbidden' ? 'deprecated' : status,
    ...(pos === undefined ? {} : {pos: partsOfSpeech.includes(pos) ? pos : 'other'}),
    ...(known ? {type} : {}),
  }
}

const held = (text: string): string => normalize(asXmlHolds(text))

/** One thing that an export leaves out, or says less exactly: the field of our files, its value, and the form that has it. */
export interface LeftOut {
  readonly field: string
  readonly value: string
  readonly form?: string
}

/** What TBX-Basic cannot hold of a term, in the order of the fields in our files. */
export const leftOutOf = (term: TermFields): readonly LeftOut[] => {
  const {docs, domains, near} = term.only
  return [
    ...one('kind', term.kind),
    ...[...term.zh, ...term.en].flatMap(leftOutOfForm),
    ...one('not_in', term.notIn.join(', ')),
    ...one('keep', term.keep ? 'true' : ''),
    ...one('only.docs', docs.join(', ')),
    ...one('only.domains', domains.join(', ')),
    ...one('only.near', near.join(', ')),
    ...one('except', [...term.except].map(([id, reason]) => `${id} (${reason})`).join(', ')),
    ...one('unconfirmed', term.unconfirmed.join(', ')),
    ...texts(term).filter(({value}) => held(value) !== value),
  ]
}

const leftOutOfForm = (form: FormFields): readonly LeftOut[] => {
  const {term, status, pinyin, pos, type, case: letters} = form
  return [
    ...one('status', status === 'forbidden' ? status : ''),
    ...one('pinyin', pinyin),
    ...one('pos', pos === undefined || partsOfSpeech.includes(pos) ? '' : pos),
    ...one('type', type === undefined || tbxTypeOf(type) !== undefined ? '' : type),
    ...one('case', letters),
  ].map(each => ({...each, form: term}))
}

const one = (field: string, value: string | undefined): readonly LeftOut[] => (value ? [{field, value}] : [])

const texts = ({domain, zh, en, definition, source, note}: TermFields): readonly LeftOut[] => [
  ...one('domain', domain),
  ...[...zh, ...en].flatMap(({term}) => one('term', term)),
  ...one('def.zh', definition.zh),
  ...one('def.en', definition.en),
  ...one('source', source),
  ...one('note', note),
]

/** `not_in: 发展中国家`, or `pinyin (灯塔): dēngtǎ`. */
export const leftOutText = ({field, value, form}: LeftOut): string =>
  `${field}${form === undefined ? '' : ` (${form})`}: ${value.replace(/\s*\n\s*/g, ' ')}`
