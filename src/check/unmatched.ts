import type {Range} from '../bitext/range.ts'

/** A bracket or quotation mark that lacks its other half. */
export interface Unmatched extends Range {
  readonly kind: 'open' | 'close'
  /** Of brackets the opening ASCII one, of quotation marks `"`. */
  readonly family: string
}

const MARK = /[()[\]（）［］“”"]/g

const families: ReadonlyMap<string, readonly [family: string, kind: 'open' | 'close' | 'straight']> = new Map([
  ['(', ['(', 'open']],
  [')', ['(', 'close']],
  ['（', ['(', 'open']],
  ['）', ['(', 'close']],
  ['[', ['[', 'open']],
  [']', ['[', 'close']],
  ['［', ['[', 'open']],
  ['］', ['[', 'close']],
  ['“', ['"', 'open']],
  ['”', ['"', 'close']],
  ['"', ['"', 'straight']],
])

/**
 * The brackets and quotation marks of a text that lack their other half, in order. List items (`1)`), faces (`:)`),
 * intervals (`[0, 1)`) and inches (`5"`) need none. Braces are for placeholders.
 */
export const unmatchedIn = (words: string): readonly Unmatched[] => {
  const open = new Map<string, number[]>()
  const found: Unmatched[] = []
  const straight: number[] = []
  const text = words.replace(HALF_OPEN, interval => ' '.repeat(interval.length))
  for (const {0: mark, index} of text.matchAll(MARK)) {
    const [family = '', kind] = families.get(mark) ?? []
    if (kind === 'straight') straight.push(index)
    else if (isFace(words, index)) continue
    else if (kind === 'open' || (mark === '”' && isTurned(words, index)))
      open.set(family, [...(open.get(family)?.slice(-DEEPEST) ?? []), index])
    else if (open.get(family)?.pop() === undefined && !(family === '(' && isItem(words, index)))
      found.push({start: index, end: index + 1, kind: 'close', family})
  }
  for (const [family, places] of open)
    for (const start of places) found.push({start, end: start + 1, kind: 'open', family})
  return [...found, ...unmatchedStraight(words, straight)].sort((one, other) => one.start - other.start)
}

/** Deeper than this nobody nests brackets; the outer ones are forgotten. */
const DEEPEST = 32

/** A closing mark that stands where one opens: said ”yes”. */
const isTurned = (words: string, at: number): boolean =>
  /^[\s(]?$/.test(words.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(words.charAt(at + 1))

/** :) ;-( =) */
const isFace = (words: string, at: number): boolean => /[:;=]['’]?-?$/.test(words.slice(Math.max(0, at - 3), at))

/** 1) a) iv) */
const isItem = (words: string, at: number): boolean =>
  /(?:^|[\s,;:，、；：。])(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})$/.test(words.slice(Math.max(0, at - 7), at))

/** [0, 1) and (0, 1] */
const HALF_OPEN =
  /\[ ?[-+\w.∞\ufffc]{1,20} ?, ?[-+\w.∞\ufffc]{1,20} ?\)|\( ?[-+\w.∞\ufffc]{1,20} ?, ?[-+\w.∞\ufffc]{1,20} ?\]/g

/** The one of an odd number of straight quotation marks that stands alone. */
const unmatchedStraight = (words: string, places: readonly number[]): readonly Unmatched[] => {
  if (places.length % 2 === 0 || places.some(at => /\d/.test(words.charAt(at - 1)))) return []
  let open: number | undefined
  for (const at of places) {
    const mayOpen = /^(?:|[\s([{—–/“‘'-])$/.test(words.charAt(at - 1))
    const mayClose = /^(?:|[\s)\]},.;:!?—–/”’'-])$/.test(words.charAt(at + 1))
    if (open === undefined) {
      if (mayClose && !mayOpen) return [{start: at, end: at + 1, kind: 'close', family: '"'}]
      open = at
    } else if (mayOpen && !mayClose) return [{start: open, end: open + 1, kind: 'open', family: '"'}]
    else open = undefined
  }
  return open === undefined ? [] : [{start: open, end: open + 1, kind: 'open', family: '"'}]
}
