import {decodeHTML} from 'entities'
import type {Range} from '../../bitext/range.ts'
import type {Tile} from '../ledger.ts'
import type {LeftOut} from './desk.ts'
import {markupEnd} from './tag.ts'

/** Words of the page that a document holds. */
export interface Kept extends Range {
  readonly document: string
  readonly region: string
}

/** What became of one character: `undefined` until it is known. */
type Fate = string | undefined

/**
 * What became of every character of a page: words that a document holds, else what was left out, and of all the rest
 * tags, white space, and what browsers pass over.
 */
export const tilesOf = (page: string, kept: readonly Kept[], leftOut: readonly LeftOut[]): readonly Tile[] => {
  const fates = new Array<Fate>(page.length).fill(undefined)
  for (const range of leftOut) {
    const {start, end} = withoutSpace(page, range)
    fates.fill(`removed ${range.name}`, start, end)
  }
  for (const {start, end, document, region} of kept) fates.fill(`passage ${document} ${region}`, start, end)
  for (let at = 0; at < page.length; ) at = fates[at] === undefined ? settle(page, at, fates) : at + 1
  return gather(page, fates)
}

const withoutSpace = (page: string, range: Range): Range => {
  let {start, end} = range
  while (start < end && page.charAt(start).trim() === '') start += 1
  while (start < end && page.charAt(end - 1).trim() === '') end -= 1
  return {start, end}
}

/** Characters that nobody sees, and that are no white space. */
const shapeless = /^[\u200b-\u200f\u2060\ufeff\u00ad]+$/

const reference = /&(?:#[xX]?[0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*;?)/y

/** Says what the character at `at` is, with those that belong to it; returns the offset behind them. */
const settle = (page: string, at: number, fates: Fate[]): number => {
  const end = markupEnd(page, at)
  const isComment = /^<(?:\?|\/[^A-Za-z]|!(?!doctype))/i.test(page.slice(at, at + 9))
  if (end !== undefined) return fill(fates, at, end, isComment ? 'removed comment' : 'markup')
  reference.lastIndex = at
  const [found = page.charAt(at)] = reference.exec(page) ?? []
  const shown = decodeHTML(found)
  if (shown.trim() === '') return fill(fates, at, at + found.length, 'space')
  if (shapeless.test(shown)) return fill(fates, at, at + found.length, 'removed shapeless')
  return fill(fates, at, at + 1, 'removed unshown')
}

/** Gives a fate to what has none yet. */
const fill = (fates: Fate[], start: number, end: number, fate: string): number => {
  for (let at = start; at < end; at += 1) fates[at] ??= fate
  return end
}

/** Stretches of one fate; white space between two that were left out under one name, or between two tags, belongs to them. */
const gather = (page: string, fates: readonly Fate[]): readonly Tile[] => {
  const runs: {start: number; end: number; fate: string}[] = []
  for (let at = 0; at < fates.length; at += 1) {
    const fate = fates[at] ?? ''
    const last = runs.at(-1)
    if (last?.fate === fate) {
      last.end = at + 1
      continue
    }
    const [before, space] = [runs.at(-2), last]
    const isSpace = space?.fate === 'space' && page.slice(space.start, space.end).trim() === ''
    if (isSpace && before?.fate === fate && !fate.startsWith('passage')) {
      runs.pop()
      before.end = at + 1
    } else runs.push({start: at, end: at + 1, fate})
  }
  return runs.map(tileOf)
}

const tileOf = ({start, end, fate}: {start: number; end: number; fate: string}): Tile => {
  const [is, name = '', region = ''] = fate.split(' ')
  if (is === 'passage') return {start, end, is, document: name, region}
  if (is === 'removed') return {start, end, is, name}
  return is === 'space' ? {start, end, is} : {start, end, is: 'markup'}
}
