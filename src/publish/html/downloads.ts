import {markdownNames} from '../name.ts'
import {relative} from './address.ts'
import {bilingual} from './bilingual.ts'
import {particular} from './colophon/particulars.ts'
import {folded} from './folded.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import type {Site} from './site.ts'
import {shownSize} from './size.ts'

/** What is published beside the pages, format by format, each file with its size; `from` is the path of the page that links to it. */
export const downloads = (site: Site, from: string): readonly Node[] => [
  ...format(both('formatEpub'), inFolder('epub/', site, from)),
  ...format(both('formatPdf'), inFolder('pdf/', site, from)),
  ...format(both('formatMarkdown'), markdownFiles(site, from)),
  ...format(both('formatJson'), inFolder('json/', site, from)),
  ...format(both('formatI18next'), inFolder('locales/', site, from)),
]

const format = (name: readonly Node[], items: readonly Node[]): readonly Node[] =>
  particular(name, folded(items, both('files', {count: items.length})))

/** The files of a folder by their names. */
const inFolder = (folder: string, site: Site, from: string): readonly Node[] =>
  [...site.sizes.keys()]
    .filter(path => path.startsWith(folder))
    .map(path => element('li', {}, [link(path, [nameOf(path)], site, from)]))

const nameOf = (path: string): Node => element('code', {}, [text(path.slice(path.indexOf('/') + 1))])

/** A link to a file, its size beside it where it is known. */
const link = (path: string, name: readonly Node[], {sizes}: Site, from: string): Node => {
  const bytes = sizes.get(path)
  const size = bytes === undefined ? [] : [text(' '), element('small', {class: 'size'}, [text(shownSize(bytes))])]
  return element('span', {class: 'file'}, [element('a', {href: relative(from, path), download: ''}, name), ...size])
}

/** The Markdown of each document, bilingual and English. */
const markdownFiles = (site: Site, from: string): readonly Node[] => {
  const names = markdownNames(site.pages.map(({document}) => document.path))
  return site.pages.flatMap(({document, title}) => {
    const name = names.get(document.path) ?? 'untitled'
    const files = [
      {words: both('bilingualText'), path: `markdown/bilingual/${name}.md`},
      {words: both('englishText'), path: `markdown/en/${name}.md`},
    ]
    const links = files.filter(({path}) => site.sizes.has(path)).map(({words, path}) => link(path, words, site, from))
    if (links.length === 0) return []
    return [element('li', {}, [element('span', {class: 'of'}, [...bilingual(title)]), ...links])]
  })
}
