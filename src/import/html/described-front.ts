import type {Element} from 'hast'
import type {Fault} from '../../bitext/edition.ts'
import {descriptionFault} from '../fault.ts'
import {valueStretches} from './attributes.ts'
import type {FrontWords} from './front.ts'
import {inside} from './nodes.ts'
import type {PageDescription} from './page-description.ts'
import type {ParsedPage} from './parse-page.ts'
import type {Stretch} from './stretches.ts'
import {stretchesOf} from './stretches.ts'

/**
 * What a description puts at the head of documents: of the elements that a rule of it finds, the words that a pattern
 * matches first, on one line. A value that is not found and not optional is a fault.
 */
export const describedFront = (
  page: string,
  {texts}: ParsedPage,
  description: PageDescription,
  found: ReadonlyMap<string, readonly Element[]>,
): {readonly front: readonly FrontWords[]; readonly faults: readonly Fault[]} => {
  const front: FrontWords[] = []
  const faults: Fault[] = []
  for (const {key, region, find, optional, place} of description.front) {
    const matches = (found.get(region) ?? []).map(element => matchIn(stretchesIn(page, texts, element), find))
    const words = matches.find(each => each.length > 0)
    if (words) front.push({key, words})
    else if (!optional) faults.push(descriptionFault(description, place, 'frontMissing', {key, region}))
  }
  return {front, faults}
}

/** The words of an element; of one that has none of its own, such as `meta`, those of its value. */
const stretchesIn = (page: string, texts: ParsedPage['texts'], element: Element): readonly Stretch[] => {
  if (element.tagName === 'meta') return valueStretches(page, element, 'content') ?? []
  if (element.tagName === 'time' && element.children.length === 0)
    return valueStretches(page, element, 'dateTime') ?? []
  return [...inside(element)].flatMap(node =>
    node.type === 'text' ? (texts.get(node) ?? []).flatMap(range => stretchesOf(page, range)) : [],
  )
}

const matchIn = (stretches: readonly Stretch[], find: RegExp): readonly Stretch[] => {
  const text = stretches.map(each => each.text).join('')
  const match = find.exec(text)
  const words = match?.[0].trim() ?? ''
  if (!match || words === '' || /[\n\r\p{Cc}\u2028\u2029\ufeff]/u.test(words)) return []
  const start = match.index + match[0].indexOf(words)
  const end = start + words.length
  let at = 0
  return stretches.flatMap(stretch => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, stretch.text.length)]
    at += stretch.text.length
    if (from >= to) return []
    // A reference stands whole.
    if (stretch.end - stretch.start !== stretch.text.length) return [stretch]
    const cut = {start: stretch.start + from, end: stretch.start + to, text: stretch.text.slice(from, to)}
    return [{...stretch, ...cut}]
  })
}
