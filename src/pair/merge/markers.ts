import type {Side} from './three-way.ts'

/** How conflicts are written. */
export interface MarkerStyle {
  /** Characters in a marker; git's usual is 7. */
  readonly size: number
  /** Whether what stood there before is shown too, between the two sides. */
  readonly showsBase: boolean
}

/** The lines of the two sides of a conflict, and what stood there before. */
export interface Hunk {
  readonly base: readonly string[]
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
}

/**
 * A conflict as git writes it. Its markers begin with a zero byte, which stands in no file, so that `raiseMarkers` can
 * bring them to the left edge wherever the lines around them go.
 */
export const writeHunk = ({base, ours, theirs}: Hunk, {size, showsBase}: MarkerStyle): readonly string[] => {
  const marker = (character: string, label = ''): string => `\0${character.repeat(size)}${label}`
  return [
    marker('<', ' ours'),
    ...ours,
    ...(showsBase ? [marker('|', ' base'), ...base] : []),
    marker('='),
    ...theirs,
    marker('>', ' theirs'),
  ]
}

/** `text` with every marker of a conflict at the left edge. */
export const raiseMarkers = (text: string): string => text.replace(/^ *\0/gm, '')

/** `text` with every conflict in it settled for one side. */
export const settleConflicts = (text: string, side: Side): string =>
  text.replace(conflict, side === 'ours' ? '$1' : '$2')

const conflict =
  /^<{7,}(?: .*)?\r?\n([\s\S]*?)(?:^\|{7,}(?: .*)?\r?\n[\s\S]*?)?^={7,}\r?\n([\s\S]*?)^>{7,}(?: .*)?(?:\r?\n|$)/gm
