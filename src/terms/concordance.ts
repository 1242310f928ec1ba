import type {Edition} from '../bitext/edition.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import type {Range} from '../bitext/range.ts'
import {leaves} from '../bitext/walk.ts'
import {foldEn} from '../language/en/fold.ts'
import {foldZh} from '../language/zh/fold.ts'

/** A pair that holds what was looked for, with the places (of `plain`, UTF-16) in its Chinese and its English. */
export interface Hit {
  readonly path: string
  readonly pair: AnnotatedPair
  readonly zh: readonly Range[]
  readonly en: readonly Range[]
}

/**
 * Every pair that holds `text` in its Chinese or its English, in the order of the edition. Traditional characters, full-width
 * forms, capitals, accents, quotes and hyphens fold; the text is found inside longer words too. Where it holds nothing but
 * blanks, nothing is found.
 */
export const concordance = ({documents}: Pick<Edition, 'documents'>, text: string): readonly Hit[] => {
  const wanted = folded(text.trim())
  if (wanted === '') return []
  return documents.flatMap(document =>
    leaves(document).flatMap(pair => {
      const zh = placesIn(pair.zh.plain, wanted)
      const en = pair.rendering.type === 'english' ? placesIn(pair.rendering.en.plain, wanted) : []
      return zh.length + en.length === 0 ? [] : [{path: document.path, pair, zh, en}]
    }),
  )
}

const folded = (text: string): string => foldEn(foldZh(text))

const placesIn = (text: string, wanted: string): readonly Range[] => {
  const where = folded(text)
  const found: Range[] = []
  for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + wanted.length)) {
    found.push({start: at, end: at + wanted.length})
  }
  return found
}
