import {metadataOf} from '../../src/bitext/build.ts'
import type {ProjectFiles} from '../../src/bitext/edition.ts'

/** One segment: what its source says (`zh` where not said), and its entry, none where there is no id. */
export interface Entry {
  readonly id?: string
  readonly zh: string
  readonly source?: string
  readonly en?: string
  readonly note?: string
  readonly comment?: string
  readonly allow?: Readonly<Record<string, string>>
  readonly ok?: Readonly<Record<string, unknown>>
}

/** Documents by name, terms by id. */
export interface Files {
  readonly docs: Readonly<Record<string, readonly Entry[]>>
  readonly terms?: Readonly<Record<string, {readonly zh: readonly string[]; readonly en: readonly string[]}>>
}

/** The files of a project: each entry a paragraph of its document. */
export const filesOf = ({docs, terms = {}}: Files): ProjectFiles => {
  const sources = Object.entries(docs).map(([name, entries]) => ({
    path: `source/${name}.md`,
    text: `${entries.map(({zh, source}) => source ?? zh).join('\n\n')}\n`,
  }))
  return {
    metadata: metadataOf({zh: '测试', en: 'Test'}),
    rules: new Map(),
    sources,
    assets: [],
    order: sources.map(({path}) => path),
    translations: Object.entries(docs).map(([name, entries]) => ({
      path: `translations/en/${name}.yml`,
      text: `doc: source/${name}.md\nsegments:\n${entries.map(written).join('')}`,
    })),
    attic: [],
    memory: [],
    terms: Object.entries(terms).map(([id, {zh, en}]) => ({
      path: `glossary/test/${id}.yml`,
      text: `id: ${id}\ndomain: test\nzh:\n${forms(zh)}en:\n${forms(en)}`,
    })),
    ledgers: [],
    faults: [],
  }
}

const written = ({id, zh, en, note, comment, allow, ok}: Entry): string =>
  id === undefined
    ? ''
    : `  - id: ${id}\n${Object.entries({zh, en, note, comment, allow, ok})
        .flatMap(([field, value]) => (value === undefined ? [] : [`    ${field}: ${JSON.stringify(value)}\n`]))
        .join('')}`

const forms = (terms: readonly string[]): string =>
  terms
    .map((term, index) => `  - {term: ${JSON.stringify(term)}, status: ${index === 0 ? 'preferred' : 'admitted'}}\n`)
    .join('')
