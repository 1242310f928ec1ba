import type {Document} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leaves} from '../../bitext/walk.ts'

/** Keys with their texts, in order. */
export type Entries = readonly (readonly [key: string, text: string])[]

/** The segments of a document: what each language holds of them, and the states of those whose English is not simply there. */
export interface DocumentResources {
  readonly zh: Entries
  readonly en: Entries
  readonly states: Entries
}

/** A document as resources. */
export const documentResources = (document: Document<AnnotatedPair>): DocumentResources => {
  const pairs = leaves(document)
  return {
    zh: pairs.map(pair => [pair.id, pair.zh.text]),
    en: pairs.flatMap(pair => entryOf(pair, english(pair))),
    states: pairs.flatMap(pair => entryOf(pair, state(pair))),
  }
}

const entryOf = ({id}: AnnotatedPair, text: string | undefined): Entries => (text === undefined ? [] : [[id, text]])

/** Empty where it stands elsewhere or is left out on purpose, so that no reader meets the Chinese there; `undefined` where it is missing. */
const english = ({rendering, zh}: AnnotatedPair): string | undefined => {
  switch (rendering.type) {
    case 'english':
      return rendering.en.text
    case 'kept':
      return zh.text
    case 'omitted':
      return ''
    case 'with':
      return rendering.found ? '' : undefined
    case 'missing':
      return undefined
    default:
      return rendering satisfies never
  }
}

/** What a reader should know of the English, in words; `undefined` where there is nothing to say. */
const state = ({rendering, state: {progress, stale}}: AnnotatedPair): string | undefined => {
  if (rendering.type === 'kept') return undefined
  if (rendering.type === 'missing' || (rendering.type === 'with' && !rendering.found)) return 'missing'
  const words = [
    ...(progress === 'draft' ? ['draft'] : []),
    ...(stale ? ['stale'] : []),
    ...(rendering.type === 'omitted' ? ['omitted'] : []),
    ...(rendering.type === 'with' ? ['with', rendering.target] : []),
  ]
  return words.length === 0 ? undefined : words.join(' ')
}
