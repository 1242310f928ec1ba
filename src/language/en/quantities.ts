import {amount, bounded, plainNumber} from '../build.ts'
import {byFirst} from '../by-first.ts'
import {isDigit} from '../characters.ts'
import {enPrefixes} from '../currencies.ts'
import type {Quantity} from '../quantity.ts'
import {momentRead, readAmount} from './amounts.ts'
import {ARTICLED, readArticled} from './articled.ts'
import {readSpokenClock} from './clock.ts'
import {readFigureMoment, readWordMoment} from './dates.ts'
import {foldEn} from './fold.ts'
import {readFactor, readMany, readRelative} from './many.ts'
import {momentBound} from './moment-bounds.ts'
import {isNumberWord, wordAt} from './number-words.ts'
import type {Read, Source} from './source.ts'
import {isWordUnit, letterEnd, nameEnd, placed} from './source.ts'
import {allDay, readAge, readRoman, readScaleWord, readUnitWord} from './standing.ts'
import {kindOf} from './vocabulary.ts'

/** All quantities of an English text, in order, without overlap. */
export function enQuantities(text: string, reference: string | undefined): readonly Quantity[] {
  const source: Source = {text, folded: foldEn(text), reference}
  const {folded} = source
  const found: Quantity[] = []
  for (let at = 0; at < folded.length; ) {
    const unit = folded.charCodeAt(at)
    const isLetter = unit >= 0x61 && unit <= 0x7a
    if (!isLetter && !isStart(unit)) {
      at++
      continue
    }
    const read = isLetter ? readFromWord(source, at) : readFromSign(source, at, found.at(-1)?.end ?? 0)
    if (read?.quantity !== undefined)
      found.push(bounded(read.quantity, (start, end) => momentBound(folded, start, end)))
    at = read === undefined ? (isLetter ? wordEnd(folded, at) : at + 1) : Math.max(read.end, at + 1)
  }
  return found
}

function isStart(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) || unit === 0x24 || unit === 0x2e || unit === 0x2d || unit === 0x3a || unit >= 0xa2
  )
}

function wordEnd(folded: string, at: number): number {
  let end = at
  while (isWordUnit(folded.charCodeAt(end))) end++
  return end
}

/** What begins with a figure, a mark of a currency, a sign, or belongs to an address. */
function readFromSign(source: Source, at: number, after: number): Read | undefined {
  const {folded} = source
  const character = folded.charAt(at)
  if (character === ':')
    return folded.startsWith('://', at) ? {end: addressEnd(folded, at), quantity: undefined} : undefined
  const priced = readPrefixed(source, at)
  if (priced !== undefined) return priced
  if (character === '-') {
    const before = folded.charAt(at - 1)
    const isSign =
      isDigit(folded.charCodeAt(at + 1)) || (folded.charAt(at + 1) === '.' && isDigit(folded.charCodeAt(at + 2)))
    return isSign && (at === 0 || (at > after && ' (<=>:'.includes(before)))
      ? readAmount(source, at, at + 1, true)
      : undefined
  }
  if (character === '.')
    return isDigit(folded.charCodeAt(at + 1)) &&
      !isDigit(folded.charCodeAt(at - 1)) &&
      !isWordUnit(folded.charCodeAt(at - 1))
      ? readAmount(source, at, at, false)
      : undefined
  if (!isDigit(folded.charCodeAt(at)))
    return '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒'.includes(character) ? readAmount(source, at, at, false) : undefined
  if (isInName(folded, at, after) || isVersion(folded, at))
    return readRelease(source, at) ?? {end: nameEnd(folded, at), quantity: undefined}
  if (folded.startsWith('24/7', at)) return {end: at + 4, quantity: allDay(source, at, at + 4)}
  const age = readAge(source, at, at + 3, folded.slice(at, at + 3))
  if (age !== undefined) return age
  const moment = readFigureMoment(folded, at)
  if (moment !== undefined && !isModal(source, at, moment.end)) return momentRead(source, at, moment)
  return readAmount(source, at, at, false)
}

/** v1.3: the number of a version, which the other language may write without its letter. */
function readRelease(source: Source, at: number): Read | undefined {
  const match = /^\d{1,3}(?:\.\d{1,3})?(?![\d.]*\d|[a-z-])/.exec(source.folded.slice(at, at + 12))
  if (match === null || !/(?:^|[^a-z])(?:v|l|g|layer|part|phase)$/.test(source.folded.slice(Math.max(0, at - 6), at)))
    return undefined
  const end = at + match[0].length
  return {end, quantity: amount(placed(source, at, end, true, true), Number(match[0]), plainNumber)}
}

function addressEnd(folded: string, at: number): number {
  let end = at + 3
  while (end < folded.length && folded.charCodeAt(end) > 0x20) end++
  return end
}

