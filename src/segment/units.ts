import type {HtmlRun, Prose, Run, WordsRun} from '../bitext/prose.ts'
import {plainOf} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'

/**
 * What a prose consists of where it is cut: plain words, which may be divided, and `spans`, which may not. `at` is a
 * range of its text, `plain` one of its plain text. A footnote reference or a tag has no plain text of its own.
 */
export interface Unit {
  readonly at: Range
  readonly plain: Range
  /** Absent for a span. */
  readonly words?: WordsRun
  /** A span without plain text that stays with what stands before it: a footnote, a closing tag, a comment. */
  readonly trails: boolean
}

/** The units of a prose in order; an HTML element is one span from its opening to its closing tag. */
export const unitsOf = (prose: Prose): readonly Unit[] => {
  const units: Unit[] = []
  const opened: {readonly name: string; readonly index: number}[] = []
  let plain = 0
  for (const run of prose.runs) {
    const start = plain
    plain += plainOf([run]).length
    const range = {start, end: plain}
    if (run.type === 'words') units.push({at: run.at, plain: range, words: run, trails: false})
    else units.push({at: run.at, plain: range, trails: trailsBehind(run)})
    if (run.type === 'html') closeElement(run, units, opened)
  }
  return units
}

const trailsBehind = (run: Run): boolean => run.type === 'footnote' || (run.type === 'html' && !opensElement(run))

const voids = /^<(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/i

const opensElement = ({value}: HtmlRun): boolean =>
  /^<[a-z]/i.test(value) && !value.endsWith('/>') && !voids.test(value)

/** Notes an opening tag; at a closing one, makes one span of all units since the tag that it closes. */
const closeElement = (run: HtmlRun, units: Unit[], opened: {readonly name: string; readonly index: number}[]): void => {
  const name = /^<\/?([a-z][\w.-]*)/i.exec(run.value)?.[1]?.toLowerCase()
  if (name === undefined) return
  if (opensElement(run)) {
    opened.push({name, index: units.length - 1})
    return
  }
  if (!run.value.startsWith('</')) return
  const depth = opened.findLastIndex(tag => tag.name === name)
  const first = units[opened[depth]?.index ?? -1]
  if (depth < 0 || !first) return
  const index = opened[depth]?.index ?? 0
  const last = units.at(-1) ?? first
  opened.length = depth
  units.length = index
  units.push({
    at: {start: first.at.start, end: last.at.end},
    plain: {start: first.plain.start, end: last.plain.end},
    trails: false,
  })
}

/** The ranges of plain text in which no sentence ends: code, alternative texts, addresses. */
export const opaqueIn = (prose: Prose): readonly Range[] => {
  const opaque: Range[] = []
  let plain = 0
  const visit = (runs: readonly Run[]): void => {
    for (const run of runs) {
      const start = plain
      if (run.type === 'link' && run.bare) plain += plainOf(run.children).length
      else if ('children' in run) {
        visit(run.children)
        continue
      } else plain += plainOf([run]).length
      if (run.type === 'code' || run.type === 'image' || run.type === 'link') opaque.push({start, end: plain})
    }
  }
  visit(prose.runs)
  return opaque
}
