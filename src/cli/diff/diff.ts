import type {Comparison, SegmentChange} from '../../bitext/comparison.ts'
import type {Rule} from '../../check/rule.ts'
import type {diffEn} from '../../locales/diff.ts'
import type {Say, Tongue} from '../../locales/words.ts'
import type {Side} from '../sides.ts'

/** What is printed: what changed between two sides, as far as it was asked for. */
export interface Diff {
  readonly before: Side
  readonly after: Side
  readonly comparison: Comparison
  /** Whether some of what changed was not asked for. */
  readonly isPart: boolean
}

/** What a format makes its text of. */
export interface Told {
  readonly diff: Diff
  /** The rules that findings are of, by their ids. */
  readonly ruleOf: (id: string) => Rule | undefined
  readonly say: Say<typeof diffEn>
  readonly tongue: Tongue
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Counts alone. */
  readonly isStat: boolean
  /** What `path#L12` of the project is put behind to make an address, such as a repository's page of files at a commit. */
  readonly links?: string
  /** The way from the top of the repository to the project, with a closing slash; empty at the top, and without git. */
  readonly prefix: string
  /** What makes this diff, for whoever wants to see what was left out. */
  readonly command: string
}

/** One way to print a diff: a file here and a line in `formats.ts`. */
export interface DiffFormat<Name extends string = string> {
  /** The name, as `--format` takes it. */
  readonly format: Name
  /** The whole with its closing line feed. */
  readonly print: (told: Told) => string
}

/** The document that a change is shown under: where the segment stands now, or stood. */
export const pathOf = ({before, after}: SegmentChange): string => after?.path ?? before?.path ?? ''

/** The changes of one document by how much of a reader they ask. */
export interface DocumentChanges {
  readonly path: string
  /** Words of either language changed, or the segment came or went. */
  readonly words: readonly SegmentChange[]
  readonly punctuation: readonly SegmentChange[]
  readonly spacing: readonly SegmentChange[]
  /** Neither language changed. */
  readonly quiet: readonly SegmentChange[]
}

/** Changes document by document, in their order. */
export const byDocument = (changes: readonly SegmentChange[]): readonly DocumentChanges[] => {
  const found = new Map<string, SegmentChange[]>()
  for (const change of changes) {
    const here = found.get(pathOf(change))
    if (here) here.push(change)
    else found.set(pathOf(change), [change])
  }
  return [...found].map(([path, here]) => {
    const of = (scale: SegmentChange['scale']) => here.filter(change => change.scale === scale)
    return {path, words: of('words'), punctuation: of('punctuation'), spacing: of('spacing'), quiet: of('none')}
  })
}
