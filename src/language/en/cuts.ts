import type {Range} from '../../bitext/range.ts'
import {isDigit, isLatinLetter, isSpace} from '../characters.ts'
import {emoticonEnd} from '../emoticon.ts'
import {
  countingAbbreviations,
  endingAbbreviations,
  exclaimingNames,
  leadingAbbreviations,
  openers,
  qualifyingInitials,
  spacedInitials,
  starters,
  timesAndEras,
  units,
} from './abbreviations.ts'
import type {Group} from './groups.ts'
import {readGroups} from './groups.ts'
import {listCuts} from './lists.ts'
import {isStop, readMarks} from './marks.ts'

/** A place where a sentence may end: the run of stops, and where the following text begins. */
interface Ending {
  readonly start: number
  /** Behind stops, closing marks and footnote references, before white space. */
  readonly end: number
  readonly next: number
  readonly sort: 'point' | 'ellipsis' | 'exclaiming'
  readonly group: Group | undefined
}

/**
 * The offsets (UTF-16) after which an English sentence ends, white space included, the end of the text excluded. A
 * quotation or a bracket is never cut inside. No offset lies inside an `opaque` range (in order); without `opaque` the
 * text is read as raw Markdown.
 */
export function enCuts(text: string, opaque?: readonly Range[]): number[] {
  const marks = readMarks(text, opaque)
  const {stops, opaque: ranges} = marks
  const items = listCuts(text)
  if (stops.length === 0 && items.length === 0) return []
  const groups = stops.length === 0 ? [] : readGroups(text, marks)
  const found: number[] = []
  let sentence = 0
  let done = 0
  let group = 0
  let item = 0
  for (const at of stops) {
    if (at < done) continue
    while ((groups[group]?.end ?? Number.POSITIVE_INFINITY) <= at) group++
    for (let start = items[item]; start !== undefined && start <= at; start = items[++item]) {
      sentence = Math.max(sentence, start)
    }
    const around = groups[group]
    const isInGroup = around !== undefined && around.start <= at
    const ending = isInGroup ? endingOfGroup(text, around) : readEnding(text, at, around)
    done = Math.max(at + 1, ending?.end ?? 0, isInGroup ? around.end : 0)
    if (ending === undefined || ending.next >= text.length || !endsSentence(text, ending, sentence)) continue
    found.push(ending.next)
    sentence = ending.next
  }
  const all = items.length === 0 ? found : [...new Set([...found, ...items])].sort((a, b) => a - b)
  if (items.length === 0 && ranges.length === 0) return all
  return all.filter(cut => cut > 0 && cut < text.length && !isInside(ranges, cut))
}

function isInside(ranges: readonly Range[], cut: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= cut) low = middle + 1
    else high = middle
  }
  return (ranges[low]?.start ?? cut) < cut
}

/** The ending with which a quotation or bracket closes, if its last words end in a stop. */
function endingOfGroup(text: string, group: Group): Ending | undefined {
  let last = group.end - 1
  while (last > group.start && isClosingOrSpace(text, last)) last--
  if (last <= group.start || !isStop(text.charCodeAt(last))) return undefined
  if (/[[(](?:\.{3}|…)$/.test(text.slice(Math.max(0, last - 3), last + 1))) return undefined
  let first = last
  while (first > group.start && isStop(text.charCodeAt(first - 1))) first--
  const ending = readEnding(text, first)
  const end = Math.max(ending.end, trailersEnd(text, group.end))
  if (isStop(text.charCodeAt(end))) return undefined
  return {...ending, end, next: skipSpaces(text, end), group}
}

function isClosingOrSpace(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || CLOSING.includes(text.charAt(at)) || '*_`'.includes(text.charAt(at))
}

const CLOSING = '\'"”’)]}」』》）】'

function readEnding(text: string, start: number, following?: Group): Ending {
  let end = start
  let sort: Ending['sort'] = 'point'
  let points = 0
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    if (isStop(unit)) {
      if (unit === 0x2026) sort = 'ellipsis'
      else if (unit === 0x2e) points++
      else if (unit !== 0x3002) sort = 'exclaiming'
      end++
    } else if (isSpace(unit) && continuesSpaced(text, start, end)) end = skipSpaces(text, end)
    else break
  }
  if (points > 1 && sort === 'point') sort = 'ellipsis'
  end = trailersEnd(text, end)
  if (following?.kind === 'stray' && skipSpaces(text, end) === following.start) end = following.end
  return {start, end, next: skipSpaces(text, end), sort, group: undefined}
}

/** Whether a spaced run goes on behind this blank: ". . ." or "! !", where the run itself began behind a blank or ! ?. */
function continuesSpaced(text: string, start: number, at: number): boolean {
  const next = skipSpaces(text, at)
  if (next - at > 2 || !isStop(text.charCodeAt(next))) return false
  const isAttached = text.charCodeAt(start) === 0x2e && start > 0 && !isSpace(text.charCodeAt(start - 1))
  return !(isAttached && at === start + 1 && startsAnew(text, next))
}

/** "compounds. . . . The": the first point ends the sentence, the spaced three open the next. */
function startsAnew(text: string, at: number): boolean {
  const ellipsis = /^\.\s?\.\s?\.\s+/.exec(text.slice(at, at + 12))
  return ellipsis !== null && isCapital(text.charCodeAt(at + ellipsis[0].length))
}

/** Takes in closing marks, emphasis, footnote references, emoji and faces made of characters. */
function trailersEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const character = text.charAt(end)
    if (
      (CLOSING.includes(character) && !isApostrophe(text, end)) ||
      ('*_~`'.includes(character) && !isOpeningMark(text, end))
    )
      end++
    else if (character === '<') {
      const tag = /^<\/[a-z][\w-]*>/i.exec(text.slice(end, end + 40))
      if (tag === null) break
      end += tag[0].length
    } else {
      const from = character === ' ' ? end + 1 : end
      const close = Math.max(referenceEnd(text, from), emoticonEnd(text, from))
      if (close === from) break
      end = close
    }
  }
  return end
}

