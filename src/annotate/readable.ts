import type {Prose, Run} from '../bitext/prose.ts'
import {plainOfLeaf} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {leafRuns} from '../bitext/walk.ts'

/** `prose.plain` with the same offsets, but line feeds wherever no term can stand: inline code and addresses. */
export const readable = (prose: Prose): string => {
  let text = prose.plain
  if (prose.runs.some(isBarred)) {
    for (const {start, end} of barredRanges(prose)) text = text.slice(0, start) + blank(end - start) + text.slice(end)
  }
  return text.includes('://') ? text.replace(address, found => blank(found.length)) : text
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
