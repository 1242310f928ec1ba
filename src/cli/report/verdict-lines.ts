import type {FormFields} from '../../bitext/glossary.ts'
import type {Difference} from '../../exchange/differences.ts'
import type {Verdict} from '../../exchange/plan-import.ts'
import type {Call} from '../command.ts'
import {exchangeWords, remarkLine} from '../exchange-words.ts'

/** What becomes of the terms of an import, each with what it says otherwise than ours (-) and what instead (+); then the sum. */
export const verdictLines = (call: Pick<Call, 'tongue'>, file: string, verdicts: readonly Verdict[]): string => {
  const say = exchangeWords(call.tongue)
  const count = (...kinds: readonly Verdict['kind'][]): number =>
    verdicts.filter(({kind}) => kinds.includes(kind)).length
  const sum = say('sum', {
    fresh: count('new'),
    changed: count('changed'),
    same: count('same'),
    left: count('left'),
    refused: count('refused', 'unfit'),
  })
  return `${verdicts.map(verdict => linesOf(call, file, verdict)).join('')}${sum}\n`
}

const linesOf = ({tongue}: Pick<Call, 'tongue'>, file: string, verdict: Verdict): string => {
  const say = exchangeWords(tongue)
  switch (verdict.kind) {
    case 'same':
      return ''
    case 'new':
      return `${say('new')}  ${verdict.file.path}  ${mainOf(verdict.term.zh)} = ${mainOf(verdict.term.en)}\n`
    case 'changed':
      return `${say('changed')}  ${verdict.term.path}\n${differenceLines(verdict.differences)}`
    case 'left':
      return `${say('left')}  ${verdict.term.path}  (${say(`reason.${verdict.reason}`)})\n${differenceLines(verdict.differences)}`
    case 'refused':
      return `${say('refused')}  ${remarkLine(file, verdict.remark, tongue)}\n`
    case 'unfit': {
      const {at, fields} = verdict.incoming
      return `${say('refused')}  ${file}:${at.line}:${at.column}  ${mainOf(fields.zh)} = ${mainOf(fields.en)}\n`
    }
    default:
      return verdict satisfies never
  }
}

const mainOf = (forms: readonly FormFields[]): string =>
  (forms.find(({status}) => status === 'preferred') ?? forms[0])?.term ?? ''

const differenceLines = (differences: readonly Difference[]): string =>
  differences
    .flatMap(({field, ours, theirs}) => [
      ...ours.map(text => `  - ${field}: ${oneLine(text)}\n`),
      ...theirs.map(text => `  + ${field}: ${oneLine(text)}\n`),
    ])
    .join('')

const oneLine = (text: string): string => text.replaceAll('\n', ' ⏎ ')
