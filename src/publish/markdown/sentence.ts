import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {Definitions, Prose} from '../../bitext/prose.ts'
import {joinProses} from '../../markup/join-proses.ts'
import type {PageValues, PageWord} from '../both.ts'
import {bothPlain} from '../both.ts'

/**
 * A pair as lines of Markdown: the Chinese, the English or what stands for it, and the translator's note; whatever is
 * not finished is said in words, in both languages.
 */
export const sentence = (pair: AnnotatedPair, definitions: Definitions): readonly string[] => {
  const chinese = inline(pair.zh, definitions)
  const english = englishLine(pair, definitions)
  const note = pair.note ? [`〔${bothPlain('note')}: ${inline(pair.note, definitions)}〕`] : []
  return [chinese, ...(english === '' ? [] : [english]), ...note].flatMap(line => line.split('\\\n'))
}

/** The English of a pair in one line, with its marks; nothing for what stands as it is in both languages. */
const englishLine = (pair: AnnotatedPair, definitions: Definitions): string => {
  const {rendering, state} = pair
  const marks: string[] = []
  if (rendering.type === 'english' && rendering.added !== undefined) marks.push(reasoned('added', rendering.added))
  if (state.progress === 'draft') marks.push(mark('draft'))
  if (state.stale) marks.push(mark('stale', {match: Math.floor(state.stale.match * 100)}))
  switch (rendering.type) {
    case 'english':
      return [inline(rendering.en, definitions), ...marks].join(' ')
    case 'missing':
      return [mark('missing'), ...marks].join(' ')
    case 'with':
      return [mark(rendering.found ? 'withNeighbour' : 'missing'), ...marks].join(' ')
    case 'omitted':
      return [reasoned('omitted', rendering.reason), ...marks].join(' ')
    case 'kept':
      return ''
    default:
      return rendering satisfies never
  }
}

const inline = (prose: Prose, definitions: Definitions): string => joinProses([prose], definitions)

const mark = <Key extends PageWord>(key: Key, ...values: PageValues<Key>): string => `〔${bothPlain(key, ...values)}〕`

const reasoned = (key: 'added' | 'omitted', reason: string): string => `〔${bothPlain(key)}: ${asWords(reason)}〕`

/** Plain text as Markdown that is read as just that, on one line. */
const asWords = (plain: string): string => plain.replace(/\s+/g, ' ').replace(/[\\`*_~[\]<>&|]/g, '\\$&')
