import type {Publisher} from '../publisher.ts'
import {changesPages} from './changes/changes-pages.ts'
import {feed} from './changes/feed.ts'
import {colophonPage} from './colophon/colophon-page.ts'
import {deviationsIn, deviationsPage} from './deviations-page.ts'
import {documentPage} from './document-page.ts'
import {icon} from './icon.ts'
import {indexPage} from './index-page.ts'
import {itsRules} from './its-rules.ts'
import {lastingAddresses} from './lasting-addresses.ts'
import {notesPage} from './notes-page.ts'
import {assets} from './own-files.ts'
import {portrait} from './portrait.ts'
import {scriptText} from './script-text.ts'
import {searchFiles} from './search/search-files.ts'
import {searchPage} from './search/search-page.ts'
import {siteOf} from './site.ts'
import {sitemap} from './sitemap.ts'
import {style} from './style/style.ts'
import {termPage} from './term-page.ts'
import {termsPage} from './terms-page.ts'

/**
 * Web pages that need neither server nor script (theirs only adds to them): an index, a page a document, an index of terms,
 * a page a term, one of where they are departed from, one of search with its data, the translators' notes, and a colophon.
 */
export const html: Publisher<'html'> = {
  format: 'html',
  last: true,
  publish: (edition, _formats, beside) => {
    const site = siteOf(edition, beside)
    const deviations = deviationsIn(site.terms.values())
    const pages = [
      indexPage(site),
      ...site.pages.flatMap(shown => documentPage(shown, site)),
      termsPage(site),
      ...(deviations.length === 0 ? [] : [deviationsPage(deviations, site)]),
      ...[...site.terms.values()].map(use => termPage(use, site)),
      ...changesPages(site),
      searchPage(site),
      ...(site.notes.length === 0 ? [] : [notesPage(site)]),
      colophonPage(site),
    ]
    return [
      ...pages,
      ...lastingAddresses(site),
      ...sitemap(
        edition.metadata.baseUrl,
        pages.map(({path}) => path),
      ),
      ...feed(site),
      ...searchFiles(site),
      {path: assets.style, text: style(edition.metadata.theme)},
      {path: assets.script, text: scriptText},
      {path: assets.icon, text: icon},
      {path: assets.picture, bytes: portrait(edition)},
      {path: assets.itsRules, text: itsRules},
      ...[...site.files].map(([from, path]) => ({path, from})),
    ]
  },
}
