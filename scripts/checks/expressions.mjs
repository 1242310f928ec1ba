/** Seconds of each unit of time, as durations are given. */
const seconds = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  quarter: 7_776_000,
  year: 31_536_000,
  decade: 315_360_000,
  century: 3_153_600_000,
}

const isAmount = ({kind}) => !['range', 'date', 'time'].includes(kind)
const near = (a, b) => Math.abs(a - b) <= 1e-6 * Math.max(1e-12, Math.abs(a), Math.abs(b))

/** Every value that a quantity says, parts of dates and times of day included: a specification reads their numbers too. */
const valuesIn = quantity => {
  if (quantity.kind === 'date') {
    const {century, decade, year, half, quarter, month, day, weekday} = quantity
    return [century, decade, year, half, quarter, month, day, weekday].filter(value => value !== undefined)
  }
  if (quantity.kind === 'time') return [quantity.hour, quantity.hour % 12, quantity.minute, quantity.second]
  return quantity.kind === 'range' ? [quantity.low, quantity.high] : [quantity.value]
}

const sizeOf = text => {
  const [, share, over] = /^(-?[\d.]+)\/([\d.]+)$/.exec(text) ?? []
  return share === undefined ? Number(text.replaceAll(',', '').replace('%', '')) : Number(share) / Number(over)
}

const clock = ({hour, minute, second}) => [hour, minute, second].map(part => String(part).padStart(2, '0')).join(':')

/** A time of day as said, also half a day later where the half is not said. */
const clocksOf = quantities =>
  quantities
    .filter(({kind}) => kind === 'time')
    .flatMap(time =>
      time.meridiem === undefined && time.hour <= 12
        ? [clock(time), clock({...time, hour: (time.hour + 12) % 24})]
        : [clock(time)],
    )

/** Whether an end belongs to a range is not compared: 以上 and 以下 are read either way. */
const [upwards, downwards] = [
  ['over', 'atLeast'],
  ['under', 'atMost', 'nearly'],
]

/** `(20,35]`: a range with these ends, or two amounts, or one, that are bounded so. */
const saysRange = (value, quantities) => {
  const [, from, to] = /^[[(]([^,]*),([^\])]*)[\])]$/.exec(value) ?? []
  if (from === undefined) return undefined
  const [low, high] = [from, to].map(end => (end === '' ? undefined : sizeOf(end)))
  const has = (end, wanted) =>
    quantities.some(each => isAmount(each) && near(each.value, end) && wanted.includes(each.bound))
  if (low !== undefined && low === high) return quantities.some(each => isAmount(each) && near(each.value, low))
  if (low !== undefined && high !== undefined) {
    const isOne = each => each.kind === 'range' && near(each.low, low) && near(each.high, high)
    return quantities.some(isOne) || (has(low, upwards) && has(high, downwards))
  }
  return low === undefined ? has(high, downwards) : has(low, upwards)
}

/** Units that are a part of another, in which `numbers` gives their value. */
const parts = {Cent: 100, Pence: 100, Penny: 100, Sen: 100}

const says = {
  number: ({value}, quantities) => quantities.some(each => valuesIn(each).some(one => near(one, sizeOf(value)))),
  ordinal: ({value}, quantities) => quantities.some(each => valuesIn(each).some(one => near(one, sizeOf(value)))),
  percentage: ({value}, quantities) =>
    quantities.some(
      each =>
        (each.kind === 'percent' || each.of === 'percent') && valuesIn(each).some(one => near(one, sizeOf(value))),
    ),
  currency: ({value, unit, isoCurrency}, quantities) =>
    quantities.some(
      each =>
        (each.kind === 'currency' || each.of === 'currency') &&
        valuesIn(each).some(one => near(one, sizeOf(value) / (parts[unit] ?? 1))) &&
        (isoCurrency === undefined || isoCurrency.startsWith('_') || each.currency === isoCurrency),
    ),
  numberrange: ({value}, quantities) => saysRange(value, quantities),
}

const spans = quantities =>
  quantities.filter(({kind, resolved}) => kind === 'date' && resolved).map(({resolved}) => resolved)

/** One of the readings of a date or time expression. */
const saysMoment = ({type, value, start, end}, quantities) => {
  if (type === 'duration') {
    // Eight days and twenty hours are two amounts.
    const lasting = quantities.filter(each => isAmount(each) && each.unit !== undefined)
    return near(
      lasting.reduce((sum, each) => sum + each.value * seconds[each.unit], 0),
      Number(value),
    )
  }
  if (value === 'not resolved')
    return quantities.length > 0 && quantities.every(({kind, resolved}) => kind === 'date' && !resolved)
  if (type === 'date') return spans(quantities).some(span => span.start === value)
  if (type === 'time') return clocksOf(quantities).includes(value)
  if (type === 'timerange') return [start, end].every(each => clocksOf(quantities).includes(each))
  if (type === 'datetime') {
    const [day, time] = value.split(' ')
    return spans(quantities).some(span => span.start === day) && clocksOf(quantities).includes(time)
  }
  if (type === 'daterange') {
    const days = spans(quantities)
    if (days.some(span => span.start === start && span.end === end)) return true
    const isOpen = start === undefined || end === undefined
    const ends = days.flatMap(span => [span.start, span.end])
    return isOpen ? ends.includes(start ?? end) : days.length > 1 && ends.includes(start) && ends.includes(end)
  }
  return false
}

/** Kinds of values that have no like among ours: `next`, 每日, 昨晚. */
const foreign = new Set(['ordinal.relative', 'datetimeV2.set', 'datetimeV2.datetimerange'])

/** Whether duizhao has values of this kind at all. */
export const isModelled = ({TypeName, Resolution}) =>
  !foreign.has(TypeName) && Resolution !== null && ![null, 'null'].includes(Resolution?.value)

/** Whether quantities that stand within an expression say its value: one of its readings, for dates and times. */
export const saysExpression = ({TypeName, Resolution}, quantities) =>
  TypeName.startsWith('datetimeV2.')
    ? Resolution.values.some(reading => saysMoment(reading, quantities))
    : (says[TypeName]?.(Resolution, quantities) ?? false)
