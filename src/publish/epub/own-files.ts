/** The folder of the book within its archive. */
export const folder = 'EPUB/'

/** The book's own files, within its folder. */
export const own = {
  package: 'package.opf',
  nav: 'nav.xhtml',
  title: 'title.xhtml',
  glossary: 'glossary.xhtml',
  style: 'book.css',
} as const
