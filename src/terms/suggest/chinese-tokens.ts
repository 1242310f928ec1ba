import type {Prose} from '../../bitext/prose.ts'
import type {Range} from '../../bitext/range.ts'
import {leafRuns} from '../../bitext/walk.ts'
import {isHanAt} from '../../language/characters.ts'
import {foldEn} from '../../language/en/fold.ts'
import {foldZh} from '../../language/zh/fold.ts'

/** A Chinese character, or a whole word in Latin letters and digits, folded; its place in `plain` (UTF-16). */
export interface Token extends Range {
  readonly text: string
}

/** The tokens of a prose, in stretches that neither punctuation nor markup interrupts. Code and images hold none. */
export const chineseTokens = (prose: Prose): readonly (readonly Token[])[] => {
  const found: Token[][] = []
  for (const {run, start} of leafRuns(prose)) {
    if (run.type === 'words') found.push(...stretchesOf(run.value, start))
  }
  return found
}

/** A word; C++ and C# keep their signs, OpenAI+微软 does not. */
const LATIN = /[a-z](?:\+\+|#)|[a-z0-9\u00c0-\u024f]+(?:[-.'&/_][a-z0-9\u00c0-\u024f]+)*/y

const stretchesOf = (text: string, offset: number): readonly Token[][] => {
  const folded = foldEn(foldZh(text))
  const found: Token[][] = []
  let stretch: Token[] = []
  let end = -1
  for (let at = 0; at < folded.length; ) {
    const length = isHanAt(folded, at) ? ((folded.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) : latinAt(folded, at)
    if (length === 0) {
      at++
      continue
    }
    if (stretch.length > 0 && !isJoint(folded, end, at)) {
      found.push(stretch)
      stretch = []
    }
    end = at + length
    stretch.push({text: folded.slice(at, end), start: offset + at, end: offset + end})
    at = end
  }
  return stretch.length > 0 ? [...found, stretch] : found
}

const latinAt = (text: string, at: number): number => {
  LATIN.lastIndex = at
  return LATIN.exec(text)?.[0].length ?? 0
}

/** Nothing, the dot of foreign names, or a space beside Latin letters. */
const isJoint = (text: string, from: number, to: number): boolean => {
  const between = text.slice(from, to)
  return between === '' || between === '·' || (between === ' ' && !(isHanAt(text, from - 1) && isHanAt(text, to)))
}
