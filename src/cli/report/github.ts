import {byId} from '../../check/catalogue.ts'
import {located} from '../../check/located.ts'
import {speaker} from '../../check/messages.ts'
import {githubCommands} from './github-commands.ts'
import type {Report} from './report.ts'

/** For a run of GitHub Actions: each finding as an annotation of its line. */
export const github: Report<'github'> = {
  format: 'github',
  print: ({edition, rules, textOf, tongue, prefix}) => {
    const say = speaker(tongue, byId(rules))
    const annotations = located(edition.findings, textOf).map(finding => ({
      rule: finding.rule,
      severity: finding.severity,
      message: say(finding),
      path: finding.at.path,
      ...(finding.position ? {position: finding.position} : {}),
    }))
    return githubCommands(annotations, prefix)
  },
}
