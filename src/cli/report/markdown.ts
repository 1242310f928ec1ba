import {byId} from '../../check/catalogue.ts'
import {messages} from '../../check/messages.ts'
import {countsOf} from './counts.ts'
import {coverageRows} from './coverage-table.ts'
import type {Report, Reported} from './report.ts'
import {markdownTable, safeMarkdown} from './safe-markdown.ts'

/** The most characters: a comment of GitHub takes 65,536. */
const most = 60_000

/**
 * For a pull request: the counts, coverage, and the findings of each file, folded, until there is no more room; what is
 * left out is counted. Whatever stands in a text, it neither breaks out of its line nor calls anybody.
 */
export const markdown: Report<'markdown'> = {
  format: 'markdown',
  print: reported => {
    const head = [`### duizhao: ${countsOf(reported)}`, markdownTable(coverageRows(reported))]
    return `${[...head, ...findingParts(reported, most - head.join('\n\n').length)].join('\n\n')}\n`
  },
}

const findingParts = (reported: Reported, room: number): readonly string[] => {
  const {edition, rules, textOf, tongue, say} = reported
  const files = new Map<string, string[]>()
  messages(edition.findings, textOf, tongue, byId(rules)).forEach(({file = '', line, column, reason, ruleId}, at) => {
    const severity = edition.findings[at]?.severity ?? 'error'
    const place = line === undefined ? '' : ` ${line}:${column}`
    const item = `- **${say(`severity.${severity}`)}**${place} ${safeMarkdown(reason)} (<code>${safeMarkdown(ruleId ?? '')}</code>)`
    const items = files.get(file) ?? []
    files.set(file, items)
    items.push(item)
  })
  let [left, hidden] = [room - 200, 0]
  const parts: string[] = []
  for (const [file, items] of files) {
    const shown: string[] = []
    for (const item of items) {
      if (hidden === 0 && item.length + 200 < left) {
        shown.push(item)
        left -= item.length + 1
      } else hidden++
    }
    if (shown.length === 0) continue
    const title = `<b>${safeMarkdown(file)}</b> (${items.length})`
    left -= title.length + 60
    parts.push(
      `<details${parts.length === 0 ? ' open' : ''}><summary>${title}</summary>\n\n${shown.join('\n')}\n\n</details>`,
    )
  }
  return hidden === 0 ? parts : [...parts, say('report.more', {count: hidden})]
}
