import type {TextFile} from '../../bitext/document.ts'
import type {Node} from '../html/hast.ts'
import {own} from './own-files.ts'
import {idsIn, writeXml, xml} from './xml.ts'

/** A page of the book before it is written. */
export interface BookPage {
  /** Within the folder of the book. */
  readonly path: string
  /** In plain text. */
  readonly title: string
  /** What it is, by the Structural Semantics Vocabulary. */
  readonly type: 'cover' | 'titlepage' | 'frontmatter' | 'bodymatter' | 'backmatter'
  readonly body: readonly Node[]
}

/** Writes the pages of a book. A link to a place that none of them shows leads to the page on which it would stand. */
export const pageWriter = (pages: readonly BookPage[]): readonly TextFile[] => {
  const ids = new Map(pages.map(({path, body}) => [path, idsIn(body)]))
  return pages.map(page => {
    const leads = (href: string): string => {
      const [, path = '', id = ''] = /^([\w-]+\.xhtml)?#(.*)$/s.exec(href) ?? []
      if (id === '') return href
      const there = path === '' ? page.path : path
      return ids.get(there)?.has(id) ? href : there
    }
    return {path: page.path, text: written(page, leads)}
  })
}

const written = ({title, type, body}: BookPage, leads: (href: string) => string): string => {
  const head = xml('head', {}, [
    xml('title', {}, title.trim() === '' ? '—' : title),
    xml('link', {rel: 'stylesheet', type: 'text/css', href: own.style}),
  ])
  const html = xml(
    'html',
    {xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: 'en'},
    [head, xml('body', {'epub:type': type}, body)],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${writeXml([html], leads)}\n`
}
