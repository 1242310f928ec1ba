import type {FormFields} from '../bitext/glossary.ts'
import {normalize} from '../bitext/hash.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {segmentId} from '../bitext/ids.ts'
import {splitList} from './columns.ts'
import type {Cell} from './delimited.ts'
import type {GivenFields, Remark, Spot} from './incoming.ts'
import {languageOf, statusOf} from './tbx-words.ts'

/** A row by the names of its columns; cells with nothing in them are absent. */
export interface Row extends Spot {
  readonly cells: ReadonlyMap<string, Cell>
}

export interface RowForm {
  readonly language: 'zh' | 'en'
  readonly form: FormFields
}

/** The text of a cell, normalized; `undefined` where there is none. */
export const textIn = ({cells}: Row, column: string): string | undefined => {
  const cell = cells.get(column)
  return cell && normalize(cell.text)
}

/** The form that a row holds, or why it holds none. */
export const readForm = (row: Row): RowForm | Remark => {
  const tag = textIn(row, 'lang')
  const language = tag === undefined ? undefined : languageOf(tag)
  if (!language) return at(row, 'lang', 'cellLanguage', {value: tag ?? ''})
  const term = textIn(row, 'term')
  if (term === undefined) return at(row, 'term', 'cellTerm')
  const written = textIn(row, 'status')
  const status = written === undefined ? 'preferred' : statusOf(written)
  if (!status) return at(row, 'status', 'cellStatus', {value: written ?? ''})
  const letters = textIn(row, 'case')
  if (letters !== undefined && letters !== 'exact') return at(row, 'case', 'cellCase', {value: letters})
  const pinyin = language === 'zh' ? textIn(row, 'pinyin') : undefined
  const form = {
    term,
    status,
    ...optional('pinyin', pinyin),
    ...optional('pos', textIn(row, 'pos')),
    ...optional('type', textIn(row, 'type')),
    ...(letters === undefined ? {} : {case: 'exact' as const}),
  }
  return {language, form}
}

/** The preferred forms of a row that holds a whole term: its pinyin is of the Chinese, its part of speech of the English. */
export const pairForms = (row: Row): readonly RowForm[] => {
  const [zh, en] = [textIn(row, 'zh'), textIn(row, 'en')]
  const status = 'preferred'
  return [
    ...(zh === undefined
      ? []
      : [{language: 'zh', form: {term: zh, status, ...optional('pinyin', textIn(row, 'pinyin'))}} as const]),
    ...(en === undefined
      ? []
      : [{language: 'en', form: {term: en, status, ...optional('pos', textIn(row, 'pos'))}} as const]),
  ]
}

/** What a row says of its term as a whole, or what is wrong with it. */
export const readTermCells = (row: Row): Omit<GivenFields, 'zh' | 'en'> | Remark => {
  const listIn = (column: string): readonly string[] => splitList(textIn(row, column) ?? '').map(normalize)
  const keep = textIn(row, 'keep')?.toLowerCase()
  if (keep !== undefined && keep !== 'true' && keep !== 'false') return at(row, 'keep', 'cellKeep', {value: keep})
  const except = new Map<SegmentId, string>()
  for (const text of listIn('except')) {
    const [, id = '', reason = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
    const segment = segmentId(id.trim())
    if (!segment || reason.trim() === '') return at(row, 'except', 'cellExcept', {value: text})
    except.set(segment, normalize(reason))
  }
  const only = {docs: listIn('only_docs'), domains: listIn('only_domains'), near: listIn('only_near')}
  const definition = {...optional('zh', textIn(row, 'def_zh')), ...optional('en', textIn(row, 'def_en'))}
  const notIn = listIn('not_in')
  return {
    ...optional('domain', textIn(row, 'domain')),
    ...optional('kind', textIn(row, 'kind')),
    ...(notIn.length > 0 ? {notIn} : {}),
    ...(keep === undefined ? {} : {keep: keep === 'true'}),
    ...(only.docs.length + only.domains.length + only.near.length > 0 ? {only} : {}),
    ...(except.size > 0 ? {except} : {}),
    ...(Object.keys(definition).length > 0 ? {definition} : {}),
    ...optional('source', textIn(row, 'source')),
    ...optional('note', textIn(row, 'note')),
  }
}

const optional = <Name extends string>(name: Name, text: string | undefined): {readonly [Key in Name]?: string} =>
  text === undefined ? {} : ({[name]: text} as {readonly [Key in Name]?: string})

const at = (row: Row, column: string, message: Remark['message'], values: Remark['values'] = {}): Remark => {
  const {line, column: place} = row.cells.get(column) ?? row
  return {line, column: place, message, values}
}
