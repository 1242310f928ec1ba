import {git} from './git.ts'

/** The names that a file bore. */
export interface Trail {
  /** From the top of the repository; the present one first. */
  readonly names: readonly string[]
  /** The name before, by the commit that gave another. */
  readonly renamedAt: ReadonlyMap<string, string>
}

/**
 * Follows the file at `path` (from the top of the repository) from HEAD back along the first parents, through as many
 * commits as `most` that changed it, wherever it was moved.
 */
export const trailOf = (root: string, path: string, most: number): Trail => {
  const log = git(root, [
    'log',
    '--follow',
    '--first-parent',
    `--max-count=${most}`,
    '-z',
    '--name-status',
    '--format=format:%x01%H',
    '--',
    `:(top,literal)${path}`,
  ])
  const renames = [...(log ?? '').matchAll(/\x01([\da-f]+)\nR\d+\0([^\0]+)\0/g)].map(
    ([, commit = '', before = '']) => [commit, before] as const,
  )
  return {names: [path, ...renames.map(([, before]) => before)], renamedAt: new Map(renames)}
}
