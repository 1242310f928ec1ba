import type {TextFile} from '../../bitext/document.ts'
import {bothPlain} from '../both.ts'
import {relative} from './address.ts'
import {bilingual} from './bilingual.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import {assets} from './own-files.ts'
import {serialize} from './serialize.ts'
import type {Site} from './site.ts'
import {viewSwitch} from './views.ts'

/** What differs from page to page. */
export interface PageParts {
  /** Within the edition. */
  readonly path: string
  readonly kind: 'index' | 'document' | 'terms' | 'term'
  /** In plain text, without the title of the edition. */
  readonly title: string
  readonly description: string
  readonly main: readonly Node[]
  /** What stands after the main content, beside it in rank. */
  readonly aside?: readonly Node[]
}

/**
 * Nothing runs and nothing is fetched but the edition's own script, style sheet and pictures, and nothing is sent: whatever a
 * source may smuggle in, the browser refuses it a second time.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

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

const head = (parts: PageParts, site: Site): Node => {
  const {metadata} = site.edition
  const whole = parts.kind === 'index' ? parts.title : `${parts.title} · ${metadata.title.en}`
  const canonical = metadata.baseUrl === '' ? [] : [link('canonical', metadata.baseUrl + addressOf(parts.path))]
  return element('head', {}, [
    element('meta', {charset: 'utf-8'}),
    element('meta', {'http-equiv': 'Content-Security-Policy', content: policy}),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('referrer', 'no-referrer'),
    meta('color-scheme', metadata.theme === 'auto' ? 'light dark' : metadata.theme),
    element('title', {}, [text(whole)]),
    meta('description', parts.description),
    ...canonical,
    link('stylesheet', relative(parts.path, assets.style)),
    link('its-rules', relative(parts.path, assets.itsRules)),
    element('script', {defer: '', src: relative(parts.path, assets.script)}),
  ])
}

const meta = (name: string, content: string): Node => element('meta', {name, content})

const link = (rel: string, href: string): Node => element('link', {rel, href})

const addressOf = (path: string): string =>
  path
    .replace(/index\.html$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

const bar = (parts: PageParts, site: Site): Node => {
  const {title} = site.edition.metadata
  const home = element('a', {class: 'home', href: relative(parts.path, 'index.html')}, [...bilingual(title)])
  const terms = element('a', {href: relative(parts.path, 'terms/index.html')}, both('terms'))
  return element('header', {class: 'bar'}, [
    element('nav', {'aria-label': bothPlain('edition')}, [home, terms]),
    ...(parts.kind === 'document' ? [viewSwitch] : []),
  ])
}

const footer = (parts: PageParts, site: Site): Node => {
  const {title, licence, rights} = site.edition.metadata
  const lines = [element('p', {}, [element('a', {href: relative(parts.path, 'index.html')}, [...bilingual(title)])])]
  const legal = [rights, licence].filter(part => part !== '').join(' · ')
  if (legal !== '') lines.push(element('p', {}, [text(legal)]))
  return element('footer', {class: 'foot'}, lines)
}
