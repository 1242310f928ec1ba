import {hash} from '../../bitext/hash.ts'
import {ruleOf} from '../../check/catalogue.ts'
import {version} from '../version.ts'
import type {Annotation} from './annotations.ts'
import {annotationsOf} from './annotations.ts'
import type {DiffFormat, Told} from './diff.ts'

/** For code scanning: SARIF 2.1.0, one run, the new findings and the changed segments as results on their lines. */
export const sarif: DiffFormat<'sarif'> = {
  format: 'sarif',
  print: told => {
    const annotations = annotationsOf(told)
    const ids = [...new Set(annotations.map(({rule}) => rule))].toSorted()
    const run = {
      tool: {driver: {name: 'duizhao', version: version(), rules: ids.map(id => ruleRecord(id, told))}},
      columnKind: 'utf16CodeUnits',
      results: annotations.map(each => result(each, ids, told)),
    }
    const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}
    return `${JSON.stringify(log, null, 2)}\n`
  },
}

const ruleRecord = (id: string, {tongue, say}: Told) => {
  const rule = ruleOf(id)
  return rule
    ? {id, shortDescription: {text: rule.summary[tongue]}, help: {text: `${rule.why[tongue]}\n${rule.remedy[tongue]}`}}
    : {id, shortDescription: {text: say('count.changes', {count: 1})}}
}

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

const result = ({rule, severity, message, path, position}: Annotation, ids: readonly string[], {prefix}: Told) => ({
  ruleId: rule,
  ruleIndex: ids.indexOf(rule),
  level: levels[severity],
  message: {text: message},
  locations: [
    {
      physicalLocation: {
        artifactLocation: {uri: (prefix + path).split('/').map(encodeURIComponent).join('/')},
        ...(position
          ? {
              region: {
                startLine: position.start.line,
                startColumn: position.start.column,
                endLine: position.end.line,
                endColumn: position.end.column,
              },
            }
          : {}),
      },
    },
  ],
  // The same remark is the same to its readers, wherever its lines have gone.
  partialFingerprints: {'duizhao/v1': hash([rule, path, message].join('\n'))},
})
