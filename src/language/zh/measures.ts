import {byFirst} from '../by-first.ts'
import {digitValue, isNumeral} from './numeral-characters.ts'

/** Measure words and units of one character that show a number to count. */
export const MEASURES = new Set([
  ...'个種种项位名家次条件张本只台部份套块片段步层轮场批组对座所间栋幢艘辆架匹头颗粒根支枝枚款门股期届篇章节句字词页卷册集回遍趟声口面方类样道封笔桩起宗户代人国省市县区村派系级阶点倍成折打双步枪环圈格栏行列串堆群帮伙队排组员款幅首曲盘盒箱包袋瓶杯碗桶罐束朵棵株匙勺滴撮室厅夜晚宿楼号等',
])

/** Units of measure of more than one character, by their first; 百 and 千 begin none, they are numerals. */
const UNITS_OF_MEASURE = byFirst(
  '公里 公斤 公升 公顷 公分 公尺 公吨 厘米 毫米 微米 纳米 分米 英寸 英尺 英里 英亩 海里 光年 毫升 毫克 微克 微秒 毫秒 纳秒 平方 立方 平米 华里 市斤 摄氏度 华氏度 加仑 盎司 兆瓦 巨头'
    .split(' ')
    .map(name => [name, name] as const),
)

/** Where a unit of measure that starts at `at` ends: of length, weight and the like, which 半 may follow; -1 if none. */
export function unitOfMeasureEnd(folded: string, at: number): number {
  const named = UNITS_OF_MEASURE.get(folded.charAt(at))?.find(([name]) => folded.startsWith(name, at))
  if (named !== undefined) return at + named[0].length
  return '斤两尺寸丈里亩顷石斗升钱米克吨度磅'.includes(folded.charAt(at) || ' ') ? at + 1 : -1
}

/** Whether what stands behind a number shows that it counts: a measure word, a unit, the other half of a score (四比一). */
export function isCountedAt(folded: string, start: number, at: number): boolean {
  const character = folded.charAt(at)
  if (MEASURES.has(character) || unitOfMeasureEnd(folded, at) > 0) return true
  if (character === '比') return isNumeral(folded.charAt(at + 1))
  return folded.charAt(start - 1) === '比' && isNumeral(folded.charAt(start - 2))
}

const HUNDREDTHS = /^(?:[零一二三四五六七八九]{1,2}|\d{1,2})(?![零一二三四五六七八九十百千万亿\d个名只条位米])/
const TENTHS = /^[一二三四五六七八九\d](?![零一二三四五六七八九十百千万亿\d个名只条位度次年月天])/

/** 三斤半, 38度5, and 一米七五, which is 1.75 metres. */
export function partBehind(
  folded: string,
  from: number,
  end: number,
): {readonly end: number; readonly plus: number} | undefined {
  if (folded.charAt(end) === '半')
    return /^半[夜路途场空天年月小个]/.test(folded.slice(end, end + 2)) ? undefined : {end: end + 1, plus: 0.5}
  if (!'米度'.includes(folded.charAt(from)) || end > from + 1) return undefined
  const digits = (folded.charAt(from) === '米' ? HUNDREDTHS : TENTHS).exec(folded.slice(end, end + 3))
  if (digits === null) return undefined
  return {end: end + digits[0].length, plus: decimals(digits[0])}
}

/** 七五 and 75 as hundredths, 八 as tenths. */
export function decimals(digits: string): number {
  return Number(`0.${[...digits].map(digit => digitValue(digit) ?? digit).join('')}`)
}
