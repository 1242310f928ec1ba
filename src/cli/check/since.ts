import {structuredPatch} from 'diff'
import type {Edition, ProjectFiles} from '../../bitext/edition.ts'
import type {Finding, Spot} from '../../bitext/finding.ts'
import {locator} from '../../check/located.ts'
import type {Rule} from '../../check/rule.ts'
import {compare} from '../../compare/compare.ts'
import type {Project} from '../../project/open.ts'
import {knownOf} from '../../project/open.ts'
import {openRevision} from '../../project/open-revision.ts'
import {readInBoth} from '../../read-in-both.ts'
import type {Call} from '../command.ts'
import {reportProblem, textsOf} from '../open.ts'
import {filesFor} from './files-for.ts'

/** Chooses of an edition's findings, given the texts of its files. */
export type Choose = (now: Edition, textOf: (path: string) => string | undefined) => readonly Finding[]

/**
 * Chooses what a change since `revision` touches, whose edition is made by `make`: what is found on a segment, a term or a line that changed, and what is
 * found now and was not before, wherever it is. A file that cannot be used is always among it. Where there is no such
 * revision, says so and gives nothing.
 */
export const sinceRevision = (
  call: Call,
  {root}: Project,
  revision: string,
  rules: readonly Rule[],
  make: (files: ProjectFiles) => Edition,
): Choose | undefined => {
  const opened = openRevision(root, revision, knownOf(rules))
  if (!opened.ok) {
    reportProblem(call, opened.problem)
    return undefined
  }
  const files = filesFor(call, opened.value.files, rules)
  if (!files) return undefined
  const was = make(files)
  const textThen = textsOf(files)
  return (now, textOf) => {
    const {changes, terms, findings} = compare(...readInBoth(was, now))
    const segments = new Set<string>(changes.map(({id}) => id))
    const changedTerms = new Set<string>(terms.map(({id}) => id))
    const appeared = new Set(findings.appeared)
    const isChanged = changedLines(textThen, textOf)
    return now.findings.filter(finding => {
      const {segment, term, at, fatal} = finding
      if (fatal || appeared.has(finding) || (term !== undefined && changedTerms.has(term))) return true
      return segment === undefined ? isChanged(at) : segments.has(segment)
    })
  }
}

type TextOf = (path: string) => string | undefined

/** Whether a line of a spot is one that changed; of a whole file, whether the file did. */
const changedLines = (then: TextOf, now: TextOf): ((spot: Spot) => boolean) => {
  const positionOf = locator(now)
  const lines = new Map<string, ReadonlySet<number>>()
  return spot => {
    const [before, after] = [then(spot.path), now(spot.path)]
    if (before === after) return false
    const position = positionOf(spot)
    if (before === undefined || after === undefined || !position) return true
    const changed = lines.get(spot.path) ?? newLines(before, after)
    lines.set(spot.path, changed)
    for (let line = position.start.line; line <= position.end.line; line++) if (changed.has(line)) return true
    return false
  }
}

/** The numbers of the lines of `after` that do not stand in `before`. */
const newLines = (before: string, after: string): ReadonlySet<number> =>
  new Set(
    structuredPatch('', '', before, after, undefined, undefined, {context: 0}).hunks.flatMap(
      ({newStart, newLines: count}) => Array.from({length: count}, (_, index) => newStart + index),
    ),
  )
