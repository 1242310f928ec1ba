import type {Checkable, RuleSettings} from '../bitext/edition.ts'
import type {Finding, Severity, Spot} from '../bitext/finding.ts'
import type {RuleId, SegmentId} from '../bitext/ids.ts'
import type {Allowance} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'
import type {Heard, Levels, Raised} from './ask.ts'
import {askAll, askAllowance, levelsOf} from './ask.ts'
import {rules as allRules} from './catalogue.ts'
import type {AnyRemark, Rule} from './rule.ts'
import type {SourceAllowance} from './source-allowances.ts'
import {sourceAllowances} from './source-allowances.ts'
import type {EditionView} from './subject.ts'
import {viewEdition} from './subject.ts'

/**
 * What the rules have to say about an edition, less what its entries and sources allow, in order of path, place and rule. A rule
 * that throws is reported under its own id as an error (message `threw`) on what it looked at, and the others go on.
 *
 * `heard` keeps what is said of each document for the next edition that holds it: of the same glossary, metadata, settings
 * and rules.
 */
export const check = (
  edition: Checkable,
  settings: RuleSettings,
  rules: readonly Rule[] = allRules,
  heard: Heard = new WeakMap(),
): readonly Finding[] => {
  const view = viewEdition(edition)
  const isOff = (id: RuleId): boolean => settings.get(id) === 'off'
  // That a file could not be used at all is said even by a rule that is off: nothing is left out silently.
  const levels = levelsOf(rules.filter(({id, over}) => over === 'fault' || !isOff(id)))
  const said = askAll(levels, view, heard).filter(({rule, remark}) => remark.fatal || !isOff(rule.id))
  const allowances = allowancesOf(edition)
  const {audible, used} = silence(said, allowances)
  const idle = silence([...askIdle(levels, view, rules, used, allowances)], allowances)
  return [...audible, ...idle.audible].map(raised => findingOf(raised, settings)).sort(inOrder)
}

export type {Heard} from './ask.ts'

/** What is allowed where: on segments, and on blocks of sources. */
interface Allowances {
  readonly onSegments: ReadonlyMap<SegmentId, readonly Allowance[]>
  readonly inSources: ReadonlyMap<string, readonly SourceAllowance[]>
}

const allowancesOf = (edition: Checkable): Allowances => {
  const onSegments = new Map<SegmentId, readonly Allowance[]>()
  const inSources = new Map<string, readonly SourceAllowance[]>()
  for (const document of edition.documents) {
    for (const {id, allow} of leaves(document)) if (allow.length > 0) onSegments.set(id, allow)
    const found = sourceAllowances(document)
    if (found.length > 0) inSources.set(document.path, found)
    for (const allowance of found)
      for (const id of allowance.segments) onSegments.set(id, [...(onSegments.get(id) ?? []), allowance])
  }
  return {onSegments, inSources}
}

/** Parts what is heard from what is allowed. A rule that threw and a file that cannot be read are always heard. */
const silence = (
  all: readonly Raised[],
  {onSegments, inSources}: Allowances,
): {readonly audible: readonly Raised[]; readonly used: ReadonlySet<Allowance>} => {
  const used = new Set<Allowance>()
  const audible = all.filter(({rule, remark, segment: pair}) => {
    if (remark.fatal || remark.message === 'threw') return true
    const segment = remark.segment ?? pair
    const here = segment === undefined ? inBlock(inSources, remark.at) : onSegments.get(segment)
    const allowance = here?.find(allowed => allowed.rule === rule.id)
    if (allowance) used.add(allowance)
    return !allowance
  })
  return {audible, used}
}

const inBlock = (all: Allowances['inSources'], {path, range}: Spot): readonly SourceAllowance[] | undefined =>
  range && all.get(path)?.filter(({block}) => block && block.start <= range.start && range.end <= block.end)

/** What rules say of allowances that silenced nothing; those of a rule that is off are not asked about. */
function* askIdle(
  levels: Levels,
  edition: EditionView,
  rules: readonly Rule[],
  used: ReadonlySet<Allowance>,
  {inSources}: Allowances,
): Generator<Raised> {
  if (levels.allowance.length === 0) return
  const running = new Set<RuleId>(Object.values(levels).flatMap(level => level.map(({id}) => id)))
  const names = rules.map(({id}) => id)
  const known = new Set(names)
  const isIdle = (allowance: Allowance): boolean =>
    !used.has(allowance) && (!known.has(allowance.rule) || running.has(allowance.rule))
  for (const document of edition.documents) {
    const about = (allowance: Allowance) => ({
      edition,
      document,
      allowance,
      known: known.has(allowance.rule),
      rules: names,
    })
    for (const pair of leaves(document))
      for (const allowance of pair.allow.filter(isIdle))
        yield* askAllowance(levels, {...about(allowance), pair, path: pair.entry?.path ?? document.path})
    for (const allowance of (inSources.get(document.path) ?? []).filter(isIdle))
      yield* askAllowance(levels, {...about(allowance), path: document.path})
  }
}

const findingOf = ({rule, remark, segment}: Raised, settings: RuleSettings): Finding => ({
  ...(segment === undefined ? {} : {segment}),
  ...remark,
  rule: rule.id,
  severity: severityOf(rule, remark, settings),
  values: remark.values ?? {},
  fatal: remark.fatal ?? false,
})

const severityOf = ({id, severity}: Raised['rule'], remark: AnyRemark, settings: RuleSettings): Severity => {
  if (remark.message === 'threw' || remark.fatal) return 'error'
  const set = settings.get(id)
  return set === undefined || set === 'off' ? (remark.severity ?? severity) : set
}

/** By path, by place (a whole file before what stands in it), by rule; the rest as the rules said it. */
const inOrder = (one: Finding, other: Finding): number =>
  compare(one.at.path, other.at.path) ||
  start(one.at) - start(other.at) ||
  end(one.at) - end(other.at) ||
  compare(one.rule, other.rule)

const start = ({range}: Spot): number => range?.start ?? -1
const end = ({range}: Spot): number => range?.end ?? -1

/** Order of UTF-16 code units, the same on every machine. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
