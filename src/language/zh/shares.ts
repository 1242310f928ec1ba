import {MEASURES} from './measures.ts'
import type {Numeral} from './numeral.ts'
import {digitValue} from './numeral-characters.ts'
import {skipBlanks} from './prices.ts'
import type {Tail} from './source.ts'

/** What a percentage, a share in tenths or a multiple begins with, behind its number. */
export const SHARE_MARKS = '个百%‰基b成折余多倍xX×'

/** 30%, 5个百分点, 25个基点, 三成, 八折, 两倍: what makes a share or a multiple of the number before it. */
export function readShare(folded: string, numeral: Numeral, from: number, base: Tail): Tail | undefined {
  const percent = /^(?:个? *百 *分 *点|%|‰)/.exec(folded.slice(from, from + 8))
  if (percent !== null)
    return {
      ...base,
      kind: 'percent',
      end: from + percent[0].length,
      factor: base.factor * (percent[0] === '‰' ? 0.1 : 1),
      loose: false,
    }
  const points = !'个基b'.includes(folded.charAt(from) || ' ')
    ? null
    : /^(?:个? *基点|bps?(?![A-Za-z\d]))/.exec(folded.slice(from, from + 5))
  if (points !== null)
    return {...base, kind: 'percent', end: from + points[0].length, factor: base.factor * 0.01, loose: false}
  const tenths = readTenths(folded, numeral, from, base)
  if (tenths !== undefined) return tenths
  const times = /^(?:[余多]?倍|[xX×](?![A-Za-z\d]))/.exec(folded.slice(from, from + 3))
  if (times !== null && (times[0].endsWith('倍') || numeral.figures)) {
    const half = folded.charAt(from + times[0].length) === '半' ? 0.5 : 0
    return {
      ...base,
      kind: 'multiple',
      end: from + times[0].length + (half > 0 ? 1 : 0),
      plus: half,
      loose: false,
      bound: /^[余多]/.test(times[0]) ? 'over' : base.bound,
    }
  }
  return undefined
}

/** 成 and 折: tenths. 七成六, 三成半, 八折, 75折. */
function readTenths(folded: string, numeral: Numeral, from: number, base: Tail): Tail | undefined {
  const mark = folded.charAt(from)
  if (mark === '折' && numeral.value <= 100 && !/^[磨腾叠射旧扣现算合线中]/.test(folded.slice(from + 1, from + 2))) {
    return {
      ...base,
      kind: 'percent',
      discount: 'paid',
      end: from + 1,
      factor: numeral.value > 10 ? 1 : 10,
      loose: false,
    }
  }
  if (mark !== '成' || numeral.value > 10 || numeral.scale > 10) return undefined
  if (
    /^(?:为|立|功|员|果|本|就|分|年|长|熟|都|品|交|型|绩|效|因|语|千|了|一|不)/.test(folded.slice(from + 1, from + 2))
  )
    return undefined
  const next = skipBlanks(folded, from + 1)
  if (folded.charAt(from + 1) === '半')
    return {...base, kind: 'percent', end: from + 2, factor: 10, plus: 5, loose: false}
  const extra = digitValue(folded.charAt(next))
  if (extra !== undefined && !MEASURES.has(folded.charAt(next + 1)))
    return {...base, kind: 'percent', end: next + 1, factor: 10, plus: extra, loose: false}
  return {...base, kind: 'percent', end: from + 1, factor: 10, loose: false}
}
