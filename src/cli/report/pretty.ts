import {byId} from '../../check/catalogue.ts'
import {messages} from '../../check/messages.ts'
import {countsOf} from './counts.ts'
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

const findingsOf = ({edition, rules, textOf, tongue, color}: Reported): string =>
  printMessages(messages(edition.findings, textOf, tongue, byId(rules)), color, tongue)
