import {hash} from '../bitext/hash.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {RegisterEntry, WrittenRendering} from './register.ts'

/** The same by the id of the entry; empty also where nobody bears it. */
export type EnglishOf = (id: SegmentId) => string

/** The English of an entry, empty where it has none of its own. */
export const ownEnglish = ({rendering}: RegisterEntry): string => (rendering.type === 'english' ? rendering.en : '')

/**
 * What a review of an entry covers on the English side, as one text: `en`, or `with` and the English of its target, or
 * `omit`; with `added` and `note`. English alone is just itself, so that its hash is that of a draft's `en` too. Zero
 * bytes divide the parts: they stand in no file.
 */
export const renderingText = (entry: RegisterEntry, englishOf: EnglishOf): string => {
  const {rendering, added, note} = entry
  const more = [...(added === undefined ? [] : ['added', added]), ...(note === undefined ? [] : ['note', note])]
  switch (rendering.type) {
    case 'missing':
      return ['missing', '', ...more].join('\0')
    case 'english':
      return [rendering.en, ...more].join('\0')
    case 'with':
      return ['with', rendering.target, englishOf(rendering.target), ...more].join('\0')
    case 'omitted':
      return ['omit', rendering.reason, ...more].join('\0')
    default:
      return rendering satisfies never
  }
}

/** What a draft remembers of a rendering that a machine wrote; nothing where there is none that it could have written. */
export const draftHash = (rendering: WrittenRendering): string | undefined => {
  switch (rendering.type) {
    case 'english':
      return hash(rendering.en)
    case 'with':
      return hash(['with', rendering.target].join('\0'))
    case 'missing':
    case 'omitted':
      return undefined
    default:
      return rendering satisfies never
  }
}
