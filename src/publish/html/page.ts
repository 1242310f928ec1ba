import type {TextFile} from '../../bitext/document.ts'
import {bothPlain} from '../both.ts'
import {relative} from './address.ts'
import {apparatus} from './apparatus.ts'
import {bilingual} from './bilingual.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {head} from './head.ts'
import {both} from './label.ts'
import {searchPath} from './own-files.ts'
import type {PageParts} from './page-parts.ts'
import {serialize} from './serialize.ts'
import type {Site} from './site.ts'
import {viewSwitch} from './views.ts'

/** A whole page of the edition. */
export const page = (parts: PageParts, site: Site): TextFile => {
  const body = element('body', {class: `page-${parts.kind}`}, [
    element('a', {class: 'skip', href: '#main'}, both('skip')),
    bar(parts, site),
    element('main', {id: 'main'}, parts.main),
    ...(parts.aside ?? []),
    footer(parts, site),
  ])
  const html = element('html', {lang: 'en'}, [head(parts, site), body])
  return {path: parts.path, text: `<!doctype html>\n${serialize([html])}\n`}
}

const bar = (parts: PageParts, site: Site): Node => {
  const {title} = site.edition.metadata
  const home = element('a', {class: 'home', href: relative(parts.path, 'index.html')}, [
    ...logo(parts.path, site),
    ...bilingual(title),
  ])
  const terms = element('a', {href: relative(parts.path, 'terms/index.html')}, both('terms'))
  const search = element('a', {href: relative(parts.path, searchPath)}, both('search'))
  return element('header', {class: 'bar'}, [
    element('nav', {'aria-label': bothPlain('edition')}, [home, terms, search]),
    ...(parts.kind === 'document' ? [viewSwitch] : []),
  ])
}

const logo = (from: string, {own}: Site): readonly Node[] =>
  own.logo === undefined ? [] : [element('img', {class: 'logo', src: relative(from, own.logo), alt: ''}), text(' ')]

const footer = (parts: PageParts, site: Site): Node => {
  const {title, licence, rights} = site.edition.metadata
  const lines = [element('p', {}, [element('a', {href: relative(parts.path, 'index.html')}, [...bilingual(title)])])]
  const pages = apparatus(site).map(({word, path}) =>
    element('li', {}, [element('a', {href: relative(parts.path, path)}, both(word))]),
  )
  lines.push(element('ul', {}, pages))
  const legal = [rights, licence].filter(part => part !== '').join(' · ')
  if (legal !== '') lines.push(element('p', {}, [text(legal)]))
  return element('footer', {class: 'foot'}, lines)
}
