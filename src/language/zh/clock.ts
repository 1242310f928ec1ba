import {isDigit} from '../characters.ts'
import type {Moment} from './moment.ts'
import {digitValue} from './numeral-characters.ts'
import {readNumeral} from './numerals.ts'

const DAYPARTS: readonly (readonly [string, 'am' | 'pm'])[] = [
  ['凌晨', 'am'], ['清晨', 'am'], ['早晨', 'am'], ['早上', 'am'], ['上午', 'am'], ['早间', 'am'], ['中午', 'pm'], ['午后', 'pm'],
  ['下午', 'pm'], ['傍晚', 'pm'], ['晚上', 'pm'], ['晚间', 'pm'], ['夜里', 'pm'], ['深夜', 'pm'], ['今晚', 'pm'], ['昨晚', 'pm'], ['当晚', 'pm'], ['晚', 'pm'], ['早', 'am'],
] // biome-ignore format: a table

const FIRST_OF_DAYPARTS: ReadonlySet<number> = new Set(DAYPARTS.map(([name]) => name.charCodeAt(0)))

/** 16:58, 下午4:58, 下午五点一刻, 17点55分23秒, 9点. */
export function readClock(text: string, at: number): Moment | undefined {
  const daypart = FIRST_OF_DAYPARTS.has(text.charCodeAt(at))
    ? DAYPARTS.find(([name]) => text.startsWith(name, at))
    : undefined
  let from = at + (daypart?.[0].length ?? 0)
  if (daypart !== undefined) while (text.charCodeAt(from) === 0x20) from++
  else if (!isDigit(text.charCodeAt(at)) && digitValue(text.charAt(at)) === undefined && text.charAt(at) !== '十')
    return undefined
  if (text.charAt(at - 1) === '差') return readShortOf(text, at)
  return (
    readColonTime(text, at, from, daypart?.[1] ?? daypartBefore(text, at)) ??
    readSpokenTime(
      text,
      at,
      from,
      daypart?.[1] ?? daypartBefore(text, at) ?? daypartOfFirst(text, at),
      daypart !== undefined,
    )
  )
}

/** 五分八点, behind 差: so many minutes before the hour. */
function readShortOf(text: string, at: number): Moment | undefined {
  const minute = readHour(text, at, 59)
  if (minute === undefined || text.charAt(minute.end) !== '分') return undefined
  const hour = readHour(text, minute.end + 1)
  if (hour === undefined || hour.value === 0 || minute.value === 0 || text.charAt(hour.end) !== '点') return undefined
  return time(at, hour.end + 1, hour.figures, hour.value - 1, 60 - minute.value, 0, undefined)
}

function daypartBefore(text: string, at: number): 'am' | 'pm' | undefined {
  let end = at
  while (text.charCodeAt(end - 1) === 0x20) end--
  const found = DAYPARTS.find(([name]) => name.length > 1 && text.endsWith(name, end))
  return found?.[1]
}

/** 下午五点一刻到六点: the half of the day is said of the first time. */
function daypartOfFirst(text: string, at: number): 'am' | 'pm' | undefined {
  const before = text.slice(Math.max(0, at - 16), at)
  const first = /(?:[点时分半整刻]|:\d\d)钟? ?[到至\-–—~] ?$/.exec(before)
  if (first === null) return undefined
  for (const [name, half] of DAYPARTS) {
    const from = name.length > 1 ? before.lastIndexOf(name, first.index) : -1
    const [start, end] = from < 0 ? [] : [readHour(before, from + name.length), readHour(text, at)]
    // 晚上11点到2点 ends in the morning.
    if (start && end) return end.value > start.value ? half : undefined
  }
  return undefined
}

