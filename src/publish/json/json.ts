import {coverage, totalCoverage} from '../../bitext/coverage.ts'
import type {Edition, Metadata} from '../../bitext/edition.ts'
import {documentNames} from '../name.ts'
import type {Publisher} from '../publisher.ts'
import {documentJson} from './document-json.ts'
import type {EditionJson} from './edition-json.ts'
import {version} from './edition-json.ts'
import {findingJson} from './finding-json.ts'
import {schema} from './schema.ts'
import {termJson} from './term-json.ts'

/** Everything as data: one file, and the JSON Schema that it keeps. */
export const json: Publisher<'json'> = {
  format: 'json',
  publish: edition => [
    {path: 'json/edition.json', text: `${JSON.stringify(editionJson(edition), undefined, 1)}\n`},
    {path: 'json/edition.schema.json', text: `${JSON.stringify(schema, undefined, 2)}\n`},
  ],
}

const editionJson = (edition: Edition): EditionJson => {
  const names = documentNames(edition.documents.map(document => document.path))
  return {
    $schema: 'edition.schema.json',
    version,
    metadata: aboutOf(edition.metadata),
    coverage: totalCoverage(edition.documents.map(coverage)),
    documents: edition.documents.map(document => documentJson(document, names.get(document.path) ?? 'untitled')),
    glossary: edition.glossary.map(termJson),
    findings: edition.findings.map(findingJson),
  }
}

/** What the edition says of itself; how it is made and looks is no part of it. */
const aboutOf = ({
  title,
  author,
  translators,
  licence,
  rights,
  process,
  ...more
}: Metadata): EditionJson['metadata'] => ({
  title,
  author,
  translators,
  licence,
  rights,
  ...(process ? {process} : {}),
  baseUrl: more.baseUrl,
  english: more.english,
})
