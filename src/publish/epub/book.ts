import type {Edition} from '../../bitext/edition.ts'
import type {TermId} from '../../bitext/ids.ts'
import type {LinkResolver} from '../../markup/link-resolver.ts'
import {linkResolver} from '../../markup/link-resolver.ts'
import {referredAssets} from '../assets.ts'
import type {DocumentPage} from '../html/document-pages.ts'
import {documentPages} from '../html/document-pages.ts'
import type {TermUse} from '../html/term-use.ts'
import {termUses} from '../html/term-use.ts'
import {mediaTypeOf} from './media-type.ts'

/** An edition as a book: what its parts share. */
export interface Book {
  readonly edition: Edition
  readonly chapters: readonly Chapter[]
  /** By the path of the source. */
  readonly chapterOf: ReadonlyMap<string, Chapter>
  /** Where addresses of the sources lead. */
  readonly links: LinkResolver
  /** The pictures that documents show: their paths in the book by those in the project. */
  readonly pictures: ReadonlyMap<string, string>
  /** The terms that stand in the text, in order of their ids. */
  readonly terms: ReadonlyMap<TermId, TermUse>
}

/** A document of the book. */
export interface Chapter {
  readonly shown: DocumentPage
  /** Of its file, within the folder of the book. */
  readonly path: string
}

/** Gathers what the parts of a book share. File names are plain ASCII, which every reading system takes. */
export const bookOf = (edition: Edition): Book => {
  const pages = documentPages(edition.documents)
  const chapters = pages.map((shown, index) => ({shown, path: `chapter-${padded(index + 1)}.xhtml`}))
  const links = linkResolver(edition.documents, edition.assets)
  const shown = referredAssets(edition, links).filter(({path}) => mediaTypeOf(path) !== undefined)
  return {
    edition,
    chapters,
    chapterOf: new Map(chapters.map(chapter => [chapter.shown.document.path, chapter])),
    links,
    pictures: new Map(shown.map(({path}, index) => [path, pictureName(path, index + 1)])),
    terms: new Map([...termUses(edition.glossary, pages)].filter(([, use]) => use.count > 0)),
  }
}

const pictureName = (path: string, number: number): string =>
  `picture-${padded(number)}${(/\.[a-z]+$/i.exec(path)?.[0] ?? '').toLowerCase()}`

const padded = (number: number): string => String(number).padStart(3, '0')
