import {bothPlain} from '../both.ts'
import {element} from '../html/hast.ts'
import type {Book} from './book.ts'
import {coverWords} from './cover.ts'
import {own} from './own-files.ts'
import type {BookPage} from './page.ts'

/** The page that shows the cover. */
export const coverPage = ({edition: {metadata}}: Book): BookPage => ({
  path: own.coverPage,
  title: bothPlain('cover'),
  type: 'cover',
  body: [
    element('div', {class: 'cover'}, [element('img', {src: own.cover, alt: coverWords(metadata), role: 'doc-cover'})]),
  ],
})
