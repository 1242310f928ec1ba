import type {CodeRun} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {hasHan} from '../language/characters.ts'
import {once} from './once.ts'
import {Pool} from './pool.ts'
import type {Side} from './side.ts'

/** What became of code that the English does not have as the Chinese has it. */
export type LostCode = {readonly run: CodeRun; readonly side: Side} & (
  | {readonly type: 'lost'}
  /** The English has other code; `alike` where only spaces, quotes or the width of marks differ. */
  | {readonly type: 'changed'; readonly other: CodeRun; readonly alike: boolean}
  /** The English has it as plain words. */
  | {readonly type: 'plain'; readonly at: Range}
)

/** The code of the Chinese that has no counterpart in the English, in its order. Code that stands several times may be said once. */
export const lostCode = (zh: readonly Side[], en: Side): readonly LostCode[] => {
  const there = codesOf(en)
  const values = new Set(there.map(({value}) => value))
  const missing = zh.flatMap(side =>
    codesOf(side).flatMap(run => (hasHan(run.value) || values.has(run.value) ? [] : [{run, side}])),
  )
  if (missing.length === 0) return []
  const known = new Set(zh.flatMap(side => codesOf(side).map(({value}) => value)))
  const strange = new Pool(
    there.filter(({value}) => !known.has(value)),
    ({value}) => [folded(value)],
  )
  const alike = missing.map(({run}) => strange.take(folded(run.value)))
  const placeOf = once((value: string) => wordIn(en.words, value), MOST)
  return missing.map((one, index): LostCode => {
    const twin = alike[index]
    const other = twin ?? strange.takeFirst()
    if (other) return {...one, type: 'changed', other, alike: twin !== undefined}
    const at = placeOf(one.run.value)
    return at ? {...one, type: 'plain', at} : {...one, type: 'lost'}
  })
}

/** So many lost codes are looked for among the words of the English; of thousands, the rest is lost. */
const MOST = 500

const codesOf = ({runs}: Side): readonly CodeRun[] => runs.filter(run => run.type === 'code')

/**
 * Code without what writers of two languages set differently around and inside it: quotes, spaces, the dashes of an option,
 * the brackets of a part to be filled in, and the capital and the plural of a name that stands in a sentence.
 */
const folded = (code: string): string => {
  const bare = code
    .normalize('NFKC')
    .replaceAll('、', ',')
    .replace(/[\s'"“”‘’]+/g, '')
    .replace(/^(?:[.—–-]+|<(?=[\w-]+>$))|[,.;:>]+$/g, '')
  return /^[a-z]\w{2,}$/i.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1).replace(/s$/, '')}` : bare
}

/** Where `code` stands in `text` with no letter or digit beside it, as it is or with the capital of a sentence or a type (`fieldPath`, FieldPath). */
const wordIn = (text: string, code: string): Range | undefined => {
  const word = code.trim()
  const raised = word.charAt(0).toUpperCase() + word.slice(1)
  return (
    standing(text, word, () => true) ??
    (raised === word
      ? lowered(text, word)
      : standing(
          text,
          raised,
          start => /[a-z][A-Z]/.test(word) || /(?:^|[.!?:]\s+)$/.test(text.slice(Math.max(0, start - 8), start)),
        ))
  )
}

/** `Terminating` as “terminating”, where that is one word. */
const lowered = (text: string, word: string): Range | undefined =>
  /^[A-Z][a-z]{3,}$/.test(word) ? standing(text, word.toLowerCase(), () => true) : undefined

const standing = (text: string, word: string, fits: (start: number) => boolean): Range | undefined => {
  for (let start = text.indexOf(word); start >= 0 && word !== ''; start = text.indexOf(word, start + 1)) {
    const end = start + word.length
    if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end)) && fits(start)) return {start, end}
  }
  return undefined
}
