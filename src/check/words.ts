import type {LeafRun, Prose, Run} from '../bitext/prose.ts'
import {plainOf, plainOfLeaf} from '../bitext/prose.ts'

/** Stands in `wordsOf` for each code unit that is not words. */
const blank = '\u{fffc}'

/**
 * The `plain` of a prose with all that is not its author's words blanked out, offsets unchanged: code, addresses that
 * link by themselves, and what HTML marks as another language (`<span lang="zh">…</span>`).
 */
export const wordsOf = (prose: Prose): string => {
  const [first] = prose.runs
  if (prose.runs.length === 1 && first?.type === 'words') return prose.plain
  const marked = newMark()
  return join(prose.runs, marked)
}

const join = (runs: readonly Run[], marked: Mark): string => {
  let words = ''
  let behindAddress = false
  for (const run of runs) {
    const isAddress = run.type === 'link' && run.bare
    const own = isAddress ? '' : 'children' in run ? join(run.children, marked) : marked(run) ? plainOfLeaf(run) : ''
    const length = 'children' in run ? plainOf(run.children).length : plainOfLeaf(run).length
    words += (behindAddress ? withoutTail(own) : own) || blank.repeat(length)
    behindAddress = isAddress
  }
  return words
}

/** Chinese right behind an address belongs to it, though no link is made of it: https://zh.wikipedia.org/wiki/比特币. */
const withoutTail = (words: string): string => words.replace(/^[^\s\p{P}]+/u, tail => blank.repeat(tail.length))

/** Whether a leaf is words, given the leaves before it. */
type Mark = (run: LeafRun) => boolean

const newMark = (): Mark => {
  // Names of open tags since the one that marks another language.
  const open: string[] = []
  return run => {
    if (run.type === 'html') {
      const tag = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(run.value)
      const name = tag?.[2]?.toLowerCase()
      if (!name || run.value.endsWith('/>')) return true
      if (tag?.[1] === '/') {
        const last = open.lastIndexOf(name)
        if (last >= 0) open.length = last
      } else if (open.length > 0 || isForeign(run.value)) open.push(name)
    }
    return run.type !== 'code' && open.length === 0
  }
}

/** Whether a tag says that what it holds is in another language than English. */
const isForeign = (tag: string): boolean => {
  const [, language = 'en'] = /\slang\s*=\s*["']?([a-z]+)/i.exec(tag) ?? []
  return language.toLowerCase() !== 'en'
}
