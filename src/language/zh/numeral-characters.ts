import {isDigit} from '../characters.ts'

/** Values by code unit: a Chinese digit (-1 for none), a unit up to 千 and a unit from 万 (0 for none). */
const digitTable = new Int8Array(0x10000).fill(-1)
const smallTable = new Uint16Array(0x10000)
const bigTable = new Float64Array(0x10000)
for (const [value, same] of [
  '零〇○',
  '一壹',
  '二贰两俩',
  '三叁仨',
  '四肆',
  '五伍',
  '六陆',
  '七柒',
  '八捌',
  '九玖',
].entries()) {
  for (const character of same) digitTable[character.charCodeAt(0)] = value
}
for (const [same, value] of [
  ['十拾', 10],
  ['百佰', 100],
  ['千仟', 1000],
  ['廿', 20],
  ['卅', 30],
] as const) {
  for (const character of same) smallTable[character.charCodeAt(0)] = value
}
for (const [character, value] of [
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
] as const)
  bigTable[character.charCodeAt(0)] = value

/** The value of the Chinese digit at an offset, or undefined. */
export function digitAt(text: string, at: number): number | undefined {
  const value = digitTable[text.charCodeAt(at)] ?? -1
  return value < 0 ? undefined : value
}

/** What the unit up to 千 at an offset multiplies by, or undefined. */
export function smallAt(text: string, at: number): number | undefined {
  return smallTable[text.charCodeAt(at)] || undefined
}

/** What the unit from 万 on at an offset multiplies by, or undefined. */
export function bigAt(text: string, at: number): number | undefined {
  return bigTable[text.charCodeAt(at)] || undefined
}

/** The value of a Chinese digit, or undefined. */
export function digitValue(character: string): number | undefined {
  return digitAt(character, 0)
}

/** Whether a Chinese numeral (digit or unit) or an Arabic figure stands here. */
export function isNumeral(character: string): boolean {
  return digitAt(character, 0) !== undefined || unitAt(character, 0) !== undefined || isDigit(character.charCodeAt(0))
}

/** What the unit of any size at an offset multiplies by, or undefined. */
export function unitAt(text: string, at: number): number | undefined {
  return smallAt(text, at) ?? bigAt(text, at)
}
