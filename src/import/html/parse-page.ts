import type {Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {TextFile} from '../../bitext/document.ts'
import type {Fault} from '../../bitext/edition.ts'
import {lineNumbers} from '../ledger-text.ts'
import {pageFault} from '../page-fault.ts'
import {markupEnd} from './tag.ts'
import type {TextRanges} from './text-ranges.ts'
import {textRanges} from './text-ranges.ts'

/** What a page may hold at most: UTF-16 code units in all, elements inside one another. */
const limits = {page: 8_000_000, nesting: 500} as const

/** A page as browsers read it, with the place of each of its texts. */
export interface ParsedPage {
  readonly root: Root
  readonly texts: TextRanges['ranges']
}

/** Parses a page that was saved from the web; one that is too large, too deeply nested or has texts that cannot be placed is a fault. */
export const parsePage = (raw: TextFile): {readonly page?: ParsedPage; readonly faults: readonly Fault[]} => {
  const {text} = raw
  if (text.trim() === '') return {faults: [pageFault(raw, 'emptyPage')]}
  if (text.includes('\0')) return {faults: [pageFault(raw, 'nulInPage')]}
  if (text.length > limits.page) return {faults: [pageFault(raw, 'pageTooLarge', {limit: limits.page / 1e6})]}
  if (nesting(text) > limits.nesting) return {faults: [pageFault(raw, 'pageTooDeep', {limit: limits.nesting})]}
  const root = fromHtml(text, {verbose: true})
  const {ranges, unclear} = textRanges(text, root)
  if (!unclear) return {page: {root, texts: ranges}, faults: []}
  return {faults: [pageFault(raw, 'pageUnclear', {line: lineNumbers(text)(unclear)}, unclear)]}
}

/** Elements that others of their kind close, or that hold nothing. */
const flat = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th tbody thead tfoot option optgroup rt rp'
  ).split(' '),
)

/** How many elements stand open at once at most, as far as tags tell. */
const nesting = (text: string): number => {
  let open = 0
  let deepest = 0
  for (let at = text.indexOf('<'); at >= 0; ) {
    const [, slash, name = ''] = /^<(\/?)([A-Za-z][^\s/>]*)/.exec(text.slice(at, at + 40)) ?? []
    const end = markupEnd(text, at) ?? at + 1
    if (name !== '' && !flat.has(name.toLowerCase()) && text.charAt(end - 2) !== '/') {
      if (slash === '/') open = Math.max(0, open - 1)
      else deepest = Math.max(deepest, ++open)
    }
    at = text.indexOf('<', rawTextEnd(text, end, slash === '' ? name.toLowerCase() : ''))
  }
  return deepest
}

/** Scripts and styles hold no tags. */
const rawTextEnd = (text: string, from: number, name: string): number => {
  if (name !== 'script' && name !== 'style') return from
  const end = text.slice(from).search(name === 'script' ? /<\/script/i : /<\/style/i)
  return end < 0 ? text.length : from + end
}
