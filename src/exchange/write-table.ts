import type {FormFields, TermFields} from '../bitext/glossary.ts'
import type {Column} from './columns.ts'
import {columns, joinList} from './columns.ts'
import type {Delimiter} from './delimited.ts'
import {writeDelimited} from './delimited.ts'

/** Terms as a table with a header: one row a form, what belongs to the term in the first row of each. It holds all of them. */
export const writeTable = (terms: readonly TermFields[], delimiter: Delimiter): string => {
  const rows = terms.flatMap(term =>
    [...term.zh.map(form => formCells('zh', form)), ...term.en.map(form => formCells('en', form))].map((cells, at) => {
      const all: Cells = {id: term.id, ...cells, ...(at === 0 ? termCells(term) : {})}
      return columns.map(column => all[column] ?? '')
    }),
  )
  return writeDelimited([columns, ...rows], delimiter)
}

type Cells = Readonly<Partial<Record<Column, string | undefined>>>

const formCells = (lang: string, {term, status, pinyin, pos, type, case: letters}: FormFields): Cells => ({
  lang,
  term,
  status,
  pinyin,
  pos,
  type,
  case: letters,
})

const termCells = (term: TermFields): Cells => ({
  domain: term.domain,
  kind: term.kind,
  not_in: joinList(term.notIn),
  keep: term.keep ? 'true' : '',
  only_docs: joinList(term.only.docs),
  only_domains: joinList(term.only.domains),
  only_near: joinList(term.only.near),
  except: joinList([...term.except].map(([id, reason]) => `${id}=${reason}`)),
  def_zh: term.definition.zh,
  def_en: term.definition.en,
  source: term.source,
  note: term.note,
  unconfirmed: joinList(term.unconfirmed),
})
