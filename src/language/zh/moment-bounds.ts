import type {Bound} from '../quantity.ts'

/**
 * Whether a date or time of day in a folded Chinese text is where something ends (2018年之前, 截至2018年) or begins
 * (2018年之后, 自2018年起).
 */
export function momentBound(folded: string, start: number, end: number): Bound {
  const [, before = '', after = ''] = BEHIND.exec(folded.slice(end, end + 8)) ?? []
  if (before !== '') return INCLUSIVE.test(before) ? 'atMost' : 'under'
  if (after !== '') return INCLUSIVE.test(after) ? 'atLeast' : 'over'
  const ahead = folded.slice(Math.max(0, start - 5), start)
  if (UNTIL.test(ahead)) return ahead.trimEnd().endsWith('早于') ? 'under' : 'atMost'
  return /(?<!不)晚于 ?$/.test(ahead) ? 'over' : /不早于 ?$/.test(ahead) ? 'atLeast' : 'exact'
}

/** 前后 is about that time, 后来 and 前夕 are other words, and 5日前后 none of both. */
const BEHIND =
  /^ ?[底末]?(?:(?:(?:[(（]?含[^)）]{0,4}[)）])?((?:及其?|或者?|和)?[之以]?前(?![后往夕端面沿任者景一二两三四五六七八九十几\d])|为止)|((?:及其?|或者?|和)?[之以]后|后(?![来续期半勤台端者代裔果备人])|(?:以来)|起(?![草诉源点初伏步因义]))))/

const INCLUSIVE = /^[及或和]|为止|来|起/

const UNTIL = /(?:截[至止]到?|直[到至]|(?<!不)早于|不(?:晚|迟)于) ?$/
