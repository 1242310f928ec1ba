import {messages} from '../../check/messages.ts'
import {coverageTable} from './coverage-table.ts'
import {printMessages} from './print-messages.ts'
import type {Report, Reported} from './report.ts'

/** For people at a terminal: findings file by file, then coverage and the counts. */
export const pretty: Report<'pretty'> = {
  format: 'pretty',
  print: reported => {
    const found = findingsOf(reported)
    return `${found === '' ? '' : `${found}\n\n`}${coverageTable(reported)}\n${countsOf(reported)}\n`
  },
}

const findingsOf = ({edition, textOf, tongue, color}: Reported): string =>
  printMessages(messages(edition.findings, textOf, tongue), color, tongue)

const countsOf = ({edition, say}: Reported): string => {
  const count = (severity: string): number => edition.findings.filter(finding => finding.severity === severity).length
  const [errors, warnings, remarks] = [count('error'), count('warning'), count('info')]
  const parts = [
    ...(errors > 0 ? [say('findings.error', {count: errors})] : []),
    ...(warnings > 0 ? [say('findings.warning', {count: warnings})] : []),
    ...(remarks > 0 ? [say('findings.info', {count: remarks})] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : say('findings.none')
}
