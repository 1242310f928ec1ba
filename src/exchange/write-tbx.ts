import type {FormFields, TermFields} from '../bitext/glossary.ts'
import {heldByTbx, leftOutOf, leftOutText} from './held-by-tbx.ts'
import type {Category} from './tbx-words.ts'
import {categories, namespaces, tbxStatus, tbxTypeOf} from './tbx-words.ts'
import {escapeXml, xmlComment} from './xml-text.ts'

/** What the head of an export says. */
export interface ExportWords {
  readonly title: string
  /** Where it comes from. */
  readonly origin: string
  /** What stands before the list of what a term loses. */
  readonly leftOut: string
}

/** The names of one version of TBX. */
interface Dialect {
  readonly open: readonly string[]
  readonly close: string
  readonly header: string
  readonly encoding: readonly string[]
  readonly entry: string
  readonly language: string
  readonly form: string
  readonly tags: (category: Category) => readonly [open: string, close: string]
}

const v3: Dialect = {
  open: [
    `<tbx style="dct" type="TBX-Basic" xml:lang="zh" xmlns="${namespaces.core}" xmlns:min="${namespaces.min}" xmlns:basic="${namespaces.basic}">`,
  ],
  close: 'tbx',
  header: 'tbxHeader',
  encoding: [],
  entry: 'conceptEntry',
  language: 'langSec',
  form: 'termSec',
  tags: category => {
    const name = `${categories[category].module}:${category}`
    return [name, name]
  },
}

const v2: Dialect = {
  open: ['<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">', '<martif type="TBX-Basic" xml:lang="zh">'],
  close: 'martif',
  header: 'martifHeader',
  encoding: ['    <encodingDesc>', '      <p type="XCSURI">TBXBasicXCSV02.xcs</p>', '    </encodingDesc>'],
  entry: 'termEntry',
  language: 'langSet',
  form: 'tig',
  tags: category => {
    const {element} = categories[category]
    return [`${element} type="${category}"`, element]
  },
}

/**
 * Terms as a TBX-Basic document: version 3 in DCT style (ISO 30042:2019), or version 2 (ISO 30042:2008). What it cannot
 * hold of a term is named in a comment at the head of its entry.
 */
export const writeTbx = (terms: readonly TermFields[], version: 2 | 3, words: ExportWords): string => {
  const dialect = version === 3 ? v3 : v2
  const {title, origin} = words
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...dialect.open,
    `  <${dialect.header}>`,
    '    <fileDesc>',
    '      <titleStmt>',
    `        <title>${escapeXml(title)}</title>`,
    '      </titleStmt>',
    '      <sourceDesc>',
    `        <p>${escapeXml(origin)}</p>`,
    '      </sourceDesc>',
    '    </fileDesc>',
    ...dialect.encoding,
    `  </${dialect.header}>`,
    '  <text>',
    '    <body>',
    ...terms.flatMap(term => entryLines(term, dialect, words)),
    '    </body>',
    '  </text>',
    `</${dialect.close}>`,
  ]
  return `${lines.join('\n')}\n`
}

const entryLines = (term: TermFields, dialect: Dialect, {leftOut}: ExportWords): readonly string[] => {
  const {id, domain, zh, en, definition, source, note} = heldByTbx(term)
  const lost = leftOutOf(term)
  const isDefined = definition.zh !== undefined || definition.en !== undefined
  return [
    `      <${dialect.entry} id="${xmlId(id)}">`,
    ...(lost.length > 0 ? [`        ${xmlComment(`${leftOut} ${lost.map(leftOutText).join('; ')}`)}`] : []),
    ...category(dialect, 8, 'subjectField', domain),
    ...(isDefined ? [] : category(dialect, 8, 'source', source)),
    ...(note === undefined ? [] : [`        <note>${escapeXml(note)}</note>`]),
    ...languageLines(dialect, 'zh', zh, definition.zh, source),
    ...languageLines(dialect, 'en', en, definition.en, source),
    `      </${dialect.entry}>`,
  ]
}

const languageLines = (
  dialect: Dialect,
  language: 'zh' | 'en',
  forms: readonly FormFields[],
  definition: string | undefined,
  source: string | undefined,
): readonly string[] => [
  `        <${dialect.language} xml:lang="${language}">`,
  ...(definition === undefined
    ? []
    : [
        '          <descripGrp>',
        ...category(dialect, 12, 'definition', definition),
        ...category(dialect, 12, 'source', source),
        '          </descripGrp>',
      ]),
  ...forms.flatMap(({term, status, pos, type}) => [
    `          <${dialect.form}>`,
    `            <term>${escapeXml(term)}</term>`,
    ...category(dialect, 12, 'administrativeStatus', tbxStatus[status]),
    ...category(dialect, 12, 'partOfSpeech', pos),
    ...category(dialect, 12, 'termType', type === undefined ? undefined : tbxTypeOf(type)),
    `          </${dialect.form}>`,
  ]),
  `        </${dialect.language}>`,
]

const category = (dialect: Dialect, indent: number, name: Category, text: string | undefined): readonly string[] => {
  if (text === undefined) return []
  const [open, close] = dialect.tags(name)
  return [`${' '.repeat(indent)}<${open}>${escapeXml(text)}</${close}>`]
}

/** An id of XML may not begin with a digit. */
const xmlId = (id: string): string => (/^\d/.test(id) ? `_${id}` : id)