function isApostrophe(text: string, at: number): boolean {
  return isLatinLetter(text.charCodeAt(at + 1)) && "'’".includes(text.charAt(at))
}

function isOpeningMark(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (at === 0 || isSpace(text.charCodeAt(at - 1))) && !isSpace(next)
}

function referenceEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b) return at
  const reference = /^\[(?:\^[^\]\s]{1,60}|\d[\d,–\- ]{0,20})\](?!\()/.exec(text.slice(at, at + 70))
  return reference === null ? at : at + reference[0].length
}

/** The word that the stop at `at` ends, one blank between allowed, opening marks left out. */
function wordBefore(text: string, at: number): string {
  let end = at
  if (end > 0 && text.charCodeAt(end - 1) === 0x20) end--
  let start = end
  while (start > 0 && end - start < 40) {
    const unit = text.charCodeAt(start - 1)
    if (isSpace(unit) || '([{"“‘—–/（'.includes(text.charAt(start - 1))) break
    start--
  }
  return text.slice(start, end).replace(/^['*_`•⁃‣◦]+/, '')
}

function endsSentence(text: string, ending: Ending, sentence: number): boolean {
  const {next} = ending
  if (next === ending.end && !isWide(text.charCodeAt(next - 1))) return false
  const first = firstLetter(text, next)
  const unit = text.charCodeAt(first)
  if (first === next && ',;:)]}%&=/–—-…'.includes(text.charAt(first))) return opensListItem(text, first)
  if (isStop(unit)) return startsAnew(text, first)
  if (ending.sort === 'ellipsis' && skipBlank(text, sentence) === ending.start) return false
  if (isLatinLetter(unit) && !isCapital(unit) && !opensRomanItem(text, first)) return false
  if (ending.group?.kind === 'bracket' && skipBlank(text, sentence) !== ending.group.start) return false
  if (ending.sort === 'exclaiming' && !(isCapital(unit) && isExclaimingName(text, ending))) return true
  const word = /^[\p{L}\p{N}][\p{L}\p{N}.’']*/u.exec(text.slice(first, first + 40))?.[0] ?? ''
  if (ending.sort === 'exclaiming') return starters.has(word.toLowerCase())
  if (ending.sort === 'ellipsis') return word !== 'I'
  return endsWithPoint(text, ending, sentence, word)
}

/** The end of a name like Yahoo! and nothing more. */
function isExclaimingName(text: string, {start, end}: Ending): boolean {
  return (
    end === start + 1 && text.charCodeAt(start) === 0x21 && exclaimingNames.has(wordBefore(text, start).toLowerCase())
  )
}

function opensListItem(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && isSpace(text.charCodeAt(at + 1)) && text.charCodeAt(at - 1) === 0x0a
}

/** The number ii. of an item, a capital behind it; i. alone could be the end of anything. */
function opensRomanItem(text: string, at: number): boolean {
  return /^[ivx]{2,4}[.)] \p{Lu}/u.test(text.slice(at, at + 8))
}

/** Whether a single point behind `word` ends the sentence, given that a capital, figure or mark follows. */
function endsWithPoint(text: string, ending: Ending, sentence: number, following: string): boolean {
  const {start} = ending
  const word = wordBefore(text, start)
  const isSpacedTime = word === 'm' && /\d ?[ap]\. m$/.test(text.slice(Math.max(0, start - 7), start))
  const plain = isSpacedTime ? 'a.m' : word.toLowerCase()
  const isStarter = starters.has(following.replace(/[.’'].*$/, '').toLowerCase())
  const isFigure = isDigit(following.charCodeAt(0))
  if (isEnumerator(text, word, start, sentence)) return false
  if (/^\p{Lu}$/u.test(word)) return endsWithInitial(text, word, start, following, isStarter)
  if (word === 'St' && isStarter) return /\p{Lu}[\p{L}.]* St$/u.test(text.slice(Math.max(0, start - 30), start))
  if (word === 'Ft' || word === 'Pt') return false
  if (leadingAbbreviations.has(plain) || /^[a-z]$/.test(isSpacedTime ? '' : word)) return false
  if (word === 'No' && following === 'I' && skipBlank(text, sentence) === start - 2) return true
  if (countingAbbreviations.has(plain) && (isFigure || /^(?:[A-Z]|[IVXLC]+|[ivx]+\.)$/.test(following))) return false
  if (timesAndEras.has(plain)) {
    if (plain === 'a.d' && isFigure) return false
    if (isStarter || isFigure) return true
    if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(following)) return false
    return !/^(?:[A-Z]{2,4}|[A-Z]\.)/.test(following) && !onlyOpens(text, sentence, start)
  }
  if (qualifyingInitials.has(plain)) return isStarter
  if (units.has(plain) && isAfterFigure(text, start, word))
    return !isFigure && (isStarter || !onlyOpens(text, sentence, start))
  if (endingAbbreviations.has(plain)) return plain === 'etc' ? !isFigure : isStarter
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return isStarter || (word.length > 5 && !isFigure) || /^[ns]\.[ew]$/.test(plain)
  return true
}

/** A capital alone is an initial, unless it is the pronoun behind a conjunction, or ends spaced initials like U. A. E. */
function endsWithInitial(text: string, word: string, start: number, following: string, isStarter: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (word === 'I' && isStarter && following !== 'I') return /(?:\band|\bor|\bthan|\bas|\bam|\bwith|,) I$/.test(before)
  const initials = /(?:\b[A-Z]\. ?)+[A-Z]$/.exec(before)?.[0].replace(/ /g, '').toLowerCase()
  if (initials !== undefined && spacedInitials.has(initials)) return following.length > 1
  if (/^\d/.test(following)) return false
  return (
    isStarter &&
    initials === undefined &&
    /[a-z] [A-Z]$/.test(before) &&
    following !== 'I' &&
    following.length > 1 &&
    /\b(?:vitamin|plan|type|class|grade|option|part|section|point|appendix) [A-Z]$/i.test(before)
  )
}

/** 1. a. iv. (2). at the start of a sentence or a line number what follows. */
function isEnumerator(text: string, word: string, start: number, sentence: number): boolean {
  if (!/^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/.test(word)) return false
  const from = skipBlank(text, sentence)
  return start - from <= word.length + 3 && /^[•⁃*\-–\s(]*$/.test(text.slice(from, start - word.length))
}

/** Whether the sentence so far is a time or place and nothing else: At 5 a.m., In 44 B.C. */
function onlyOpens(text: string, sentence: number, end: number): boolean {
  const written = text.slice(Math.max(sentence, end - 120), end)
  const colon = written.search(/:\s[^:]*$/)
  const clause = colon >= 0 ? written.slice(colon + 1) : written
  const first = /[A-Za-z]+/.exec(clause)?.[0].toLowerCase() ?? ''
  return openers.has(first)
}

function isAfterFigure(text: string, start: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - word.length - 12), start - word.length)
  return (
    /\d\s?$/.test(before) ||
    /\b(?:sq|fl)\. $/.test(before) ||
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\s$/.test(before)
  )
}

/** The first letter or figure of the following text, behind quotation marks, emphasis and brackets. */
function firstLetter(text: string, from: number): number {
  let at = from
  while (at < text.length && at < from + 8 && '\'"“‘([{*_`¿¡« '.includes(text.charAt(at))) at++
  return at
}

function isCapital(unit: number): boolean {
  if (!isLatinLetter(unit)) return false
  const character = String.fromCharCode(unit)
  return character !== character.toLowerCase()
}

/** Full-width stops end a sentence without a blank behind them. */
function isWide(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

const skipBlank = skipSpaces
