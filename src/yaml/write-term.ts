import type {FormFields, TermFields} from '../bitext/glossary.ts'
import type {FlowValue} from './write-value.ts'
import {writeInline, writeOnLine, writeValue} from './write-value.ts'

/**
 * A term as the text of its file, `glossary/<domain>/<term-id>.yml`: fields in their order, one form a line, nothing for
 * what is empty. Texts that are normalized, as those of a term that was read are, are read back as they stand here.
 */
export const writeTerm = (term: TermFields): string =>
  [
    line('id', term.id),
    line('domain', term.domain),
    line('kind', term.kind),
    'zh:',
    ...term.zh.map(formLine),
    'en:',
    ...term.en.map(({pinyin: _, ...form}) => formLine(form)),
    list('not_in', term.notIn),
    term.keep ? 'keep: true' : undefined,
    onlyLine(term.only),
    ...block('except', [...term.except]),
    ...block('def', [
      ['zh', term.definition.zh],
      ['en', term.definition.en],
    ]),
    line('source', term.source),
    line('note', term.note),
    list('unconfirmed', term.unconfirmed),
  ]
    .filter(each => each !== undefined)
    .map(each => `${each}\n`)
    .join('')

/** `key: text`, the text as a literal of lines where it has several. */
const line = (key: string, text: string | undefined, indent = 0): string | undefined => {
  if (!text) return undefined
  const value = text.includes('\n') ? writeValue({style: 'block', text}, indent, '\n') : writeOnLine(text)
  return `${' '.repeat(indent)}${key}: ${value}`
}

const block = (
  key: string,
  fields: readonly (readonly [key: string, text: string | undefined])[],
): readonly (string | undefined)[] => {
  const lines = fields.flatMap(([name, text]) => line(name, text, 2) ?? [])
  return lines.length === 0 ? [] : [`${key}:`, ...lines]
}

const list = (key: string, texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : `${key}: ${flow(texts)}`

const formLine = ({term, pinyin, pos, type, case: letters, status}: FormFields): string =>
  `  - ${flow(given({term, pinyin, pos, type, case: letters, status}))}`

const onlyLine = ({docs, domains, near}: TermFields['only']): string | undefined => {
  const only = given({docs, domains, near})
  return only.size === 0 ? undefined : `only: ${flow(only)}`
}

/** The fields that hold anything, in their order. */
const given = (fields: Readonly<Record<string, FlowValue | undefined>>): ReadonlyMap<string, FlowValue> =>
  new Map(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[key, value] as const],
    ),
  )

const flow = (value: FlowValue): string => writeInline({style: 'flow', value})
