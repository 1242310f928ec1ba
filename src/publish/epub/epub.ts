import type {CopiedFile} from '../../bitext/edition.ts'
import {bookPath} from '../name.ts'
import type {Publisher} from '../publisher.ts'
import type {Book} from './book.ts'
import {bookOf} from './book.ts'
import {chapterPage} from './chapter-page.ts'
import {colophonPage} from './colophon-page.ts'
import {container} from './container.ts'
import {coverPicture} from './cover.ts'
import {coverPage} from './cover-page.ts'
import {glossaryPage} from './glossary-page.ts'
import {navPage} from './nav-page.ts'
import {folder, own} from './own-files.ts'
import {packageDocument} from './package-document.ts'
import {pageWriter} from './page.ts'
import {style} from './style.ts'
import {titlePage} from './title-page.ts'

/** One book for e-readers, EPUB 3: the Chinese and the English interleaved, sentence by sentence. */
export const epub: Publisher<'epub'> = {
  format: 'epub',
  publish: edition => [{path: bookPath(edition.metadata, 'epub'), entries: entriesOf(bookOf(edition))}],
}

const entriesOf = (book: Book) => {
  const glossary = glossaryPage(book)
  const pages = [coverPage(book), titlePage(book), navPage(book), ...book.chapters.map(each => chapterPage(each, book))]
  const texts = pageWriter([...pages, ...(glossary ? [glossary] : []), colophonPage(book)])
  const pictures = [...book.pictures].map(([from, path]): CopiedFile => ({path: folder + path, from}))
  return [
    {path: 'mimetype', text: 'application/epub+zip'},
    {path: 'META-INF/container.xml', text: container},
    {path: folder + own.package, text: packageDocument(book, texts)},
    ...texts.map(({path, text}) => ({path: folder + path, text})),
    {path: folder + own.cover, text: coverPicture(book.edition.metadata)},
    {path: folder + own.style, text: style},
    ...pictures,
  ]
}
