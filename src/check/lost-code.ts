import type {CodeRun} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {hasHan} from '../language/characters.ts'
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
  const strange = there.filter(({value}) => !known.has(value))
  const alike = new Map(
    missing.map(({run}) => [run, take(strange, other => folded(other.value) === folded(run.value))]),
  )
  return missing.map((one): LostCode => {
    const twin = alike.get(one.run)
    const other = twin ?? take(strange, () => true)
    if (other) return {...one, type: 'changed', other, alike: twin !== undefined}
    const at = wordIn(en.words, one.run.value)
    return at ? {...one, type: 'plain', at} : {...one, type: 'lost'}
  })
}

const codesOf = ({runs}: Side): readonly CodeRun[] => runs.filter(run => run.type === 'code')

const take = <Item>(list: Item[], fits: (item: Item) => boolean): Item | undefined => {
  const index = list.findIndex(fits)
  return index < 0 ? undefined : list.splice(index, 1)[0]
}

/** Code without what writers of two languages set differently around and inside it. */
const folded = (code: string): string =>
  code
    .normalize('NFKC')
    .replaceAll('、', ',')
    .replace(/[\s'"“”‘’]+/g, '')
    .replace(/^[.]+|[,.;:]+$/g, '')

/** Where `code` stands in `text` with no letter or digit beside it, as it is or with the capital of a sentence or a type (`fieldPath`, FieldPath). */
const wordIn = (text: string, code: string): Range | undefined => {
  const word = code.trim()
  const raised = word.charAt(0).toUpperCase() + word.slice(1)
  return (
    standing(text, word, () => true) ??
    (raised === word
      ? undefined
      : standing(text, raised, start => /[a-z][A-Z]/.test(word) || /(?:^|[.!?:]\s+)$/.test(text.slice(0, start))))
  )
}

const standing = (text: string, word: string, fits: (start: number) => boolean): Range | undefined => {
  for (let start = text.indexOf(word); start >= 0 && word !== ''; start = text.indexOf(word, start + 1)) {
    const end = start + word.length
    if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end)) && fits(start)) return {start, end}
  }
  return undefined
}
