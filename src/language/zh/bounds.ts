import type {Bound} from '../quantity.ts'

const UP = ['超过', '超过了', '超出', '逾', '大于', '高于', '多于', '不止', '突破', '突破了', '破', '>', '胜过', '过']
const LISTS: readonly (readonly [Bound, readonly string[]])[] = [
  ['atLeast', ['至少', '至少有', '不少于', '不低于', '不小于', '最少', '起码', '≥', '>=', '大于等于', '大于或等于', '大于或者等于', '不下']],
  ['atMost', ['最多', '最多为', '至多', '不超过', '不多于', '不高于', '不大于', '≤', '<=', '小于等于', '小于或等于', '小于 或 等于', '高达', '多达']],
  ['over', UP],
  ['under', ['不到', '不足', '少于', '小于', '低于', '未满', '不满', '跌破', '<']],
  ['nearly', ['近', '将近', '接近', '几近']],
  ['about', ['约', '大约', '大概', '约为', '约有', '差不多', '左右', '~', '≈', '约合']],
] // biome-ignore format: a table

const prefixes: readonly (readonly [string, Bound])[] = LISTS.flatMap(([bound, words]) =>
  words.map(word => [word, bound] as const),
).sort((a, b) => b[0].length - a[0].length)

const prefixesByLast: ReadonlyMap<string, readonly (readonly [string, Bound])[]> = new Map(
  [...new Set(prefixes.map(([word]) => word.slice(-1)))].map(last => [
    last,
    prefixes.filter(([word]) => word.endsWith(last)),
  ]),
)

export function boundBefore(folded: string, start: number): Bound {
  let end = start
  while (end > 0 && folded.charCodeAt(end - 1) === 0x20) end--
  if ('亿万>'.includes(folded.charAt(end - 1) || ' ') && folded.charAt(end - 1) !== '>') return 'exact'
  const candidates = prefixesByLast.get(folded.charAt(end - 1))
  const window = folded.slice(Math.max(0, end - 8), end)
  if (candidates === undefined) return boundFromAfar(folded, end)
  for (const [word, bound] of candidates) {
    if (!window.endsWith(word)) continue
    if (word === '近' && /[附最靠邻走临]近$/.test(window)) return 'exact'
    if (word === '过' && !/占比过$|[已早]过$/.test(window)) return 'exact'
    if (word === '高达') return 'about'
    return isNegated(window, word) ? (NEGATED.get(bound) ?? bound) : bound
  }
  return boundFromAfar(folded, end)
}

/** 最多允许延迟 8 小时, 至少高一个版本: adverbs of the verb that bind its number; what is no word may stand between. */
function boundFromAfar(folded: string, end: number): Bound {
  const window = folded.slice(Math.max(0, end - FAR), end)
  const at = Math.max(...ADVERBS.map(word => window.lastIndexOf(word)))
  if (at < 0) return 'exact'
  const between = window.slice(at + 2).replace(/[\u{fffc} ]+|[A-Za-z][\w.-]*/gu, '')
  if (between.length > NEAR || !/^(?!的)[\p{Script=Han}]*$/u.test(between)) return 'exact'
  if (hasNumeral(between)) return 'exact'
  return window.startsWith('多', at + 1) ? 'atMost' : 'atLeast'
}

const ADVERBS = ['至少', '最少', '起码', '最多', '至多']

/** How many characters may stand between, of all and of words. */
const FAR = 40
const NEAR = 10

const hasNumeral = (text: string): boolean => /[零一二两三四五六七八九十百千万亿几数半\d]/.test(text)

const NEGATED: ReadonlyMap<Bound, Bound> = new Map([
  ['over', 'atMost'],
  ['under', 'atLeast'],
])

/** 不能超过, 不得低于, 没有超过. */
function isNegated(window: string, word: string): boolean {
  return (
    /(?:不[能得会可应宜允许要]{0,2}|未能?|没有?|无法|禁止)$/.test(window.slice(0, window.length - word.length)) &&
    !/^[不未]/.test(word)
  )
}

/** 比三十大: a comparison whose sense stands behind the amount. */
export function isComparison(folded: string, start: number): boolean {
  return /比 ?$/.test(folded.slice(Math.max(0, start - 2), start))
}

/** 以上, 以下, 左右 … behind the amount, its measure word allowed between. */
export function boundAfter(
  folded: string,
  end: number,
  isCompared = false,
): {readonly bound: Bound; readonly end: number} | undefined {
  const compared = isCompared
    ? /^ ?(?:还|更|要)?([大高多长强]|[小低少短弱])(?!家|数|量|学)/.exec(folded.slice(end, end + 4))
    : null
  if (compared !== null) return {bound: '大高多长强'.includes(compared[1] ?? '') ? 'over' : 'under', end}
  const match =
    /^ ?(?:[个种项位名家次条件张本只台部份套块片段步层轮场批组对座所间人岁年月天日周分秒小时钟吨米元币票字页]{0,3}?) ?(多|余|有余|以上|开外|及以上|之上|以下|之下|以内|之内|左右|上下|前后|\+)/.exec(
      folded.slice(end, end + 9),
    )
  if (match === null) return undefined
  const word = match[1] ?? ''
  const length = match[0].length
  if (word === '多' || word === '余' || word === '+') {
    if (
      /^(?:多少|多样|多元|多种|多次|多年来|多链|多签|多方|多层|余额|余下|多个)/.test(
        folded.slice(end + length - 1, end + length + 2),
      ) &&
      match[0].length > 1 &&
      word !== '+'
    )
      return undefined
    return {bound: 'over', end: word === '+' || length > 1 ? end : end + length}
  }
  if (word === '左右' || word === '上下' || word === '前后') return {bound: 'about', end}
  if (word === '以内' || word === '之内') return {bound: 'atMost', end}
  if (word === '以下' || word === '之下') return {bound: 'under', end}
  return {bound: word === '以上' || word === '及以上' || word === '之上' ? 'atLeast' : 'over', end}
}
