import {normalize} from '../../bitext/hash.ts'
import type {Proposal} from '../../bitext/pair.ts'
import {pointsOf} from '../likeness.ts'
import type {Register, RegisterEntry} from '../register.ts'
import {comparable} from './comparable.ts'
import {hitList} from './hit-list.ts'
import type {Indexed} from './indexed.ts'
import {indexOf} from './indexed.ts'

/** The rendered pairs of many registers, to be asked for Chinese texts. */
export interface TranslationMemory {
  /** What it holds for texts like `zh` (as written, in Markdown), best first; the same for the same pairs in any order. */
  readonly lookup: (zh: string, wanted?: Wanted) => readonly Proposal[]
}

/** What is wanted of a lookup. */
export interface Wanted {
  /** How alike a text must be, 2/3 to 1; .75 by default. */
  readonly least?: number
  /** How many proposals are given; 3 by default. */
  readonly most?: number
  /** The path of a source file: at the same match its own entries come before those of others. */
  readonly document?: string
  /** An entry that does not count: that of the segment itself. */
  readonly except?: RegisterEntry
}

/**
 * The memory of registers: every entry with English of its own, as Chinese and English. A text is compared by twice the
 * longest common subsequence of the two by the sum of their lengths, in code points, with markup and addresses left out,
 * width and traditional characters folded and every figure taken as the same; what is not the same text is a match of
 * .99 at most. At the same match a reviewed rendering comes before a translated one and that before a draft, then those
 * of the same document, then the text that is more alike figure by figure, then the one in more use. Nothing is indexed
 * before the first lookup; a lookup reads only what shares characters with its text.
 */
export const translationMemory = (registers: readonly Register[]): TranslationMemory => {
  let indexed: Indexed | undefined
  return {
    lookup: (zh, {least = 0.75, most = 3, document = '', except} = {}) => {
      if (!(least >= 2 / 3 && least <= 1)) throw new RangeError(`least must lie between 2/3 and 1, not at ${least}`)
      indexed ??= indexOf(registers)
      const {families, search} = indexed
      const text = normalize(zh)
      const hits = hitList({zh: text, least, most, document, except})
      if (most > 0 && text !== '') {
        search(pointsOf(comparable(text)), least, (family, likeness) => {
          for (const unit of families[family]?.units ?? []) hits.offer(unit, likeness)
          return hits.wanted()
        })
      }
      return hits.proposals()
    },
  }
}
