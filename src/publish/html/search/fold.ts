import {foldEn} from '../../../language/en/fold.ts'
import {foldBy} from '../../../language/fold-by.ts'
import {foldZh} from '../../../language/zh/fold.ts'

/** What each unit becomes; made when the first text is folded, since most commands make no pages. */
let known: Uint16Array | undefined

const table = (): Uint16Array => {
  if (known) return known
  const made = new Uint16Array(0x10000)
  for (let first = 0; first < made.length; first += 0x1000) {
    const folded = foldEn(foldZh(String.fromCharCode(...Array.from({length: 0x1000}, (_, index) => first + index))))
    for (let at = 0; at < folded.length; at++) made[first + at] = folded.charCodeAt(at)
  }
  known = made
  return made
}

/**
 * A text as search compares it: traditional characters as simplified, letters small, without accents and of usual width,
 * one kind of quotes, dashes and spaces. Every UTF-16 unit keeps its place, whatever stands beside it.
 */
export const foldForSearch = (text: string): string => foldBy(text, table())

/**
 * What `foldForSearch` changes, as far as it makes units that stand in `texts` once they are folded: each such unit behind the
 * one that it becomes. No other unit matters to a search in these texts.
 */
export const foldingFor = (texts: Iterable<string>): string => {
  const folded = table()
  const used = new Uint8Array(folded.length)
  for (const text of texts) for (let at = 0; at < text.length; at++) used[folded[text.charCodeAt(at)] ?? 0] = 1
  let pairs = ''
  for (const [from, to] of folded.entries()) if (from !== to && used[to] === 1) pairs += String.fromCharCode(to, from)
  return pairs
}
