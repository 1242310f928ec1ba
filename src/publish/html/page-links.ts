import type {SegmentId} from '../../bitext/ids.ts'
import {isPicture} from '../../markup/link-resolver.ts'
import {relative} from './address.ts'
import type {DocumentPage} from './document-pages.ts'
import {segmentLink} from './document-pages.ts'
import type {Site} from './site.ts'

/** A page of a document, from which links lead. */
interface Place {
  readonly page: DocumentPage
  /** Of that page. */
  readonly path: string
}

/** Where an address of a document leads from its page: to other documents by their pages, nowhere that is not there. */
export const linkFrom = (url: string, from: Place, site: Site): string | undefined => {
  const there = site.links.resolve(url, from.page.document.path)
  switch (there.type) {
    case 'outside':
      return there.url
    case 'document':
      return pageAddress(there.path, there.segment, from, site)
    case 'noAnchor':
      return there.path === from.page.document.path ? undefined : pageAddress(there.path, undefined, from, site)
    case 'asset':
      return fileAddress(there.asset.path, from, site)
    case 'unsafe':
    case 'beyond':
    case 'noFile':
    case 'leftOut':
    case 'tooBig':
      return undefined
    default:
      return there satisfies never
  }
}

const pageAddress = (path: string, segment: SegmentId | undefined, from: Place, site: Site): string | undefined => {
  const there = site.pageOf.get(path)
  if (!there) return undefined
  return segment === undefined ? relative(from.path, there.path) : segmentLink(from.path, there, segment)
}

const fileAddress = (path: string, from: Place, site: Site): string | undefined => {
  const file = site.files.get(path)
  return file === undefined ? undefined : relative(from.path, file)
}

/** Where a picture of a document stands; nothing where it is none of the edition's. */
export const pictureFrom = (url: string, from: Place, site: Site): string | undefined => {
  const there = site.links.resolve(url, from.page.document.path)
  return there.type === 'asset' && isPicture(there.asset.path) ? fileAddress(there.asset.path, from, site) : undefined
}
