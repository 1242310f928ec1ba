import type {CopiedFile, Edition, TypesetFile, TypstSource} from '../../bitext/edition.ts'
import {inBoth} from '../both.ts'
import type {Book} from '../epub/book.ts'
import {bookOf} from '../epub/book.ts'
import {chapterPage} from '../epub/chapter-page.ts'
import {glossaryPage} from '../epub/glossary-page.ts'
import type {BookPage} from '../epub/page.ts'
import {idsIn} from '../epub/xml.ts'
import {bookPath} from '../name.ts'
import type {Publisher} from '../publisher.ts'
import type {Title} from '../title.ts'
import {inPassage} from './in-passage.ts'
import {mainSource} from './main-source.ts'
import {pair} from './pair.ts'
import type {Target} from './pieces.ts'
import {placesOf} from './places-of.ts'
import {style} from './style.ts'
import {writeNodes} from './write-nodes.ts'

/** One book to print and to read on a screen: the Chinese and the English paragraph by paragraph, as the source of Typst. */
export const pdf: Publisher<'pdf'> = {
  format: 'pdf',
  onRequest: true,
  publish: (edition, formats) => [typesetFile(edition, formats.includes('html'))],
}

const typesetFile = (edition: Edition, hasPages: boolean): TypesetFile => {
  const book = bookOf(edition)
  const {baseUrl} = edition.metadata
  const chapters = book.chapters.map(chapter => ({
    from: chapter.shown.document.path,
    title: chapter.shown.title,
    page: chapterPage(chapter, book, {
      inPassage: inPassage(({id}) => (baseUrl === '' || !hasPages ? undefined : new URL(`s/${id}/`, baseUrl).href)),
      readingOf: () => undefined,
    }),
  }))
  const glossary = glossaryPage(book, placesOf)
  const targets = targetsOf([...chapters.map(({page}) => page), ...(glossary ? [glossary] : [])])
  const sources: readonly TypstSource[] = [
    ...chapters.map(({from, page, title}) => ({path: sourcePath(page), text: writeSource(page, title, targets), from})),
    ...(glossary ? [{path: sourcePath(glossary), text: writeSource(glossary, inBoth('glossary'), targets)}] : []),
  ]
  return {
    path: bookPath(edition.metadata, 'pdf'),
    sources: [mainSource(book, sources), {path: stylePath, text: style(edition.metadata)}, ...sources],
    pictures: picturesOf(book),
  }
}

const stylePath = 'style.typ'

const sourcePath = ({path}: BookPage): string => path.replace(/\.xhtml$/, '.typ')

const picturesOf = ({pictures}: Book): readonly CopiedFile[] => [...pictures].map(([from, path]) => ({path, from}))

/** Which labels a link on a page may lead to: those of places that some page shows. */
const targetsOf = (pages: readonly BookPage[]): ((path: string) => Target) => {
  const shown = new Map(pages.map(({path, body}) => [path, idsIn(body)]))
  return here => ({
    labelHere: id => labelOf(here, id),
    labelOf: href => {
      const [, path = '', id = ''] = /^([\w-]+\.xhtml)?(?:#(.*))?$/s.exec(href) ?? []
      const there = path === '' ? here : path
      const ids = shown.get(there)
      if (!ids) return undefined
      return ids.has(id) ? labelOf(there, id) : there
    },
  })
}

/** Segments and terms are called by their own ids throughout the book, notes by their chapter too. */
const labelOf = (path: string, id: string): string => (id.startsWith('fn-') ? `${path}#${id}` : id)

const writeSource = ({path, body}: BookPage, title: Title, targets: (path: string) => Target): string =>
  `#import "${stylePath}": *\n#chapter("${path}", ${pair(title)}, {\n${writeNodes(body, targets(path))}})\n`
