import type {TextFile} from '../../../bitext/document.ts'
import {inBoth} from '../../both.ts'
import type {XmlElement} from '../../epub/xml.ts'
import {writeXml, xml} from '../../epub/xml.ts'
import {absolute, relative} from '../address.ts'
import type {Node} from '../hast.ts'
import {element} from '../hast.ts'
import type {Site} from '../site.ts'
import type {StagePage} from './stage-pages.ts'
import {changesPath} from './stage-pages.ts'
import {countsOf} from './tally.ts'
import {stagePlain} from './version.ts'

/** Where the feed stands within the edition. */
export const feedPath = 'feed.xml'

/** A stage that ends in a commit: what is not committed has no date, and no feed tells of it. */
interface Dated {
  readonly page: StagePage
  readonly date: string
}

const datedOf = ({stages}: Pick<Site, 'stages'>): readonly Dated[] =>
  stages.flatMap(page => {
    const {date} = page.stage.after
    return date === undefined ? [] : [{page, date}]
  })

/** Whether the edition has a feed: it needs absolute addresses, and something to tell. */
export const hasFeed = (site: Site): boolean => site.edition.metadata.baseUrl !== '' && datedOf(site).length > 0

/** What tells a reader of feeds, in the head of a page, that there is one. */
export const feedLink = (site: Site, from: string): readonly Node[] =>
  hasFeed(site)
    ? [
        element('link', {
          rel: 'alternate',
          type: 'application/atom+xml',
          title: inBoth('changesFeed').en,
          href: relative(from, feedPath),
        }),
      ]
    : []

/** The stages as an Atom feed (RFC 4287), newest first, where the edition has one. */
export const feed = (site: Site): readonly TextFile[] => {
  if (!hasFeed(site)) return []
  const {title, author, translators, rights, baseUrl} = site.edition.metadata
  const dated = datedOf(site).toReversed()
  const updated = dated.reduce((latest, {date}) => (date > latest ? date : latest), '')
  const names = translators.length > 0 ? translators : [author.en || author.zh || title.en]
  const root = xml('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en', 'xml:base': baseUrl}, [
    xml('title', {}, `${title.en} · ${title.zh}: ${inBoth('changes').en} ${inBoth('changes').zh}`),
    xml('id', {}, absolute(baseUrl, changesPath)),
    xml('link', {rel: 'self', type: 'application/atom+xml', href: absolute(baseUrl, feedPath)}),
    xml('link', {rel: 'alternate', type: 'text/html', href: absolute(baseUrl, changesPath)}),
    xml('updated', {}, updated),
    ...names.map(name => xml('author', {}, [xml('name', {}, name)])),
    ...(rights === '' ? [] : [xml('rights', {}, rights)]),
    ...dated.map(each => entry(each, baseUrl)),
  ])
  return [{path: feedPath, text: `<?xml version="1.0" encoding="utf-8"?>\n${writeXml([root])}\n`}]
}

const entry = ({page, date}: Dated, baseUrl: string): XmlElement => {
  const address = absolute(baseUrl, page.path)
  return xml('entry', {}, [
    xml('title', {}, stagePlain(page.stage, 'en')),
    xml('id', {}, address),
    xml('link', {rel: 'alternate', type: 'text/html', href: address}),
    xml('updated', {}, date),
    xml('summary', {}, `${summary(page, 'en')} ${summary(page, 'zh')}`),
  ])
}

const summary = (page: StagePage, tongue: 'en' | 'zh'): string => {
  const counts = countsOf(page)
  const [colon, comma, stop] = tongue === 'en' ? [': ', ', ', '.'] : ['：', '，', '。']
  if (counts.length === 0) return inBoth('changesNone')[tongue]
  return counts.map(([word, count]) => `${inBoth(word)[tongue]}${colon}${count}`).join(comma) + stop
}
