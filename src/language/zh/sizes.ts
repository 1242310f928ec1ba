import {zhMeasure} from '../measures.ts'
import type {Quantity, TimeUnit} from '../quantity.ts'

/** What an amount comes to, in the base unit of what it measures. */
export interface Size {
  readonly of: string
  readonly value: number
}

/** A quantity of a text, what it comes to where a unit stands behind it, and where it ends, unit included. */
export interface Sized {
  readonly quantity: Quantity
  readonly size: Size | undefined
  readonly end: number
}

/** Whether two amounts come to the same. */
export const isSameSize = (one: Size, other: Size): boolean =>
  one.of === other.of &&
  Math.abs(one.value - other.value) <= 1e-6 * Math.max(Math.abs(one.value), Math.abs(other.value))

/** The quantities of a folded text with their units; neighbours such as 1小时30分钟 are one. */
export const sizesOf = (quantities: readonly Quantity[], folded: string): readonly Sized[] => {
  const found: Sized[] = []
  for (const quantity of quantities) {
    const last = found.at(-1)
    const next = sized(quantity, folded)
    if (last?.size?.of === 'time' && next.size?.of === 'time' && last.end === quantity.start) {
      found[found.length - 1] = {
        quantity: last.quantity,
        size: {of: 'time', value: last.size.value + next.size.value},
        end: next.end,
      }
    } else found.push(next)
  }
  return found
}

const sized = (quantity: Quantity, folded: string): Sized => {
  const {end} = quantity
  if (quantity.kind !== 'number') return {quantity, size: undefined, end}
  const {value, unit} = quantity
  if (unit) return {quantity, size: {of: 'time', value: value * seconds[unit]}, end}
  const behind = folded.slice(end, end + 8)
  const symbol = symbolAt(behind)
  if (symbol) return {quantity, size: {of: symbol.of, value: value * symbol.size}, end: end + symbol.length}
  const measure = zhMeasure(behind)
  if (!measure) return {quantity, size: undefined, end}
  let length = 1
  while (length < behind.length && zhMeasure(behind.slice(0, length)) !== measure) length++
  return {quantity, size: {of: measure.of, value: value * measure.size}, end: end + length}
}

const seconds: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
  decade: 315_576_000,
  century: 3_155_760_000,
}

/** Units that are written in Latin letters or belong to machines: what they measure, how much one is, and their names. */
const symbols = `
time 1 s sec
time 0.001 毫秒 ms
time 0.000001 微秒 μs us
time 0.000000001 纳秒 ns
time 60 min
time 3600 h
data 1 字节 B Bytes bytes byte
data 0.125 比特 bit bits
data 1024 千字节 KB kB KiB K
data 1048576 兆字节 MB MiB M
data 1073741824 吉字节 GB GiB G
data 1099511627776 太字节 TB TiB T
data 1125899906842624 PB PiB P
rate 1 bps
rate 1000 Kbps kbps
rate 1000000 Mbps
rate 1000000000 Gbps
hash 1000000 MH/s
hash 1000000000 GH/s
hash 1000000000000 TH/s
hash 1000000000000000 PH/s
hash 1000000000000000000 EH/s
frequency 1 赫兹 Hz
frequency 1000 千赫 kHz
frequency 1000000 兆赫 MHz
frequency 1000000000 吉赫 GHz
length 1 m
length 1000 km
length 0.01 cm
length 0.001 mm
length 0.000001 微米 μm
length 0.000000001 纳米 nm
mass 1 kg
mass 0.001 g
mass 0.000001 mg 毫克
power 0.001 瓦 W
power 1 kW
power 1000 MW
celsius 1 ℃ °C 摄氏度
fahrenheit 1 ℉ °F 华氏度
`
  .trim()
  .split('\n')
  .flatMap(line => {
    const [of = '', size = '', ...names] = line.split(' ')
    return names.map(name => ({of, size: Number(size), name}))
  })
  .toSorted((a, b) => b.name.length - a.name.length)

const symbolAt = (
  behind: string,
): {readonly of: string; readonly size: number; readonly length: number} | undefined => {
  const gap = behind.startsWith(' ') ? 1 : 0
  const found = symbols.find(
    ({name}) =>
      behind.startsWith(name, gap) && !(/[A-Za-z]$/.test(name) && /[A-Za-z0-9]/.test(behind.charAt(gap + name.length))),
  )
  return found && {of: found.of, size: found.size, length: gap + found.name.length}
}
