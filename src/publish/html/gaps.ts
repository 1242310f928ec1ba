import type {SegmentId} from '../../bitext/ids.ts'
import {leaves} from '../../bitext/walk.ts'
import type {DocumentPage} from './document-pages.ts'
import {segmentLink} from './document-pages.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'

/** Neighbouring segments that want the same work: the first links to its place. */
interface Stretch {
  readonly id: SegmentId
  readonly from: number
  to: number
}

const kinds = ['missing', 'stale', 'draft'] as const
type Kind = (typeof kinds)[number]

const words = {missing: 'missingMany', stale: 'staleMany', draft: 'drafts'} as const

/** What is not finished in a document: each kind of gap with links to its places, neighbours as one stretch. */
export const gaps = (page: DocumentPage, from: string): readonly Node[] => {
  const found = gapsOf(page)
  return kinds.flatMap(kind => {
    const stretches = found[kind]
    if (stretches.length === 0) return []
    const links = stretches.flatMap(({id, from: first, to}) => [
      element('a', {href: segmentLink(from, page, id)}, [text(first === to ? String(first) : `${first}–${to}`)]),
      text(' '),
    ])
    return [element('dt', {class: kind}, both(words[kind])), element('dd', {}, links)]
  })
}

const gapsOf = (page: DocumentPage): Readonly<Record<Kind, readonly Stretch[]>> => {
  const found: Record<Kind, Stretch[]> = {missing: [], stale: [], draft: []}
  let number = 0
  for (const {id, state} of leaves(page.document)) {
    number += 1
    if (state.progress === 'missing') extend(found.missing, id, number)
    if (state.progress === 'draft') extend(found.draft, id, number)
    if (state.stale) extend(found.stale, id, number)
  }
  return found
}

const extend = (stretches: Stretch[], id: SegmentId, number: number): void => {
  const last = stretches.at(-1)
  if (last?.to === number - 1) last.to = number
  else stretches.push({id, from: number, to: number})
}
