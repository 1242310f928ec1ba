import type {Run} from '../../bitext/difference.ts'
import {difference} from '../../language/difference.ts'

/** How many characters of what stayed are shown beside a change. */
const context = 12

/**
 * What changed from one text to another, on one line: 一切[-AI-]{+人工智能+}进步…; of long stretches that stayed only what
 * stands beside a change. With `color` the removed is red and the added green.
 */
export const drawDifference = (was: string, now: string, color: boolean): string => {
  const runs = difference(was, now)
  return runs
    .map((run, index) => drawRun(run, {isFirst: index === 0, isLast: index === runs.length - 1, color}))
    .join('')
}

/** Where a run stands, and how it is drawn. */
interface Drawing {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly color: boolean
}

const drawRun = ({type, text}: Run, drawing: Drawing): string => {
  // No control character of a text may reach a terminal.
  const line = text.replace(/\p{Cc}/gu, ' ')
  switch (type) {
    case 'same':
      return shortened([...line], drawing)
    case 'removed':
      return painted(`[-${line}-]`, 31, drawing)
    case 'added':
      return painted(`{+${line}+}`, 32, drawing)
    default:
      return type satisfies never
  }
}

const painted = (text: string, code: number, {color}: Drawing): string =>
  color ? `\u001b[${code}m${text}\u001b[39m` : text

const shortened = (characters: readonly string[], {isFirst, isLast}: Drawing): string => {
  const [before, after] = [isFirst ? 0 : context, isLast ? 0 : context]
  if (characters.length <= before + after + 1) return characters.join('')
  return `${characters.slice(0, before).join('')}…${after === 0 ? '' : characters.slice(-after).join('')}`
}