/** GPT-4, web3, v2, #12. */
function isInName(folded: string, at: number, after: number): boolean {
  const before = folded.charCodeAt(at - 1)
  if ((before >= 0x61 && before <= 0x7a) || before === 0x5f || before === 0x40) return true
  const isJoined = before === 0x2d || before === 0x2e || before === 0x2f
  const further = folded.charCodeAt(at - 2)
  return isJoined && at - 1 !== after && ((further >= 0x61 && further <= 0x7a) || isDigit(further))
}

function isVersion(folded: string, at: number): boolean {
  const match = /^\d+(?:\.\d+){2,}|^\d+(?:-\d+){2,}/.exec(folded.slice(at, at + 30))
  return match !== null && readFigureMoment(folded, at)?.kind !== 'date'
}

/** "Vue 2 may be", "on 3 march past": the months have a capital. */
function isModal({text}: Source, start: number, end: number): boolean {
  return /\b(?:may|march)\b/.test(text.slice(start, end))
}

const prefixesByFirst = byFirst(enPrefixes)

/** $94,000, hk$ 10.05 billion, usd 200, rmb 10. */
function readPrefixed(source: Source, at: number): Read | undefined {
  const {folded} = source
  for (const [name, currency] of prefixesByFirst.get(folded.charAt(at)) ?? []) {
    if (!folded.startsWith(name, at)) continue
    const isLetters = /[a-z]$/.test(name)
    const before = folded.charCodeAt(at - 1)
    if (/^[a-z]/.test(name) && ((before >= 0x61 && before <= 0x7a) || isDigit(before))) continue
    let from = at + name.length
    while (folded.charCodeAt(from) === 0x20 && from < at + name.length + 3) from++
    const isNext =
      isDigit(folded.charCodeAt(from)) || (!isLetters && isNumberWord(folded.slice(from, letterEnd(folded, from))))
    if (!isNext) continue
    const read = readAmount(source, at, from, false, currency)
    if (read !== undefined) return read
  }
  return undefined
}

/** What begins with a word. */
function readFromWord(source: Source, at: number): Read | undefined {
  const {folded} = source
  const end = letterEnd(folded, at)
  const before = folded.charCodeAt(at - 1)
  if (isDigit(before) || before === 0x5f) return undefined
  if (isDigit(folded.charCodeAt(end)) && !(end === at + 1 && 'qh'.includes(folded.charAt(at))))
    return readPrefixed(source, at) ?? readRelease(source, end) ?? {end: nameEnd(folded, at), quantity: undefined}
  const kind = kindOf(folded, at, end)
  if (kind === undefined) return undefined
  const word = folded.slice(at, end)
  if (kind === 'currency') return readPrefixed(source, at)
  const clock = word === 'half' || kind === 'article' || kind === 'number' ? readSpokenClock(folded, at) : undefined
  if (clock !== undefined) return momentRead(source, at, clock)
  if (kind === 'moment') {
    const age = readAge(source, at, end, word)
    if (age !== undefined) return age
    const moment = readWordMoment(folded, at, word, end)
    return moment === undefined || isModal(source, at, end) ? undefined : momentRead(source, at, moment)
  }
  if (kind === 'relative') return readRelative(source, at, word, end)
  if (kind === 'factor') return readFactor(source, at, word, end)
  if (kind === 'many') return readMany(source, at, word, end)
  if (kind === 'unit') return readUnitWord(source, at, word, end)
  if (kind === 'roman') return readRoman(source, at, word, end)
  if (kind === 'scale') return readScaleWord(source, at, word, end)
  if (kind === 'sign') return isNegative(folded, end) ? readAmount(source, at, end + 1, true) : undefined
  if (kind === 'article') {
    const next = wordAt(folded, end)
    const isCount = next !== undefined && folded.charCodeAt(end) === 0x20 && ARTICLED.test(next.word)
    return isCount ? readArticled(source, at, next.word, end + 1) : undefined
  }
  if (isPronoun(folded, at, word, end)) return {end, quantity: undefined}
  return readPrefixed(source, at) ?? readAmount(source, at, at, false)
}

/** minus 5, negative one: only before a number. */
function isNegative(folded: string, end: number): boolean {
  return isDigit(folded.charCodeAt(end + 1)) || isNumberWord(folded.slice(end + 1, letterEnd(folded, end + 1)))
}

/** "one" is a pronoun behind the, this, which, another; "second" a unit behind a figure; "may" no month. */
function isPronoun(folded: string, at: number, word: string, end: number): boolean {
  if (word === 'one') {
    return (
      /\b(?:the|this|that|which|no|every|any|some|each|another|other|only) $/.test(
        folded.slice(Math.max(0, at - 8), at),
      ) && !/^ (?:hundred|thousand|million|billion|third|half|quarter|of)/.test(folded.slice(end, end + 10))
    )
  }
  return (word === 'hundred' || word === 'thousand' || word === 'million') && /^s\b/.test(folded.slice(end, end + 2))
}
