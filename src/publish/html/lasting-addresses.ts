import type {TextFile} from '../../bitext/document.ts'
import {leaves} from '../../bitext/walk.ts'
import {absolute} from './address.ts'
import {segmentLink} from './document-pages.ts'
import type {Site} from './site.ts'

/** Where the lasting address of a segment stands within the edition. */
export const lastingPath = (id: string): string => `s/${id}/index.html`

/**
 * A page for each segment that leads to where it stands now: an address that holds though the segment moves to another page
 * or document.
 */
export const lastingAddresses = ({pages, edition: {metadata}}: Site): readonly TextFile[] =>
  pages.flatMap(page =>
    leaves(page.document).map(({id}) => {
      const path = lastingPath(id)
      const href = segmentLink(path, page, id)
      const canonical =
        metadata.baseUrl === ''
          ? ''
          : `<link rel="canonical" href="${attribute(absolute(metadata.baseUrl, page.pathOf.get(id) ?? page.path))}#${id}">`
      return {path, text: redirect(attribute(href), id, canonical)}
    }),
  )

/** Both are percent-encoded already, but for what an attribute would end. */
const attribute = (url: string): string => url.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#x27;')

const redirect = (href: string, id: string, canonical: string): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta http-equiv="refresh" content="0; url=${href}"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${id}</title>${canonical}</head><body><main><h1><a href="${href}">${id}</a></h1></main></body></html>
`
