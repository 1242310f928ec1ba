import {inOneLine} from '../title.ts'
import {absolute, relative} from './address.ts'
import {feedLink} from './changes/feed.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {linkedData} from './linked-data.ts'
import {assets} from './own-files.ts'
import type {PageParts} from './page-parts.ts'
import type {Site} from './site.ts'

/**
 * Nothing runs but the edition's own script, nothing is sent, nothing is fetched but from where the page itself stands:
 * whatever a source may smuggle in, the browser refuses it a second time. (`connect-src` lets who audits the page ask for the
 * site's robots.txt.)
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

/** A style sheet of the project's own may bring faces of its own; ours needs none. */
const policyOf = ({own}: Site): string => (own.css === undefined ? policy : `${policy}; font-src 'self'`)

/** What stands in the head of a page: for browsers, for other sites that link here, and for machines that read. */
export const head = (parts: PageParts, site: Site): Node => {
  const {metadata} = site.edition
  // A document that is called what the edition is names it already.
  const isNamed = parts.kind === 'index' || parts.title === inOneLine(metadata.title)
  const whole = isNamed ? parts.title : `${parts.title} · ${metadata.title.en}`
  const canonical = metadata.baseUrl === '' ? [] : [link('canonical', absolute(metadata.baseUrl, parts.path))]
  return element('head', {}, [
    element('meta', {charset: 'utf-8'}),
    element('meta', {'http-equiv': 'Content-Security-Policy', content: policyOf(site)}),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('referrer', 'no-referrer'),
    meta('color-scheme', metadata.theme === 'auto' ? 'light dark' : metadata.theme),
    element('title', {}, [text(whole)]),
    meta('description', parts.description),
    ...canonical,
    ...feedLink(site, parts.path),
    ...openGraph(parts, site),
    element('link', {rel: 'icon', type: 'image/svg+xml', href: relative(parts.path, assets.icon)}),
    link('stylesheet', relative(parts.path, assets.style)),
    ...(site.own.css === undefined ? [] : [link('stylesheet', relative(parts.path, site.own.css))]),
    link('its-rules', relative(parts.path, assets.itsRules)),
    element('script', {defer: '', src: relative(parts.path, assets.script)}),
    ...(parts.data ? [linkedData(parts.data)] : []),
  ])
}

/** What other sites show of a page that somebody links to (ogp.me); its picture needs an address that is whole. */
const openGraph = ({path, kind, title, description}: PageParts, {edition: {metadata}}: Site): readonly Node[] => [
  property('og:type', kind === 'index' ? 'book' : 'article'),
  property('og:site_name', metadata.title.en),
  property('og:title', title),
  property('og:description', description),
  property('og:locale', 'en'),
  property('og:locale:alternate', 'zh_CN'),
  ...(metadata.baseUrl === ''
    ? []
    : [
        property('og:url', absolute(metadata.baseUrl, path)),
        property('og:image', absolute(metadata.baseUrl, assets.picture)),
        property('og:image:width', '1200'),
        property('og:image:height', '630'),
        property('og:image:alt', `${metadata.title.zh} · ${metadata.title.en}`),
        meta('twitter:card', 'summary_large_image'),
      ]),
]

const meta = (name: string, content: string): Node => element('meta', {name, content})

const property = (name: string, content: string): Node => element('meta', {property: name, content})

const link = (rel: string, href: string): Node => element('link', {rel, href})
