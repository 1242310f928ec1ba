import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {messages} from '../../check/messages.ts'
import {coverageTable} from './coverage-table.ts'
import type {Report, Reported} from './report.ts'

/** For people at a terminal: findings file by file, then coverage and the counts. */
export const pretty: Report<'pretty'> = {
  format: 'pretty',
  print: reported => {
    const found = findingsOf(reported)
    return `${found === '' ? '' : `${found}\n\n`}${coverageTable(reported)}\n${countsOf(reported)}\n`
  },
}

const findingsOf = ({edition, textOf, tongue, color}: Reported): string => {
  const files = new Map<string, VFile>()
  for (const message of messages(edition.findings, textOf, tongue)) {
    const path = message.file ?? ''
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    file.messages.push(message)
  }
  if (files.size === 0) return ''
  // The counts that the reporter ends with know neither remarks nor Chinese: ours follow instead.
  const lines = reporter([...files.values()], {color, quiet: true}).split('\n')
  while (lines.length > 0 && (lines.at(-1) === '' || /^\D{0,12}\d+ (?:message|error|warning)/.test(lines.at(-1) ?? ''))) lines.pop()
  return lines.join('\n')
}

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
