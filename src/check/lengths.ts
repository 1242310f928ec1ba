import type {Document} from '../bitext/document.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'
import type {Size} from './size.ts'
import {sizeOf} from './size.ts'
import type {RenderingView} from './subject.ts'

/**
 * How much longer than expected the English of a rendering is, in standard deviations; less than 0 where it is shorter. Expected
 * is what this document makes of as much Chinese elsewhere; longer texts scatter more, as in Gale and Church (1993).
 */
export const surplusOf = ({document, zh, en}: Pick<RenderingView, 'document' | 'zh' | 'en'>): number => {
  const ratio = ratioOf(document)
  let expected = 0
  for (const {size} of zh) expected += expectedLength(size, ratio)
  return surplus(expected, en.size.all)
}

/** The same for an expected and an actual length, both in characters of English. */
export const surplus = (expected: number, actual: number): number =>
  (actual - expected) / Math.sqrt((deviation * (expected + actual)) / 2 + fixedDeviation)

const deviation = 6
const fixedDeviation = 60

/** How many characters of English a Chinese text of that size is likely to become, at `ratio` for each of its characters. */
export const expectedLength = ({han, other}: Size, ratio: number): number => han * ratio + other

/** Characters of English for each Chinese one: the median of a document, drawn towards what is usual where it is short. */
export const ratioOf = (document: Document<AnnotatedPair>): number => {
  const known = ratios.get(document)
  if (known !== undefined) return known
  const found: number[] = []
  for (const {zh, rendering} of leaves(document)) {
    if (rendering.type !== 'english') continue
    const {han, other} = sizeOf(zh.plain)
    if (han >= fewest) found.push((rendering.en.plain.length - other) / han)
  }
  const median = found.sort((a, b) => a - b)[found.length >> 1] ?? usual
  const blended = (median * found.length + usual * weight) / (found.length + weight)
  const ratio = Math.min(most, Math.max(least, blended))
  ratios.set(document, ratio)
  return ratio
}

const ratios = new WeakMap<Document<AnnotatedPair>, number>()

/** What is usual between the two languages, and for how many sentences it counts beside those of the document. */
const usual = 3.1
const weight = 20
const [least, most] = [2.2, 4.2]
/** Chinese characters from which on a sentence says how long the English of a document is. */
const fewest = 8
