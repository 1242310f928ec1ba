import type {ScalarEvent} from 'js-yaml'
import {CHOMPING_MODE, getScalarValue, SCALAR_STYLE} from 'js-yaml'
import {lineEnd, pastBreak} from './lines.ts'
import type {YamlScalar} from './tree.ts'

/** A value that is not there, at `at`: right behind the colon or the dash. */
export const emptyScalar = (at: number): YamlScalar => ({
  type: 'scalar',
  value: '',
  style: 'empty',
  start: at,
  end: at,
  lines: [at],
  from: at,
  to: at,
})

/** The scalar of an event; `header` is the offset of the block header where it is a block scalar. */
export const readScalar = (text: string, event: ScalarEvent, header: number): YamlScalar => {
  const {valueStart: start, valueEnd: end} = event
  switch (event.style) {
    case SCALAR_STYLE.LITERAL_BLOCK:
      return readLiteral(text, event, header)
    case SCALAR_STYLE.FOLDED_BLOCK: {
      const {from, to, start: first, end: last, lines} = readLiteral(text, event, header)
      const value = getScalarValue(text, event)
      const standsThere =
        lines.length === value.split('\n').length && value.trimEnd() === text.slice(first, last).trimEnd()
      return {
        type: 'scalar',
        value,
        style: 'folded',
        start: first,
        end: last,
        lines: standsThere ? lines : [],
        from,
        to,
      }
    }
    case SCALAR_STYLE.SINGLE_QUOTED:
      return flowScalar(text, event, 'single', start - 1, end + 1)
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return flowScalar(text, event, 'double', start - 1, end + 1)
    case SCALAR_STYLE.PLAIN:
      return flowScalar(text, event, 'plain', start, end)
    default:
      return event.style satisfies never
  }
}

const flowScalar = (
  text: string,
  event: ScalarEvent,
  style: 'plain' | 'single' | 'double',
  from: number,
  to: number,
): YamlScalar => ({
  type: 'scalar',
  value: getScalarValue(text, event),
  style,
  start: event.valueStart,
  end: event.valueEnd,
  lines: event.fast ? [event.valueStart] : [],
  from,
  to,
})

/** js-yaml's rules for a literal, with the offset of each line. */
const readLiteral = (text: string, event: ScalarEvent, header: number): YamlScalar => {
  const headerEnd = lineEnd(text, header)
  const lines: number[] = []
  let value = ''
  let end = headerEnd
  let written = 0
  let at = event.valueStart
  while (event.indent >= 0 && at < event.valueEnd) {
    const stop = Math.min(lineEnd(text, at), event.valueEnd)
    const first = Math.min(at + event.indent, stop)
    let content = at
    while (content < first && text.charCodeAt(content) === 32) content++
    lines.push(first)
    if (content < stop) {
      value += '\n'.repeat(written === 0 ? lines.length - 1 : lines.length - written) + text.slice(first, stop)
      written = lines.length
      end = stop
    }
    const next = pastBreak(text, stop)
    if (next === at) break
    at = next
  }
  lines.length = written
  const start = lines[0] ?? headerEnd
  if (written > 0 && event.chomping === CHOMPING_MODE.CLIP) {
    value += '\n'
    lines.push(pastBreak(text, end))
  }
  if (lines.length === 0) lines.push(headerEnd)
  return {type: 'scalar', value, style: 'literal', start, end, lines, from: header, to: end}
}
