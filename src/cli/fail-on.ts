import type {Finding, Severity} from '../bitext/finding.ts'
import type {Call, Option, Status} from './command.ts'

const levels = ['error', 'warning', 'info', 'never'] as const

/** `--fail-on LEVEL`: from which severity on findings make the exit status 1. */
export const failOn: Option = {flags: '--fail-on <level>', words: 'option.failOn', choices: levels}

const weight: Readonly<Record<Severity, number>> = {info: 1, warning: 2, error: 3}

/** Whether a finding is as grave as `--fail-on` says, or makes a file unusable. */
export const isFailing = (call: Pick<Call, 'option'>, {severity, fatal}: Finding): boolean => {
  const level = levels.find(each => each === call.option('fail-on')) ?? 'error'
  return fatal || (level !== 'never' && weight[severity] >= weight[level])
}

/** The exit status that findings call for: 2 where a file is unusable, 1 where one is grave enough, else 0. */
export const statusOf = (call: Pick<Call, 'option'>, findings: readonly Finding[]): Status => {
  if (findings.some(({fatal}) => fatal)) return 2
  return findings.some(finding => isFailing(call, finding)) ? 1 : 0
}
