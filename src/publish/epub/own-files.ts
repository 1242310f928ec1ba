/** The folder of the book within its archive. */
export const folder = 'EPUB/'

/** The book's own files, within its folder. */
export const own = {
  package: 'package.opf',
  nav: 'nav.xhtml',
  cover: 'cover.svg',
  coverPage: 'cover.xhtml',
  title: 'title.xhtml',
  glossary: 'glossary.xhtml',
  colophon: 'colophon.xhtml',
  style: 'book.css',
} as const
