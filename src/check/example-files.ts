import type {TextFile} from '../bitext/document.ts'
import type {Form, Status, Term} from '../bitext/glossary.ts'
import {hash} from '../bitext/hash.ts'
import {termId} from '../bitext/ids.ts'
import type {FieldPlace} from '../bitext/pair.ts'
import type {Range} from '../bitext/range.ts'
import type {ExampleTerm, NamedPair} from './example.ts'

/** An entry as it is written in a translation file, with the place of all that rules may point at. */
export interface WrittenEntry {
  readonly place: Range
  readonly fields: ReadonlyMap<string, FieldPlace>
  readonly allow: ReadonlyMap<string, Range>
}

/** Writes a translation file, and tells by id where each entry stands in it. */
export const writeTranslation = (
  path: string,
  doc: string,
  pairs: readonly NamedPair[],
): {readonly file: TextFile; readonly entries: ReadonlyMap<string, WrittenEntry>} => {
  const page = newPage()
  page.write(`doc: ${doc}\nsegments:\n`)
  const entries = new Map<string, WrittenEntry>()
  for (const pair of pairs) {
    page.write('\n- ')
    const start = page.length()
    const fields = new Map<string, FieldPlace>()
    const allow = new Map<string, Range>()
    const line = (key: string, value: string): void => {
      page.write(`${fields.size === 0 ? '' : '  '}${key}: `)
      fields.set(key, page.value(value))
      page.write('\n')
    }
    const literal = (key: string, value: string): void => {
      page.write(`  ${key}: |-\n    `)
      fields.set(key, page.value(value))
      page.write('\n')
    }
    line('id', pair.id)
    literal('zh', pair.was ?? pair.zh)
    if (pair.en !== undefined) literal('en', pair.en)
    if (pair.with !== undefined) line('with', pair.with)
    if (pair.omit !== undefined) line('omit', pair.omit)
    if (pair.allow) page.write('  allow:\n')
    for (const [rule, reason] of Object.entries(pair.allow ?? {})) {
      page.write('    ')
      allow.set(rule, page.write(rule))
      page.write(`: ${reason}\n`)
    }
    entries.set(pair.id, {place: {start, end: page.length() - 1}, fields, allow})
  }
  return {file: {path, text: page.text()}, entries}
}

/** Writes a term file, and reads it back as the term that it is. */
export const writeTerm = (name: string, written: ExampleTerm): {readonly file: TextFile; readonly term: Term} => {
  const id = termId(name)
  if (!id) throw new RangeError(`"${name}" is no term id`)
  const path = `glossary/example/${name}.yml`
  const page = newPage()
  const form = (term: string, status: Status): Form => {
    page.write('  - ')
    const place = page.write(`{term: ${term}, status: ${status}}`)
    page.write('\n')
    return {term, status, place}
  }
  page.write(`id: ${id}\ndomain: example\nzh:\n`)
  const zh = [form(written.zh, 'preferred')]
  page.write('en:\n')
  const en: Form[] = []
  if (written.en) en.push(form(written.en, 'preferred'))
  if (written.admitted) en.push(form(written.admitted, 'admitted'))
  if (written.deprecated) en.push(form(written.deprecated, 'deprecated'))
  if (written.forbidden) en.push(form(written.forbidden, 'forbidden'))
  if (written.keep) page.write('keep: true\n')
  const term: Term = {
    id,
    path,
    domain: 'example',
    zh,
    en,
    notIn: [],
    keep: written.keep ?? false,
    only: {docs: [], domains: [], near: []},
    except: new Map(),
    definition: {},
    unconfirmed: [],
    hash: hash(JSON.stringify(written)),
  }
  return {file: {path, text: page.text()}, term}
}

/** A text that grows, and tells where what is written comes to stand. */
const newPage = () => {
  let text = ''
  const write = (piece: string): Range => {
    const start = text.length
    text += piece
    return {start, end: text.length}
  }
  return {
    write,
    value: (value: string): FieldPlace => {
      const range = write(value)
      return {...range, lines: [range.start]}
    },
    length: () => text.length,
    text: () => text,
  }
}
