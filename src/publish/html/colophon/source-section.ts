import type {ImportedPage} from '../../../bitext/edition.ts'
import {leaves} from '../../../bitext/walk.ts'
import {relative} from '../address.ts'
import {bilingual} from '../bilingual.ts'
import type {DocumentPage} from '../document-pages.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'
import {originsOf, voiced} from '../origins.ts'
import {colophonPath} from '../own-files.ts'
import {linkFrom} from '../page-links.ts'
import type {Site} from '../site.ts'
import {particular, particulars} from './particulars.ts'

/** Where the Chinese comes from: each document with what its front matter says, and the pages it was imported from. */
export const sourceSection = (site: Site): readonly Node[] => [
  ...site.pages.flatMap(shown => document(shown, site)),
  ...(site.edition.imports ?? []).flatMap(one => imported(one, site)),
]

const document = (shown: DocumentPage, site: Site): readonly Node[] => [
  element('h3', {}, [element('a', {href: relative(colophonPath, shown.path)}, [...bilingual(shown.title)])]),
  ...particulars([
    ...particular(both('file'), [element('code', {}, [text(shown.document.path)])]),
    ...particular(both('extent'), both('extentOf', {characters: charactersOf(shown), segments: shown.numbers.size})),
    ...provenance(shown, site),
  ]),
]

/** Characters that a reader reads: all but white space and markup. */
const charactersOf = ({document: {children}}: DocumentPage): number => {
  let count = 0
  for (const {zh} of leaves({children})) for (const character of zh.plain) if (character.trim() !== '') count += 1
  return count
}

/** What the front matter says of where the text comes from. */
const provenance = (shown: DocumentPage, site: Site): readonly Node[] =>
  originsOf(shown).flatMap(({word, value}) => {
    const href = /^https?:/i.test(value) ? linkFrom(value, {page: shown, path: colophonPath}, site) : undefined
    return particular(both(word), [
      href === undefined ? voiced(value) : element('a', {class: 'bare', href}, [text(value)]),
    ])
  })

const imported = (page: ImportedPage, site: Site): readonly Node[] => [
  element('h3', {}, both('imported')),
  ...particulars([
    ...particular(both('file'), [element('code', {}, [text(page.path)])]),
    ...particular([text('SHA-256')], [element('code', {}, [text(page.sha256)])]),
    ...particular(both('extent'), both('importedExtent', {length: page.length, taken: page.taken})),
    ...particular(
      both('importedAs'),
      ...page.documents.flatMap(path => {
        const there = site.pageOf.get(path)
        return there ? [[element('a', {href: relative(colophonPath, there.path)}, [...bilingual(there.title)])]] : []
      }),
    ),
    ...particular(
      both('removed'),
      ...page.removed.map(({name, reason, length}) => [
        text(reason === '' ? name : reason),
        text(' '),
        element('small', {}, [text(String(length))]),
      ]),
    ),
  ]),
  element('p', {}, both('importedWhy')),
]
