import type {Edition} from '../bitext/edition.ts'
import type {Stage, Version} from '../bitext/stage.ts'
import type {Rule} from '../check/rule.ts'
import {compare} from '../compare/compare.ts'
import {editions} from '../edition.ts'
import {dateOf, revision} from '../project/git.ts'
import type {Project} from '../project/open.ts'
import {knownOf} from '../project/open.ts'
import type {PastProject} from '../project/open-revision.ts'
import {openRevision} from '../project/open-revision.ts'
import type {Problem} from '../project/outcome.ts'
import {locate} from '../project/repository.ts'
import {readInBoth} from '../read-in-both.ts'
import type {Call} from './command.ts'
import {reportProblem, reportUnread} from './open.ts'

/** The stages of an edition, as far as git could tell of them. */
export interface Told {
  readonly stages: readonly Stage[]
  /** Whether every revision that was named could be read. */
  readonly isWhole: boolean
}

/** As much of an edition as is compared here: readers are told of texts, not of what rules said of them. */
type Compared = Pick<Edition, 'documents' | 'glossary' | 'findings' | 'faults'>

/** A revision that was read. */
interface Past extends Version {
  readonly edition: Compared
}

/** The revisions that the edition shall tell the changes between: those of `--changes`, or else of `duizhao.yml`. */
export const namesOf = (call: Pick<Call, 'option'>, {config}: Pick<Project, 'config'>): readonly string[] =>
  call
    .option('changes')
    ?.split(',')
    .map(name => name.trim())
    .filter(name => name !== '') ?? config.changes

/**
 * Makes the stages of editions of one project, one after another: what changed from each of the revisions `names` to the
 * next, and from the last to `now`, where anything did. A revision that cannot be read is said on standard error, and
 * the stages that it belongs to are left out. What was read once is not read again.
 */
export const stagesTeller = (
  rules: readonly Rule[],
): ((call: Call, project: Project, names: readonly string[], now: Edition) => Told) => {
  // Rules are not asked: nothing of what they say is told.
  const editionOf = editions(undefined, [])
  const known = new Map<string, Compared>()
  return (call, project, names, now) => {
    if (names.length === 0) return {stages: [], isWhole: true}
    const {root} = project
    const located = locate(root)
    if (!located.ok) return refused(call, located.problem)
    const read = names.map((name): Past | undefined => {
      const opened = openRevision(root, name, knownOf(rules))
      if (!opened.ok) {
        reportProblem(call, opened.problem)
        call.terminal.err(`${call.say('build.changesWithout', {revision: name})}\n`)
        return undefined
      }
      const edition = known.get(opened.value.commit) ?? compared(editionOf(opened.value.files))
      known.set(opened.value.commit, edition)
      return pastOf(call, root, name, opened.value, edition)
    })
    const present = {...versionNow(root), edition: compared(now)}
    const between = read.slice(1).flatMap((after, at) => stagesOf(read[at], after))
    const last = stagesOf(read.at(-1), present).filter(({comparison}) => isAnything(comparison))
    return {stages: [...between, ...last], isWhole: read.every(past => past !== undefined)}
  }
}

const refused = (call: Call, problem: Problem): Told => {
  reportProblem(call, problem)
  call.terminal.err(`${call.say('build.changesWithoutAny')}\n`)
  return {stages: [], isWhole: false}
}

const compared = ({documents, glossary, faults}: Edition): Compared => ({documents, glossary, faults, findings: []})

const pastOf = (call: Call, root: string, name: string, {commit, ...project}: PastProject, edition: Compared): Past => {
  reportUnread(call, project, edition.faults, `${name}:`)
  const date = dateOf(root, commit)
  return {name, commit, ...(date === undefined ? {} : {date}), edition}
}

/** What is published now bears the date of its commit, unless it has none yet. */
const versionNow = (root: string): Version => {
  const standing = revision(root)
  return standing && !standing.changed ? {commit: standing.commit, date: standing.date} : {}
}

const stagesOf = (before: Past | undefined, after: Past | undefined): readonly Stage[] => {
  if (!before || !after) return []
  const {edition: was, ...first} = before
  const {edition: is, ...second} = after
  return [{before: first, after: second, comparison: compare(...readInBoth(was, is))}]
}

const isAnything = ({changes, terms, documents}: Stage['comparison']): boolean =>
  changes.length + terms.length + documents.length > 0
