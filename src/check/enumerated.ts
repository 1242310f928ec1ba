import type {Quantity} from '../language/numbers.ts'
import type {Side} from './side.ts'

/**
 * Whether English may leave out a number in words, since it only sums up what is in sight: 基础和钩子两个章节 names both
 * chapters, 两次刷新之间 is “between flushes”, 两个条件之一 is “either”.
 */
export const isSummary = (number: Quantity, zh: Side, en: Side): boolean => {
  if (number.kind !== 'number' || number.written !== 'words' || number.value < 2 || number.value > 9) return false
  const behind = zh.words.slice(number.end, number.end + 40)
  if (/^[^，。；：]{1,12}之间/.test(behind)) return /\b(?:between|separat|gap|interval)/i.test(en.words)
  if (/^[^，。；：]{1,8}之一/.test(behind)) return /\b(?:either|one of|any of)\b/i.test(en.words)
  const listed = /[^，。；：！？\n]*$/.exec(zh.words.slice(Math.max(0, number.start - REACH), number.start))?.[0] ?? ''
  if (!/[和与及或、]/.test(listed)) return false
  return (listed.match(/、|以及|[和与及或]/g)?.length ?? 0) >= number.value - 1 && ENUMERATION.test(en.words)
}

const ENUMERATION = /\b(?:and|or)\b|,|&/i

/** How far back the items may stand. */
const REACH = 160
