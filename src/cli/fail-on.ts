import type {Finding, Severity} from '../bitext/finding.ts'
import type {Call, Option, Status} from './command.ts'

const levels = ['error', 'warning', 'info', 'never'] as const

/** `--fail-on LEVEL`: from which severity on findings make the exit status 1. */
export const failOn: Option = {flags: '--fail-on <level>', words: 'option.failOn', choices: levels}

const weight: Readonly<Record<Severity, number>> = {info: 1, warning: 2, error: 3}

/** The exit status that findings call for: 2 where a file is unusable, 1 where one is grave enough, else 0. */
export const statusOf = (call: Pick<Call, 'option'>, findings: readonly Finding[]): Status => {
  if (findings.some(({fatal}) => fatal)) return 2
  const level = levels.find(each => each === call.option('fail-on')) ?? 'error'
  if (level === 'never') return 0
  return findings.some(({severity}) => weight[severity] >= weight[level]) ? 1 : 0
}
