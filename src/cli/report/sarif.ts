import {byId} from '../../check/catalogue.ts'
import {fingerprintsOf} from '../../check/fingerprints.ts'
import {speaker} from '../../check/messages.ts'
import type {Report} from './report.ts'
import {sarifLog} from './sarif-log.ts'

/** For code scanning: SARIF 2.1.0 with every rule, and each finding on its place with its fix. */
export const sarif: Report<'sarif'> = {
  format: 'sarif',
  print: ({edition: {findings}, rules, textOf, tongue, prefix}) => {
    const say = speaker(tongue, byId(rules))
    const fingerprints = fingerprintsOf(findings)
    return sarifLog({
      remarks: findings.map((finding, at) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: say(finding),
        spot: finding.at,
        fingerprint: fingerprints[at] ?? '',
        ...(finding.fix ? {fix: finding.fix} : {}),
      })),
      rules: rules.map(({id}) => id),
      ruleOf: byId(rules),
      other: '',
      tongue,
      textOf,
      prefix,
      isWhole: !findings.some(({fatal}) => fatal),
    })
  },
}
