import {coverage} from '../../bitext/coverage.ts'
import type {Block, Document, Passage} from '../../bitext/document.ts'
import type {AnnotatedPair, Annotation} from '../../bitext/pair.ts'
import type {Prose} from '../../bitext/prose.ts'
import type {Range} from '../../bitext/range.ts'
import {titleOf} from '../title.ts'
import type {DocumentJson, OccurrenceJson, PairJson, PassageJson, Span} from './edition-json.ts'
import {lines} from './lines.ts'

/** A document as data. */
export const documentJson = (document: Document<AnnotatedPair>, name: string): DocumentJson => {
  const lineAt = lines(document.source)
  let number = 0
  const pairs = (passage: Passage<AnnotatedPair>): readonly PairJson[] =>
    passage.leaves.map(pair => {
      number += 1
      return pairJson(pair, number, lineAt(pair.place.start))
    })
  return {
    path: document.path,
    name,
    title: titleOf(document),
    coverage: coverage(document),
    passages: placed(document.children).map(([passage, within]) => ({
      ...kindOf(passage),
      within,
      pairs: pairs(passage),
    })),
  }
}

/** The passages of a document, each with the kinds of the containers that it stands in; without recursion, as deep as they may stand. */
const placed = (
  blocks: readonly Block<AnnotatedPair>[],
): readonly (readonly [Passage<AnnotatedPair>, readonly string[]])[] => {
  const found: (readonly [Passage<AnnotatedPair>, readonly string[]])[] = []
  const waiting = blocks.toReversed().map(block => ({block, within: none}))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {block, within} = next
    if (block.type === 'passage') found.push([block, within])
    if (block.type !== 'container') continue
    const inner = [...within, block.kind]
    for (const child of block.children.toReversed()) waiting.push({block: child, within: inner})
  }
  return found
}

const none: readonly string[] = []

const kindOf = (passage: Passage<AnnotatedPair>): Pick<PassageJson, 'kind' | 'depth' | 'key'> => {
  switch (passage.kind) {
    case 'heading':
      return {kind: passage.kind, depth: passage.depth}
    case 'value':
      return {kind: passage.kind, key: passage.key}
    case 'paragraph':
    case 'cell':
    case 'caption':
      return {kind: passage.kind}
    default:
      return passage satisfies never
  }
}

const pairJson = (pair: AnnotatedPair, number: number, line: number): PairJson => {
  const {rendering, state, note} = pair
  return {
    id: pair.id,
    number,
    line,
    zh: pair.zh.plain,
    ...(isMarked(pair.zh) ? {zhMarkdown: pair.zh.text} : {}),
    ...(rendering.type === 'english' ? {en: rendering.en.plain} : {}),
    ...(rendering.type === 'english' && isMarked(rendering.en) ? {enMarkdown: rendering.en.text} : {}),
    rendering: rendering.type,
    ...(rendering.type === 'with' ? {with: rendering.target} : {}),
    ...(rendering.type === 'omitted' ? {omit: rendering.reason} : {}),
    ...(rendering.type === 'english' && rendering.added !== undefined ? {added: rendering.added} : {}),
    state: state.progress,
    ...(state.stale ? {stale: {was: state.stale.was, match: state.stale.match}} : {}),
    ...(pair.flips.length > 0 ? {flips: pair.flips.map(({at, ...flip}) => ({...flip, at: span(at)}))} : {}),
    ...(pair.proposals.length > 0 ? {proposals: pair.proposals} : {}),
    ...(note ? {note: note.text} : {}),
    terms: pair.annotations.map(occurrenceJson),
  }
}

const isMarked = (prose: Prose): boolean => prose.text !== prose.plain

const occurrenceJson = (annotation: Annotation): OccurrenceJson => ({
  term: annotation.term,
  form: annotation.form,
  zh: span(annotation.zh),
  ...(annotation.en ? {en: span(annotation.en)} : {}),
  ...(annotation.rendering === undefined ? {} : {rendering: annotation.rendering}),
  first: annotation.first,
})

const span = ({start, end}: Range): Span => [start, end]
