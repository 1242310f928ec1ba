import type {Finding} from '../bitext/finding.ts'
import type {FieldPlace} from '../bitext/pair.ts'
import type {Range} from '../bitext/range.ts'
import {byId} from '../check/catalogue.ts'
import {speaker} from '../check/messages.ts'
import type {Rule} from '../check/rule.ts'
import type {Tongue} from '../locales/words.ts'
import type {FindingCard} from './protocol.ts'

/** English as it stands in a file. */
interface Written {
  readonly path: string
  readonly field: FieldPlace
  readonly text: string
}

/** Findings for the page; `english` is what they may lie in, `old` are those of the base, `rules` those that speak. */
export const findingCards = (
  findings: readonly Finding[],
  old: readonly Finding[],
  english: Written | undefined,
  tongue: Tongue,
  rules: readonly Rule[],
): readonly FindingCard[] => {
  const said = speaker(tongue, byId(rules))
  const known = old.map(sayingOf)
  return findings.map(finding => {
    const {rule, severity, at} = finding
    const range = english && at.path === english.path && at.range && rangeIn(english, at.range)
    const place = known.indexOf(sayingOf(finding))
    if (place >= 0) known.splice(place, 1)
    return {rule, severity, message: said(finding), ...(range ? {range} : {}), fresh: place < 0}
  })
}

const sayingOf = ({rule, message, values, term}: Finding): string =>
  [rule, message, term ?? '', JSON.stringify(values)].join('\n')

/** A range of a file as one of a text that stands in a field; nothing where it lies elsewhere, or is written otherwise than it reads. */
const rangeIn = ({field, text}: Written, range: Range): Range | undefined => {
  if (range.start < field.start || range.end > field.end || field.lines.length === 0) return undefined
  return {start: offsetIn(field, text, range.start), end: offsetIn(field, text, range.end)}
}

/** The lines of a field are those of its text, each indented. */
const offsetIn = ({start, lines}: FieldPlace, text: string, offset: number): number => {
  const index = Math.max(
    lines.findLastIndex(line => line <= offset),
    0,
  )
  const above = text.split('\n').slice(0, index)
  return above.reduce((sum, line) => sum + line.length + 1, 0) + Math.max(offset - (lines[index] ?? start), 0)
}
