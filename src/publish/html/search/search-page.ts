import type {TextFile} from '../../../bitext/document.ts'
import {bothPlain} from '../../both.ts'
import {relative} from '../address.ts'
import {bilingual} from '../bilingual.ts'
import type {Node} from '../hast.ts'
import {element} from '../hast.ts'
import {both} from '../label.ts'
import {searchPath} from '../own-files.ts'
import {page} from '../page.ts'
import type {Site} from '../site.ts'

/** The page on which a reader searches. Without script it says so, and leads to where the browser itself can search. */
export const searchPage = (site: Site): TextFile =>
  page(
    {
      path: searchPath,
      kind: 'search',
      title: bothPlain('search'),
      description: bothPlain('searchHint'),
      main: [
        element('header', {class: 'masthead'}, [element('h1', {}, both('search'))]),
        element('div', {class: 'search', role: 'search'}, [
          element('label', {for: 'q'}, both('searchFor')),
          element('input', {
            id: 'q',
            type: 'search',
            autofocus: '',
            autocomplete: 'off',
            autocapitalize: 'off',
            spellcheck: 'false',
            enterkeyhint: 'search',
            'aria-describedby': 'hint',
          }),
          element('p', {id: 'hint'}, both('searchHint')),
        ]),
        element('p', {class: 'no-script'}, both('searchScript')),
        element('p', {id: 'found', role: 'status'}),
        element('p', {id: 'failed', role: 'alert', hidden: ''}, both('searchFailed')),
        element('div', {id: 'results'}),
        documents(site),
      ],
    },
    site,
  )

const documents = (site: Site): Node =>
  element('section', {class: 'browse', 'aria-labelledby': 'documents'}, [
    element('h2', {id: 'documents'}, both('documents')),
    element(
      'ul',
      {},
      site.pages.map(({path, title}) =>
        element('li', {}, [element('a', {href: relative(searchPath, path)}, [...bilingual(title)])]),
      ),
    ),
    element('p', {}, [element('a', {href: relative(searchPath, 'terms/index.html')}, both('glossary'))]),
  ])
