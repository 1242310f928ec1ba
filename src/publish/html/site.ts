import type {Edition} from '../../bitext/edition.ts'
import type {TermId} from '../../bitext/ids.ts'
import type {DocumentPage} from './document-pages.ts'
import {documentPages} from './document-pages.ts'
import type {TermUse} from './term-use.ts'
import {termUses} from './term-use.ts'

/** An edition as a site: what the pages share. */
export interface Site {
  readonly edition: Edition
  /** All formats that are published. */
  readonly formats: readonly string[]
  readonly pages: readonly DocumentPage[]
  /** By the path of the source. */
  readonly pageOf: ReadonlyMap<string, DocumentPage>
  /** In order of their ids. */
  readonly terms: ReadonlyMap<TermId, TermUse>
}

/** Gathers what the pages of an edition share, in one walk. */
export const siteOf = (edition: Edition, formats: readonly string[]): Site => {
  const pages = documentPages(edition.documents)
  return {
    edition,
    formats,
    pages,
    pageOf: new Map(pages.map(page => [page.document.path, page])),
    terms: termUses(edition.glossary, pages),
  }
}
