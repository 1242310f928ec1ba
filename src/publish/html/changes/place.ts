import type {SegmentId} from '../../../bitext/ids.ts'
import {perObject} from '../../../remember.ts'
import type {DocumentPage} from '../document-pages.ts'
import {segmentLink} from '../document-pages.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import type {Site} from '../site.ts'

/** The number of a segment as a link to where it stands in this edition; its id where it no longer does. */
export const placeLink = (id: SegmentId, from: string, site: Site): Node => {
  const page = pagesById(site).get(id)
  if (!page) return element('code', {class: 'spot'}, [text(id)])
  return element('a', {class: 'spot', href: segmentLink(from, page, id), title: id}, [
    text(String(page.numbers.get(id) ?? id)),
  ])
}

/** Whether a segment stands in this edition. */
export const standsIn = (id: SegmentId, site: Site): boolean => pagesById(site).has(id)

const pagesById = perObject((site: Site): ReadonlyMap<SegmentId, DocumentPage> => {
  const found = new Map<SegmentId, DocumentPage>()
  for (const page of site.pages) for (const id of page.numbers.keys()) found.set(id, page)
  return found
})
