import type {Block} from '../../bitext/document.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leafRuns, leaves} from '../../bitext/walk.ts'
import {foldLabel} from '../../markup/label.ts'
import type {BlockContext} from './blocks.ts'
import {allNodes} from './blocks.ts'
import type {DocumentPage} from './document-pages.ts'
import type {Node} from './hast.ts'
import {element} from './hast.ts'
import {both} from './label.ts'
import type {Part} from './parts.ts'

/** The footnotes of a page, each with its number and the way back to where it is first referred to. */
export const footnotes = (shown: DocumentPage, part: Part, context: BlockContext): readonly Node[] => {
  if (part.footnotes.length === 0) return []
  const sources = noteSources(part.blocks, shown)
  const items = part.footnotes.map((footnote, index) => {
    const number = shown.footnotes.get(foldLabel(footnote.label)) ?? 0
    const source = sources.get(number)
    const back = source ? [backLink(source, shown)] : []
    const value = number === index + 1 ? {} : {value: String(number)}
    return element('li', {id: `fn-${number}`, ...value}, [...allNodes(footnote.children, context), ...back])
  })
  return [
    element('section', {class: 'notes', 'aria-labelledby': 'notes-title'}, [
      element('h2', {id: 'notes-title'}, both('notes')),
      element('ol', {}, items),
    ]),
  ]
}

const backLink = (source: SegmentId, {numbers}: DocumentPage): Node =>
  element('p', {class: 'back'}, [
    element('a', {href: `#${source}`}, both('backTo', {number: numbers.get(source) ?? ''})),
  ])

/** For each footnote the first segment of some blocks that refers to it. */
export const noteSources = (
  children: readonly Block<AnnotatedPair>[],
  {footnotes: numbers}: Pick<DocumentPage, 'footnotes'>,
): ReadonlyMap<number, SegmentId> => {
  const sources = new Map<number, SegmentId>()
  for (const pair of leaves({children})) {
    for (const {run} of leafRuns(pair.zh)) {
      const number = run.type === 'footnote' ? numbers.get(foldLabel(run.label)) : undefined
      if (number !== undefined && !sources.has(number)) sources.set(number, pair.id)
    }
  }
  return sources
}
