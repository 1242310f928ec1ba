import type {LinkRun, Run, WordsRun} from '../bitext/prose.ts'
import {mapRange} from '../bitext/range.ts'
import {sliceMap} from './slice.ts'
import {isWide} from './wide.ts'

/**
 * Addresses that GFM links wherever they stand, though the tokenizer of micromark gives them up: behind an opening
 * bracket that nothing closes, inside `_…_`, behind Chinese punctuation. Their patterns are those of
 * mdast-util-gfm-autolink-literal 2.0, but an address ends before Chinese.
 */
const addresses: readonly {readonly pattern: RegExp; readonly prefix: string}[] = [
  {pattern: /(?<![\da-z])https?:\/\/[\w-]*\.[\w.-]*[^\s<]*/gi, prefix: ''},
  {pattern: /(?<![^\s\p{P}\p{S}])www\.[\w.-]*[^\s<]*/giu, prefix: 'http://'},
  {pattern: /(?<![\w+\-.@/])[\w+\-.]+@[\w-]+(?:\.[\w-]+)+/g, prefix: 'mailto:'},
]

/** A run of words divided where addresses stand in it. */
export const linkWords = (run: WordsRun): readonly Run[] => {
  if (!/:\/\/|www\.|@/i.test(run.value)) return [run]
  const runs: Run[] = []
  let from = 0
  for (const {start, end, prefix} of addressesIn(run.value)) {
    if (start < from) continue
    if (start > from) runs.push(part(run, from, start))
    const words = part(run, start, end)
    const link: LinkRun = {type: 'link', url: prefix + words.value, bare: true, children: [words], at: words.at}
    runs.push(link)
    from = end
  }
  if (from === 0) return [run]
  if (from < run.value.length) runs.push(part(run, from, run.value.length))
  return runs
}

interface Address {
  readonly start: number
  readonly end: number
  readonly prefix: string
}

const addressesIn = (value: string): readonly Address[] => {
  const found: Address[] = []
  for (const {pattern, prefix} of addresses) {
    for (const {0: match, index} of value.matchAll(pattern)) {
      const address = prefix === 'mailto:' ? match : trim(match)
      if (prefix === 'mailto:' ? !/[\d_-]$/.test(address) : isDomain(address)) {
        found.push({start: index, end: index + address.length, prefix})
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The address without what follows it: Chinese, punctuation at its end, a bracket that it does not open, an entity. */
const trim = (match: string): string => {
  let end = 0
  while (end < match.length && !isWide(match.charCodeAt(end))) end++
  let unopened = count(match, end, ')') - count(match, end, '(')
  while (end > 0) {
    const last = match[end - 1] ?? ''
    if (last === ')' && unopened > 0) unopened--
    else if (last === ';')
      end -= (/&[a-z\d]{1,31};$/i.exec(match.slice(Math.max(0, end - 33), end))?.[0].length ?? 1) - 1
    else if (!trailing.includes(last)) break
    end--
  }
  return match.slice(0, end)
}

const trailing = `?!.,:*_~'"]}>`

const count = (text: string, end: number, character: string): number => {
  let found = 0
  for (let at = text.indexOf(character); at >= 0 && at < end; at = text.indexOf(character, at + 1)) found++
  return found
}

/** Whether a domain has two parts and its last two hold no underscore. */
const isDomain = (address: string): boolean => {
  const domain = /^(?:https?:\/\/)?([\w.-]+)/i.exec(address)?.[1] ?? ''
  const parts = domain.split('.')
  return parts.length > 1 && parts.slice(-2).every(one => /[a-z\d]/i.test(one) && !one.includes('_'))
}

const part = (run: WordsRun, start: number, end: number): WordsRun => {
  const range = {start, end}
  return {
    type: 'words',
    value: run.value.slice(start, end),
    at: mapRange(run.map, range),
    map: sliceMap(run.map, range),
  }
}
