import type {TextFile} from '../../../bitext/document.ts'
import type {Site} from '../site.ts'
import {changesPage} from './changes-page.ts'
import {stagePage} from './stage-page.ts'

/** The pages that tell what changed; none where nobody asked. */
export const changesPages = (site: Site): readonly TextFile[] =>
  site.stages.length === 0 ? [] : [changesPage(site), ...site.stages.map(shown => stagePage(shown, site))]
