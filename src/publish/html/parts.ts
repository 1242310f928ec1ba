import type {Block, Document} from '../../bitext/document.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {containers, leafRuns, passages} from '../../bitext/walk.ts'
import {foldLabel} from '../../markup/label.ts'
import type {Title} from '../title.ts'
import {plainTitle, titleOf} from '../title.ts'
import {divide} from './divide.ts'

/** A footnote of a document. */
export type Footnote = Extract<Block<AnnotatedPair>, {kind: 'footnote'}>

/** The footnotes of a document, wherever they are written, in order. */
export const footnotesOf = (blocks: readonly Block<AnnotatedPair>[]): readonly Footnote[] =>
  containers(blocks).filter(container => container.kind === 'footnote')

/** A page of a document: the whole, or what stands from one heading up to another where the document is long. */
export interface Part {
  /** Within the edition. */
  readonly path: string
  /** From 1. */
  readonly number: number
  readonly blocks: readonly Block<AnnotatedPair>[]
  /** Of the heading with which it begins; that of the document where none does. */
  readonly title: Title
  /** The footnotes that are shown on it: those that its text refers to, and those that nothing refers to. */
  readonly footnotes: readonly Footnote[]
}

/** The name of a further page below that of its document; a document that bears it makes it longer. */
const partName = (name: string, number: number, taken: ReadonlySet<string>): string => {
  let part = `${name}/part-${number}`
  while (taken.has(part)) part += '-'
  return part
}

/** The pages of a document of this name; `taken` are the names of all documents. */
export const partsOf = (
  document: Document<AnnotatedPair>,
  name: string,
  taken: ReadonlySet<string>,
): readonly Part[] => {
  const divided = divide(document.children)
  const notes = notesOn(document, divided)
  return divided.map((blocks, index) => ({
    path: index === 0 ? `${name}/index.html` : `${partName(name, index + 1, taken)}/index.html`,
    number: index + 1,
    blocks,
    title: index === 0 ? titleOf(document) : headingTitle(blocks),
    footnotes: notes[index] ?? [],
  }))
}

const headingTitle = ([first]: readonly Block<AnnotatedPair>[]): Title =>
  first?.type === 'passage' ? plainTitle(first.leaves) : {zh: '', en: ''}

/** For each page of a document the footnotes that are shown on it, in the order of their numbers. */
const notesOn = (
  document: Document<AnnotatedPair>,
  divided: readonly (readonly Block<AnnotatedPair>[])[],
): readonly (readonly Footnote[])[] => {
  const all = firstOfEach(footnotesOf(document.children))
  if (divided.length === 1 || all.length === 0) return divided.map(() => all)
  const shown = divided.map(blocks => reachedFrom(blocks, all))
  const lost = all.filter(note => !shown.some(notes => notes.has(note)))
  return divided.map((blocks, index) => {
    const written = new Set(footnotesOf(blocks))
    return all.filter(note => shown[index]?.has(note) || (written.has(note) && lost.includes(note)))
  })
}

/** A label that is defined twice is defined by the first. */
const firstOfEach = (footnotes: readonly Footnote[]): readonly Footnote[] =>
  [...new Map(footnotes.toReversed().map(note => [foldLabel(note.label), note])).values()].toReversed()

/** The footnotes that a text refers to, and those that they refer to. */
const reachedFrom = (blocks: readonly Block<AnnotatedPair>[], all: readonly Footnote[]): ReadonlySet<Footnote> => {
  const byLabel = new Map(all.map(note => [foldLabel(note.label), note]))
  const found = new Set<Footnote>()
  const inNotes = new Set(footnotesOf(blocks).flatMap(note => passages(note.children)))
  const waiting = passages(blocks).filter(passage => !inNotes.has(passage))
  for (let passage = waiting.pop(); passage; passage = waiting.pop()) {
    for (const {zh} of passage.leaves)
      for (const {run} of leafRuns(zh)) {
        const note = run.type === 'footnote' ? byLabel.get(foldLabel(run.label)) : undefined
        if (!note || found.has(note)) continue
        found.add(note)
        waiting.push(...passages(note.children))
      }
  }
  return found
}

/** The path of the page on which each segment stands; of a footnote on several, the first. */
export const pathsOf = (parts: readonly Part[]): ReadonlyMap<SegmentId, string> => {
  const paths = new Map<SegmentId, string>()
  for (const {path, blocks, footnotes} of parts) {
    const inNotes = new Set(footnotesOf(blocks).flatMap(note => passages(note.children)))
    const own = passages(blocks).filter(passage => !inNotes.has(passage))
    for (const passage of [...own, ...footnotes.flatMap(note => passages(note.children))])
      for (const {id} of passage.leaves) if (!paths.has(id)) paths.set(id, path)
  }
  return paths
}
