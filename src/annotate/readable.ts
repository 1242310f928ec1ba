import type {Prose, Run} from '../bitext/prose.ts'
import {plainOfLeaf} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {leafRuns} from '../bitext/walk.ts'

/** `prose.plain` with the same offsets, but line feeds wherever no term can stand: inline code and addresses. */
export const readable = (prose: Prose): string => {
  const text = prose.runs.some(isBarred) ? blanked(prose.plain, barredRanges(prose)) : prose.plain
  return text.includes('://') ? text.replace(address, found => blank(found.length)) : text
}

/** A text with the characters of some ranges, which stand in its order, as line feeds. */
const blanked = (text: string, ranges: readonly Range[]): string => {
  const pieces: string[] = []
  let end = 0
  for (const range of ranges) {
    pieces.push(text.slice(end, range.start), blank(range.end - range.start))
    end = range.end
  }
  return pieces.join('') + text.slice(end)
}

const blank = (length: number): string => '\n'.repeat(length)

const address = /[a-z][a-z0-9+.-]*:\/\/[\x21-\x7e]+/gi

const barredRanges = (prose: Prose): readonly Range[] => {
  const barred = new Set<Run>()
  const visit = (runs: readonly Run[], inside: boolean): void => {
    for (const run of runs) {
      const here = inside || run.type === 'code' || (run.type === 'link' && run.bare)
      if ('children' in run) visit(run.children, here)
      else if (here) barred.add(run)
    }
  }
  visit(prose.runs, false)
  return leafRuns(prose).flatMap(({run, start}) =>
    barred.has(run) ? [{start, end: start + plainOfLeaf(run).length}] : [],
  )
}

const isBarred = (run: Run): boolean =>
  run.type === 'code' || (run.type === 'link' && run.bare) || ('children' in run && run.children.some(isBarred))
