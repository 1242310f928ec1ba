import type {Edition, ProjectFiles} from '../bitext/edition.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {readTranslations} from '../pair/read-translations.ts'
import type {RegisterEntry} from '../pair/register.ts'
import type {Known} from '../project/config.ts'
import {isVersioned} from '../project/git.ts'
import {openRevision} from '../project/open-revision.ts'
import type {Outcome} from '../project/outcome.ts'
import {done} from '../project/outcome.ts'

/** What the working tree is compared with. */
export interface Base {
  /** As it was named. */
  readonly name: string
  readonly commit: string
  readonly edition: Edition
  /** The entry of a segment as it stood then. */
  readonly entryOf: (id: SegmentId) => RegisterEntry | undefined
}

/**
 * The project at `root` as it stood at `since`, or at HEAD where that is not given: then it is absent where there is no
 * git, no commit, or no project in it. `known` is as in `openProject`.
 */
export const openBase = (
  root: string,
  since: string | undefined,
  editionOf: (files: ProjectFiles) => Edition,
  known: Known,
): Outcome<Base | undefined> => {
  if (since === undefined && !isVersioned(root)) return done(undefined)
  const name = since ?? 'HEAD'
  const opened = openRevision(root, name, known)
  if (!opened.ok) return since === undefined ? done(undefined) : opened
  const {files, commit} = opened.value
  return done({name, commit, edition: editionOf(files), entryOf: entriesIn(files)})
}

/** The entries are read when the first of them is asked for: they are wanted for nothing but to restore one. */
const entriesIn = ({translations}: ProjectFiles): Base['entryOf'] => {
  let entries: ReadonlyMap<SegmentId | undefined, RegisterEntry> | undefined
  return id => {
    entries ??= new Map(
      translations.flatMap(
        file => readTranslations(file).register?.entries.map(entry => [entry.id, entry] as const) ?? [],
      ),
    )
    return entries.get(id)
  }
}
