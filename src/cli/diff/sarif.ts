import {hash} from '../../bitext/hash.ts'
import {sarifLog} from '../report/sarif-log.ts'
import {annotationsOf} from './annotations.ts'
import type {DiffFormat} from './diff.ts'

/** For code scanning: SARIF 2.1.0, one run, the new findings and the changed segments as results on their lines. */
export const sarif: DiffFormat<'sarif'> = {
  format: 'sarif',
  print: told => {
    const annotations = annotationsOf(told)
    return sarifLog({
      remarks: annotations.map(({rule, severity, message, path, position}) => ({
        rule,
        severity,
        message,
        spot: {path, ...(position ? {range: {start: position.start.offset, end: position.end.offset}} : {})},
        // The same remark is the same to its readers, wherever its lines have gone.
        fingerprint: hash([rule, path, message].join('\n')),
      })),
      rules: [...new Set(annotations.map(({rule}) => rule))].toSorted(),
      ruleOf: told.ruleOf,
      other: told.say('count.changes', {count: 1}),
      tongue: told.tongue,
      textOf: told.diff.after.textOf,
      prefix: told.prefix,
      isWhole: true,
    })
  },
}
