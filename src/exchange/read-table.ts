import type {FormFields} from '../bitext/glossary.ts'
import {normalize} from '../bitext/hash.ts'
import {columns, pairColumns, termColumns} from './columns.ts'
import type {Cell, Delimiter} from './delimited.ts'
import {readDelimited} from './delimited.ts'
import type {ExchangeReading, GivenFields, Incoming, Passed, Remark} from './incoming.ts'
import {unusable} from './incoming.ts'
import type {Row, RowForm} from './row.ts'
import {pairForms, readForm, readTermCells, textIn} from './row.ts'

/**
 * Reads a table of terms. Its header names the columns, in any order: `id`, `lang` and `term` for one row a form, rows of
 * one term behind one another; or `zh` and `en` for one row a term. Columns that nobody knows are counted by their name.
 */
export const readTable = (text: string, delimiter: Delimiter): ExchangeReading => {
  const {rows, fatal} = readDelimited(text, delimiter)
  const [head, ...body] = rows
  if (fatal) return unusable(fatal)
  if (!head) return unusable({line: 1, column: 1, message: 'emptyFile', values: {}})
  const names = head.map(cell => cell.text.trim().toLowerCase())
  const wrong = wrongHead(head, names)
  if (wrong) return unusable(wrong)
  const isPaired = pairColumns.every(name => names.includes(name))
  const known: readonly string[] = isPaired ? [...columns, ...pairColumns] : columns
  const passedOver = new Map<string, Passed>(
    names.flatMap((name, at) =>
      known.includes(name) || name === '' ? [] : [[name, {count: 1, line: head[at]?.line ?? 1}]],
    ),
  )
  const terms: Incoming[] = []
  const refused: Remark[] = []
  const firsts = new Map<string, number>()
  for (const group of groupsOf(body, names, isPaired)) {
    const read = readGroup(group, isPaired, names.length)
    const {line, column} = group[0]
    const id = textIn(group[0], 'id')
    const first = id === undefined ? undefined : firsts.get(id)
    if (id !== undefined && first === undefined) firsts.set(id, line)
    if (id !== undefined && first !== undefined)
      refused.push({line, column, message: 'entryTwice', values: {id, line: first}})
    else if ('fields' in read)
      terms.push({
        at: {line, column},
        ...(id === undefined ? {} : {id}),
        fields: read.fields,
        ...(isPaired ? {mainOnly: true} : {}),
      })
    else refused.push(read)
  }
  return {terms, refused, passedOver}
}

const wrongHead = (head: readonly Cell[], names: readonly string[]): Remark | undefined => {
  const twice = head.find((_, at) => names[at] !== '' && names.indexOf(names[at] ?? '') < at)
  if (twice) return {line: twice.line, column: twice.column, message: 'columnTwice', values: {name: twice.text.trim()}}
  const isHead =
    ['id', 'lang', 'term'].every(name => names.includes(name)) || pairColumns.every(name => names.includes(name))
  return isHead ? undefined : {line: head[0]?.line ?? 1, column: 1, message: 'noHead', values: {}}
}

type Group = readonly [Row, ...Row[]]

/** The rows of each term: those of one id that follow one another, or each row by itself. */
const groupsOf = (
  body: readonly (readonly Cell[])[],
  names: readonly string[],
  isPaired: boolean,
): readonly Group[] => {
  const groups: [Row, ...Row[]][] = []
  for (const cells of body) {
    const given = cells.flatMap((cell, at) =>
      cell.text === '' || normalize(cell.text) === '' ? [] : [[names[at] ?? tooMany, cell] as const],
    )
    const row: Row = {line: cells[0]?.line ?? 1, column: cells[0]?.column ?? 1, cells: new Map(given)}
    if (given.length === 0) continue
    const last = groups.at(-1)
    const id = textIn(row, 'id')
    const lastId = last && textIn(last[0], 'id')
    if (last && !isPaired && id !== undefined && id === lastId) last.push(row)
    else groups.push([row])
  }
  return groups
}

/** The name of a cell beyond the last column. */
const tooMany = '\0'

const readGroup = (group: Group, isPaired: boolean, width: number): {readonly fields: GivenFields} | Remark => {
  const [first] = group
  const beyond = group.flatMap(row => row.cells.get(tooMany) ?? [])[0]
  if (beyond) return {line: beyond.line, column: beyond.column, message: 'cellsBeyond', values: {count: width}}
  const forms: readonly (RowForm | Remark)[] = isPaired ? pairForms(first) : group.map(readForm)
  const zh: FormFields[] = []
  const en: FormFields[] = []
  for (const form of forms) {
    if ('message' in form) return form
    const list = form.language === 'zh' ? zh : en
    list.push(form.form)
  }
  const entry = textIn(first, 'id') ?? zh[0]?.term ?? en[0]?.term ?? ''
  const at = {line: first.line, column: first.column}
  if (zh.length === 0) return {...at, message: 'entryNoChinese', values: {entry}}
  if (en.length === 0) return {...at, message: 'entryNoEnglish', values: {entry}}
  const later = termColumns.flatMap(name => group.slice(1).flatMap(row => row.cells.get(name) ?? []))[0]
  if (later) return {line: later.line, column: later.column, message: 'cellLater', values: {}}
  const rest = readTermCells(first)
  return 'message' in rest ? rest : {fields: {...rest, zh, en}}
}
