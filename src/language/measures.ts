/** A unit of measure: what it measures, and how much of the base unit one of it is. */
export interface Measure {
  readonly of: string
  readonly size: number
}

const table = (lines: string): ReadonlyMap<string, Measure> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap(line => {
        const [of = '', size = '1', ...names] = line.trim().split(/\s+/)
        return names.map(name => [name.replaceAll('_', ' '), {of, size: Number(size)}] as const)
      }),
  )

/** Units behind a Chinese number; metres, kilograms, square metres, litres and kilowatts (hours) are 1. */
const zhMeasures = table(`
length 1 米
length 1000 公里 千米
length 500 里 华里
length 3.333 丈
length 0.3333 尺
length 0.03333 寸
length 0.01 厘米 公分
length 0.001 毫米
length 1609.344 英里
length 0.3048 英尺
length 0.0254 英寸
length 1852 海里
mass 1 公斤 千克
mass 0.5 斤 市斤
mass 0.05 两
mass 0.001 克
mass 1000 吨 公吨
mass 0.4536 磅
mass 0.02835 盎司
area 1 平方米 平米
area 1000000 平方公里 平方千米
area 666.7 亩
area 66667 顷
area 10000 公顷
area 4046.9 英亩
volume 1 升
volume 0.001 毫升
volume 1000 立方米
volume 3.785 加仑
energy 1 千瓦时 度电
energy 1000 兆瓦时
power 1 千瓦
power 1000 兆瓦
pixels 1 像素
`)

/** Units behind an English number, lower case and singular. */
const enMeasures = table(`
length 1 m meter metre
length 1000 km kilometer kilometre
length 500 li
length 0.01 cm centimeter centimetre
length 0.001 mm millimeter millimetre
length 1609.344 mile mi
length 0.9144 yard yd
length 0.3048 foot feet ft
length 0.0254 inch inche in
length 1852 nautical_mile
mass 1 kg kilo kilogram kilogramme
mass 0.5 jin catty cattie
mass 0.001 g gram gramme
mass 1000 t ton tonne metric_ton
mass 1000000 kt
mass 1000000000 mt
mass 0.4536 pound lb
mass 0.02835 ounce oz
area 1 square_meter square_metre sq_m m²
area 1000000 square_kilometer square_kilometre sq_km km²
area 2590000 square_mile
area 0.0929 square_foot square_feet sq_ft
area 666.7 mu
area 10000 hectare ha
area 4046.9 acre
volume 1 l liter litre
volume 0.001 ml milliliter millilitre
volume 1000 cubic_meter cubic_metre m³
volume 3.785 gallon
energy 1 kwh kilowatt-hour
energy 1000 mwh megawatt-hour
energy 1000000 gwh gigawatt-hour
energy 1000000000 twh terawatt-hour
power 1 kw kilowatt
power 1000 mw megawatt
power 1000000 gw gigawatt
pixels 1000000 megapixel mp
`)

/** How far a converted figure may lie from the exact one (relative): translators round. */
const ROUNDED = 0.04

/**
 * Whether a Chinese and an English number say the same with different units: 120斤 and 60 kg, 1.4亿吨 and 140 Mt. `zh`
 * and `en` are the texts from right behind the numbers on.
 */
export function sameMeasure(value: number, zh: string, other: number, en: string): boolean {
  const first = zhMeasure(zh)
  const second = first === undefined ? undefined : enMeasure(en)
  if (first === undefined || second === undefined || first.of !== second.of) return false
  if (first.size === second.size) return false
  const [a, b] = [value * first.size, other * second.size]
  return Math.abs(a - b) <= ROUNDED * Math.max(Math.abs(a), Math.abs(b))
}

/** The unit of measure at the start of a Chinese text, the one from right behind a number on. */
export function zhMeasure(behind: string): Measure | undefined {
  const from = /^[\s多余]*/.exec(behind)?.[0].length ?? 0
  for (let length = 4; length > 0; length--) {
    const found = zhMeasures.get(behind.slice(from, from + length))
    if (found !== undefined) return found
  }
  return undefined
}

function enMeasure(behind: string): Measure | undefined {
  const words = /^[ -]?(?:an? |of an? )?([a-z]+[²³]?(?:[ -][a-z]+)?)/i.exec(behind)?.[1]?.toLowerCase() ?? ''
  const first = /^[a-z]+[²³]?/.exec(words)?.[0] ?? ''
  for (const name of [words, first]) {
    const found = enMeasures.get(name) ?? (name.endsWith('s') ? enMeasures.get(name.slice(0, -1)) : undefined)
    if (found !== undefined) return found
  }
  return undefined
}
