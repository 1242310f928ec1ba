import type {OffsetMap, Range} from './range.ts'

/** A sentence in one language with its inline markup read. */
export interface Prose {
  /** As written, markup included; see `text()` in `text.ts` for what is dropped and joined. */
  readonly text: string
  /** The inline tree. Every `at` is a range of `text`. */
  readonly runs: readonly Run[]
  /** What a reader reads: the values of the leaf runs joined (`plainOf`). Terms and numbers are placed in it. */
  readonly plain: string
}

/** A node of inline markup, named as in mdast. */
export type Run = LeafRun | SpanRun

/** A run without children. Its share of `plain` is `value` (words, code), the alternative text (image), `\n` (break), or nothing. */
export type LeafRun = WordsRun | CodeRun | ImageRun | FootnoteRun | BreakRun | HtmlRun

/** A run that holds others. */
export type SpanRun = EmphasisRun | LinkRun

/** Plain words. `map` leads from offsets of `value` to offsets of the prose's `text`. */
export interface WordsRun {
  readonly type: 'words'
  readonly value: string
  readonly at: Range
  readonly map: OffsetMap
}

/** Inline code; a formula, with its dollar signs, is `math`. */
export interface CodeRun {
  readonly type: 'code'
  readonly value: string
  readonly math?: true
  readonly at: Range
}

/** An image; `alt` is translated with the run. */
export interface ImageRun {
  readonly type: 'image'
  readonly url: string
  readonly alt: string
  readonly title?: string
  readonly at: Range
}

/** A reference to the footnote `label`. */
export interface FootnoteRun {
  readonly type: 'footnote'
  readonly label: string
  readonly at: Range
}

/** A hard line break. */
export interface BreakRun {
  readonly type: 'break'
  readonly at: Range
}

/** Inline HTML as written: one tag or comment. */
export interface HtmlRun {
  readonly type: 'html'
  readonly value: string
  readonly at: Range
}

/** Emphasis, strong emphasis or deletion. */
export interface EmphasisRun {
  readonly type: 'emphasis' | 'strong' | 'delete'
  readonly children: readonly Run[]
  readonly at: Range
}

/** A link, reference links resolved; `bare` is an address that links by itself. */
export interface LinkRun {
  readonly type: 'link'
  readonly url: string
  readonly title?: string
  readonly bare: boolean
  readonly children: readonly Run[]
  readonly at: Range
}

/** Definitions that inline markup of a document may refer to; keys are labels as CommonMark folds them. */
export interface Definitions {
  readonly links: ReadonlyMap<string, {readonly url: string; readonly title?: string}>
  readonly footnotes: ReadonlySet<string>
  /** Dollar signs enclose formulas. */
  readonly math?: true
}

/** A document without link definitions and footnotes. */
export const noDefinitions: Definitions = {links: new Map(), footnotes: new Set()}

/** Prose without any markup: `text` is read as it stands. */
export const plainProse = (text: string): Prose => ({
  text,
  plain: text,
  runs:
    text === ''
      ? []
      : [
          {
            type: 'words',
            value: text,
            at: {start: 0, end: text.length},
            map: [
              [0, 0],
              [text.length, text.length],
            ],
          },
        ],
})

/** What a leaf run adds to `plain`. */
export const plainOfLeaf = (run: LeafRun): string => {
  switch (run.type) {
    case 'words':
    case 'code':
      return run.value
    case 'image':
      return run.alt
    case 'break':
      return '\n'
    case 'footnote':
    case 'html':
      return ''
    default:
      return run satisfies never
  }
}

/** The plain text of a list of runs. */
export const plainOf = (runs: readonly Run[]): string => {
  let plain = ''
  for (const run of runs) plain += 'children' in run ? plainOf(run.children) : plainOfLeaf(run)
  return plain
}
