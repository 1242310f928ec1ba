import type {Block, Document, Kept, Passage, Segment} from './document.ts'
import type {Metadata} from './edition.ts'
import type {SegmentId} from './ids.ts'
import {segmentId} from './ids.ts'
import type {AnnotatedPair, Pair, Rendering} from './pair.ts'
import type {Prose} from './prose.ts'
import {noDefinitions, plainProse} from './prose.ts'
import {straight} from './range.ts'

/** What a project says of itself that gives nothing but its title. */
export const metadataOf = (title: Metadata['title']): Metadata => ({
  title,
  author: {zh: '', en: ''},
  translators: [],
  licence: '',
  rights: '',
  baseUrl: '',
  english: 'US',
  theme: 'auto',
})

/** `text`, or prose that holds it without markup. */
const proseOf = (text: string | Prose): Prose => (typeof text === 'string' ? plainProse(text) : text)

/** A segment whose words stand in its source as they are, from offset `start` on. */
export const segmentOf = (zh: string | Prose, start = 0): Segment => {
  const prose = proseOf(zh)
  const {length} = prose.text
  return {type: 'segment', zh: prose, place: {start, end: start + length}, map: straight(length, start), kept: false}
}

/** A pair of `segment` and a rendering: English as text, or any other rendering; missing where none is given. */
export const pairOf = (segment: Segment, id: string, rendering?: string | Rendering): Pair => ({
  ...segment,
  type: 'pair',
  id: idOf(id),
  rendering:
    typeof rendering === 'string'
      ? {type: 'english', en: plainProse(rendering)}
      : (rendering ?? {type: segment.kept ? 'kept' : 'missing'}),
  state: {progress: rendering === undefined ? (segment.kept ? 'kept' : 'missing') : 'translated'},
  proposals: [],
  allow: [],
})

/** A pair in which no term was found. */
export const annotatedPairOf = (pair: Pair): AnnotatedPair => ({
  ...pair,
  type: 'annotatedPair',
  annotations: [],
  misrenderings: [],
  flips: [],
})

/** `text` as a segment id; a text that is none is a mistake of the caller: `RangeError`. */
export const idOf = (text: string): SegmentId => {
  const id = segmentId(text)
  if (!id) throw new RangeError(`"${text}" is no segment id`)
  return id
}

/** A paragraph of sentences that stand in the source without anything between them, from offset `start` on. */
const paragraphOf = (sentences: readonly (string | Prose)[], start = 0): Passage<Segment> => {
  let at = start
  const leaves = sentences.map(sentence => {
    const segment = segmentOf(sentence, at)
    at = segment.place.end
    return segment
  })
  return {type: 'passage', kind: 'paragraph', place: {start, end: at}, leaves}
}

/**
 * A document of paragraphs, a blank line between them; its source is just their sentences, behind the blocks that are
 * `kept` before them, as these are written.
 */
export const documentOf = (
  path: string,
  paragraphs: readonly (readonly (string | Prose)[])[],
  kept: readonly (Pick<Kept, 'kind' | 'value'> & {readonly label?: string})[] = [],
): Document<Segment> => {
  const children: Block<Segment>[] = []
  let source = ''
  for (const block of kept) {
    const start = source.length
    children.push({type: 'kept', ...block, place: {start, end: start + block.value.length}})
    source += `${block.value}\n\n`
  }
  for (const sentences of paragraphs) {
    children.push(paragraphOf(sentences, source.length))
    source += `${sentences.map(sentence => proseOf(sentence).text).join('')}\n\n`
  }
  return {type: 'document', path, source: `${source.trimEnd()}\n`, definitions: noDefinitions, children}
}
