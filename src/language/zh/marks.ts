/** What a code unit can mean to a sentence; anything else is an ordinary character. */
export const mark = {
  ordinary: 0,
  /** Ends a sentence wherever it stands: 。！？． and their like. */
  stop: 1,
  /** Ends a sentence only after Chinese: ! ? */
  halfStop: 2,
  /** A half-width full stop. */
  dot: 3,
  ellipsis: 4,
  open: 5,
  close: 6,
  /** A double quotation mark, whichever way it looks. */
  double: 7,
  /** A single quotation mark or apostrophe. */
  single: 8,
  emphasis: 9,
  lineFeed: 10,
  /** The start of a code span, formula or tag, where nobody has found them yet. */
  markup: 11,
} as const

/** Whether a bracket holds speech, a title, or something attached to the sentence around it. */
export type GroupKind = 'speech' | 'title' | 'aside' | 'label'

const PAIRS: readonly (readonly [string, string, GroupKind])[] = [
  ['“', '”', 'speech'],
  ['‘', '’', 'speech'],
  ['「｢﹁', '」｣﹂', 'speech'],
  ['『﹃', '』﹄', 'speech'],
  ['（(', '）)', 'aside'],
  ['《', '》', 'title'],
  ['〈', '〉', 'title'],
  ['【', '】', 'label'],
  ['[［', ']］', 'label'],
  ['〔', '〕', 'label'],
  ['〖', '〗', 'label'],
  ['{｛', '}｝', 'label'],
]

/** How many families of brackets there are. */
export const families = PAIRS.length

/** The family of double quotation marks. */
export const doubleFamily = 0

/** The family of single quotation marks. */
export const singleFamily = 1

/** The kind of each family, by its number. */
export const kindOfFamily: readonly GroupKind[] = PAIRS.map(([, , kind]) => kind)

const classes = new Uint8Array(0x10000)
const brackets = new Uint8Array(0x10000)

function enter(characters: string, value: number): void {
  for (let at = 0; at < characters.length; at++) classes[characters.charCodeAt(at)] = value
}

enter('。！？．｡‼⁇⁈⁉', mark.stop)
enter('!?', mark.halfStop)
enter('.', mark.dot)
enter('…⋯', mark.ellipsis)
enter('*_~', mark.emphasis)
enter('\n', mark.lineFeed)
enter('`$<', mark.markup)
PAIRS.forEach(([open, close], family) => {
  enter(open, mark.open)
  enter(close, mark.close)
  for (const character of open + close) brackets[character.charCodeAt(0)] = family
})
enter('“”"″＂〝〞〟', mark.double)
enter("‘’'＇", mark.single)

/** The family of an opening or closing bracket. */
export function familyOf(unit: number): number {
  return brackets[unit] ?? 0
}

/** What every code unit means to a sentence: one of `mark`. */
export const markTable: Readonly<Uint8Array> = classes
