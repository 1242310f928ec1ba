import type {Finding} from '../../bitext/finding.ts'
import type {FindingJson} from './edition-json.ts'

/** A finding as data; fixes and causes are for editors and stay out. */
export const findingJson = (finding: Finding): FindingJson => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  values: finding.values,
  path: finding.at.path,
  ...(finding.at.range ? {range: [finding.at.range.start, finding.at.range.end]} : {}),
  ...(finding.segment === undefined ? {} : {segment: finding.segment}),
  ...(finding.term === undefined ? {} : {term: finding.term}),
  ...(finding.actual === undefined ? {} : {actual: finding.actual}),
  ...(finding.expected === undefined ? {} : {expected: finding.expected}),
  fatal: finding.fatal,
})
