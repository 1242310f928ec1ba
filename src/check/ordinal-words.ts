import type {Amount, Quantity} from '../language/numbers.ts'
import type {Side} from './side.ts'

/** Chinese words that hold an ordinal and demand none of the English, with the nouns before which English may have it. */
const WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:第([一二三四])|(三))[方者]/g, /^[ -]part(?:y|ies)\b/i],
  [/第([一二三四])世界/g, /^[ -]world\b/i],
  [/第([二三])曲线/g, /^[ -](?:growth[ -])?curves?\b/i],
  [/第?([一二三])产业/g, /^[ -](?:industr(?:y|ies)|sectors?)\b/i],
]

/** An ordinal word of the Chinese, and the other ordinal that the English has before its noun. */
export interface MistakenOrdinal {
  readonly number: Amount
  readonly rival: Quantity
}

/** English such as “eighth-party” for 第三方; “external” for it is right. */
export function* mistakenOrdinals(zh: Side, {numbers, words}: Side): Generator<MistakenOrdinal> {
  const ordinals = numbers.filter(each => each.kind === 'ordinal')
  if (ordinals.length === 0) return
  for (const [word, noun] of WORDS) {
    const found = ordinals.filter(({end}) => noun.test(words.slice(end, end + 16)))
    if (found.length === 0) continue
    const said = [...zh.words.matchAll(word)].map(match => ordinalOf(match, zh))
    const known = [...said, ...zh.numbers].map(each => ('value' in each ? each.value : Number.NaN))
    const lost = said.find(({value}) => !found.some(each => 'value' in each && each.value === value))
    const rival = found.find(each => 'value' in each && !known.includes(each.value))
    if (lost && rival) yield {number: lost, rival}
  }
}

const ordinalOf = ({0: text, 1: one, 2: other, index}: RegExpMatchArray, {prose: {plain}}: Side): Amount => {
  const start = index ?? 0
  const end = start + text.length
  const value = '一二三四'.indexOf(one ?? other ?? '') + 1
  return {
    start,
    end,
    text: plain.slice(start, end),
    written: 'words',
    loose: true,
    kind: 'ordinal',
    value,
    bound: 'exact',
    unit: undefined,
    currency: undefined,
    discount: undefined,
    increase: false,
  }
}
