import type {Coverage} from '../../bitext/coverage.ts'
import {coverage, totalCoverage} from '../../bitext/coverage.ts'
import type {Finding} from '../../bitext/finding.ts'
import {leaves} from '../../bitext/walk.ts'
import {byId, ruleOf} from '../../check/catalogue.ts'
import {located} from '../../check/located.ts'
import {pageOf, speaker} from '../../check/messages.ts'
import type {Rule} from '../../check/rule.ts'
import type {Tongue} from '../../locales/words.ts'
import type {TextOf} from './point-at.ts'
import type {Report} from './report.ts'

/** For programs: `schemas/report.schema.json` tells what stands in it. */
export const json: Report<'json'> = {
  format: 'json',
  print: ({edition, rules, textOf, tongue}) => {
    const documents = edition.documents.map(document => ({path: document.path, ...counted(coverage(document))}))
    const findings = findingRecords(edition.findings, textOf, tongue, byId(rules))
    const proposals = edition.documents.flatMap(document =>
      [...leaves(document)].flatMap(pair =>
        pair.proposals.length > 0 ? [{segment: pair.id, file: document.path, proposals: pair.proposals}] : [],
      ),
    )
    const report = {
      version: 1,
      coverage: counted(totalCoverage(edition.documents.map(document => coverage(document)))),
      documents,
      findings,
      proposals,
    }
    return `${JSON.stringify(report, null, 2)}\n`
  },
}

/** Findings under names that last, in the words of a tongue. */
export const findingRecords = (
  findings: readonly Finding[],
  textOf: TextOf,
  tongue: Tongue,
  rule: (id: string) => Rule | undefined = ruleOf,
): readonly object[] => {
  const say = speaker(tongue, rule)
  return located(findings, textOf).map(finding => ({
    rule: finding.rule,
    severity: finding.severity,
    message: say(finding),
    file: finding.at.path,
    ...(finding.position ? {start: finding.position.start, end: finding.position.end} : {}),
    ...(finding.segment ? {segment: finding.segment} : {}),
    ...(finding.term ? {term: finding.term} : {}),
    ...(finding.actual === undefined ? {} : {actual: finding.actual}),
    ...(finding.expected ? {expected: finding.expected} : {}),
    ...(finding.fix ? {fix: {file: finding.fix.at.path, range: finding.fix.at.range, text: finding.fix.text}} : {}),
    fatal: finding.fatal,
    page: rule(finding.rule)?.page ?? pageOf(finding.rule, tongue),
  }))
}

/** Coverage as numbers under names that last. */
export const counted = ({states, stale, wanted, rendered, ratio}: Coverage) => ({
  segments: wanted + states.kept,
  ...states,
  stale,
  wanted,
  rendered,
  coverage: ratio,
})