function readColonTime(
  text: string,
  start: number,
  from: number,
  meridiem: 'am' | 'pm' | undefined,
): Moment | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/.exec(text.slice(from, from + 9))
  if (match === null || Number(match[1]) > 24 || isDigit(text.charCodeAt(start - 1)) || text.charAt(start - 1) === ':')
    return undefined
  let end = from + match[0].length
  const suffix = /^ ?([ap])\.?m\b\.?/i.exec(text.slice(end, end + 6))
  if (suffix !== null) end += suffix[0].length
  const half = suffix === null ? meridiem : suffix[1]?.toLowerCase() === 'p' ? 'pm' : 'am'
  return time(start, end, true, Number(match[1]), Number(match[2]), Number(match[3] ?? 0), half)
}

function readSpokenTime(
  text: string,
  start: number,
  from: number,
  meridiem: 'am' | 'pm' | undefined,
  hasDaypart: boolean,
): Moment | undefined {
  const hour = readHour(text, from)
  if (hour === undefined) return undefined
  let end = hour.end
  if (text.charAt(end) !== '点' && text.charAt(end) !== '时') return undefined
  const isShi = text.charAt(end) === '时'
  end++
  const rest = text.slice(end, end + 8)
  if (/^[半整钟]/.test(rest) && !isShi) {
    const isHalf = rest.startsWith('半')
    return time(
      start,
      end + (rest.startsWith('整') || rest.startsWith('半') || rest.startsWith('钟') ? 1 : 0),
      hour.figures,
      hour.value,
      isHalf ? 30 : 0,
      0,
      meridiem,
    )
  }
  const quarter = /^([一三])刻/.exec(rest)
  if (quarter !== null)
    return time(start, end + 2, hour.figures, hour.value, quarter[1] === '一' ? 15 : 45, 0, meridiem)
  const minute = readHour(text, end, 59)
  if (
    minute !== undefined &&
    (text.charAt(minute.end) === '分' || (!isShi && hasDaypart && minute.value >= 10 && !isDigit(text.charCodeAt(end))))
  ) {
    const hasMark = text.charAt(minute.end) === '分'
    const second = hasMark ? readHour(text, minute.end + 1, 59) : undefined
    const hasSecond = second !== undefined && text.charAt(second.end) === '秒'
    const stop = hasSecond ? second.end + 1 : minute.end + (hasMark ? 1 : 0)
    return time(start, stop, hour.figures, hour.value, minute.value, hasSecond ? second.value : 0, meridiem)
  }
  const isBare =
    !isShi && hour.figures && (rest === '' || /^[^\u4e00-\u9fffA-Za-z0-9]|^[之前后左到至开起以]/.test(rest))
  const isAfter = !isShi && /^[之左以到至开](?:前|后|右|始|[一二三四五六七八九十\d])/.test(rest)
  const isAround =
    !isShi &&
    /(?:大约|大概|约|每天|当天|今天|明天|昨天|日|号|于)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\u4e00-\u9fff]/.test(rest)
  return meridiem !== undefined || isBare || isAfter || isAround
    ? time(start, end, hour.figures, hour.value, 0, 0, meridiem)
    : undefined
}

function time(
  start: number,
  end: number,
  figures: boolean,
  hour: number,
  minute: number,
  second: number,
  meridiem: 'am' | 'pm' | undefined,
): Moment {
  return {kind: 'time', start, end, figures, hour, minute, second, meridiem: hour > 12 ? undefined : meridiem}
}

/** A whole number of up to two figures and up to `most`, in figures or words; a leading 零 allowed. */
function readHour(
  text: string,
  from: number,
  most = 24,
): {readonly value: number; readonly end: number; readonly figures: boolean} | undefined {
  if (isDigit(text.charCodeAt(from))) {
    let end = from
    while (isDigit(text.charCodeAt(end)) && end < from + 3) end++
    const value = Number(text.slice(from, end))
    return end - from <= 2 && value <= most ? {value, end, figures: true} : undefined
  }
  const match = /^[零〇]?(?:[二三四五]?十[一二三四五六七八九]?|[零一二两三四五六七八九])/.exec(
    text.slice(from, from + 4),
  )
  if (match === null) return undefined
  const value = readNumeral(match[0].replace(/^[零〇](?=.)/, ''), 0)?.value ?? 0
  return value <= most ? {value, end: from + match[0].length, figures: false} : undefined
}
