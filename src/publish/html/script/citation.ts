import {root} from './dom.ts'
import {hostOf} from './partners.ts'
import {numberOf} from './rows.ts'

/** The languages of a text, or both. */
export type Side = 'zh' | 'en'

/** Of the marks beside the words nothing is copied, nor readings, nor Chinese that stands for English. */
const beside = '.badge, .copy, .fn, rt, rp, .alt'

const wordsOf = (node: Element | null | undefined): string => {
  const copy = node?.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const each of copy.querySelectorAll(beside)) each.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** What segments say in one language: those of one paragraph in one line. English that renders several is there once. */
export const textOf = (rows: readonly HTMLElement[], side: Side): string => {
  const done = new Set<Element>()
  const lines: string[] = []
  let last: Element | null = null
  for (const row of rows) {
    const from = (side === 'en' && hostOf(row)) || row
    const words = done.has(from) ? '' : wordsOf(from.querySelector(`:scope > .${side}`))
    done.add(from)
    if (words === '') continue
    const line = row.parentElement === last ? lines.pop() : undefined
    lines.push(line === undefined ? words : line + (side === 'en' ? ' ' : '') + words)
    last = row.parentElement
  }
  return lines.join('\n')
}

/** The numbers or ids of segments: of the first, and of the last where they are several. */
export const span = (rows: readonly HTMLElement[], name: (row: HTMLElement) => string, between: string): string => {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return ''
  return first === last ? name(first) : `${name(first)}${between}${name(last)}`
}

/** The fragment that leads to segments. */
export const fragmentOf = (rows: readonly HTMLElement[]): string => span(rows, ({id}) => id, '..')

const pageAddress = (): string => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return canonical ?? location.href.replace(/[?#].*$/s, '')
}

/** The address of segments on their page. */
export const linkTo = (rows: readonly HTMLElement[]): string => `${pageAddress()}#${fragmentOf(rows)}`

/** The address of a segment that outlasts its document. */
export const lastingLinkTo = ({id}: HTMLElement): string => {
  const here = location.href.replace(/[?#].*$/s, '').replace(/index\.html$/, '')
  const path = here.startsWith(root()) ? here.slice(root().length) : ''
  const page = pageAddress().replace(/index\.html$/, '')
  const base = page.endsWith(path) ? page.slice(0, page.length - path.length) : root()
  return `${base}s/${id}/${base.startsWith('file:') ? 'index.html' : ''}`
}

/** Somebody, as the page says it to machines. */
interface Named {
  readonly name?: string
  readonly alternateName?: string
}

/** What the page says of itself to machines: who wrote and who translated it, and the book that it is part of. */
const said = (): {readonly author?: Named; readonly translator?: readonly Named[]; readonly isPartOf?: Named} => {
  try {
    return JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')
  } catch {
    return {}
  }
}

const inBoth = ({name = '', alternateName}: Named = {}): string => [name, alternateName].filter(Boolean).join(' ')

/** A citation of segments: who wrote and who translated what, in which edition, where. */
export const citationOf = (rows: readonly HTMLElement[]): string => {
  const title = (side: Side, within: string): string => wordsOf(document.querySelector(`${within} .${side}`))
  const [zh, en] = [title('zh', '.masthead h1'), title('en', '.masthead h1')]
  const {author, translator = [], isPartOf} = said()
  const edition = isPartOf?.name ?? ''
  const numbers = span(rows, row => numberOf(row)?.textContent ?? '', '–')
  const translators = translator.map(inBoth).filter(Boolean).join(', ')
  const parts = [
    inBoth(author),
    [en && en !== zh ? `“${en}”` : '', zh && `《${zh}》`].filter(Boolean).join(' '),
    translators && `trans. ${translators}`,
    edition !== en && edition !== zh ? edition : '',
    `§ ${numbers} (${fragmentOf(rows)})`,
    linkTo(rows),
  ]
  return parts.filter(part => part !== '').join(', ')
}
