import type {TextFile} from '../../bitext/document.ts'
import {absolute} from './address.ts'
import {serialize} from './serialize.ts'

/** The addresses of all pages for search engines (sitemaps.org); none where nobody has said where the edition will stand. */
export const sitemap = (baseUrl: string, pages: readonly string[]): readonly TextFile[] => {
  if (baseUrl === '') return []
  const urls = pages.map(
    path => `<url><loc>${serialize([{type: 'text', value: absolute(baseUrl, path)}])}</loc></url>\n`,
  )
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
  return [{path: 'sitemap.xml', text}]
}
