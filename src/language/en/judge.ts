import {isDigit, isLatinLetter, isSpace} from '../characters.ts'
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
import type {Ending} from './ending.ts'
import {startsAnew} from './ending.ts'
import {isCapital, skipSpaces} from './letters.ts'
import {isStop} from './marks.ts'
import {isPlainWord} from './plain.ts'

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

/** Whether a sentence ends there; `sentence` is where it began. */
export function endsSentence(text: string, ending: Ending, sentence: number): boolean {
  const {next} = ending
  if (next === ending.end && !isWide(text.charCodeAt(next - 1))) return false
  const first = firstLetter(text, next)
  const unit = text.charCodeAt(first)
  if (first === next && ',;:)]}%&=/–—-…'.includes(text.charAt(first))) return opensListItem(text, first)
  if (isStop(unit)) return startsAnew(text, first)
  if (ending.sort === 'ellipsis' && skipSpaces(text, sentence) === ending.start) return false
  if (isLatinLetter(unit) && !isCapital(unit) && !opensRomanItem(text, first)) return false
  if (ending.group?.kind === 'bracket' && skipSpaces(text, sentence) !== ending.group.start) return false
  if (ending.sort === 'exclaiming' && !(isCapital(unit) && isExclaimingName(text, ending))) return true
  const before = ending.sort === 'point' ? wordBefore(text, ending.start) : ''
  if (isPlainWord(before)) return true
  const word = /^[\p{L}\p{N}][\p{L}\p{N}.’']*/u.exec(text.slice(first, first + 40))?.[0] ?? ''
  if (ending.sort === 'exclaiming') return starters.has(word.toLowerCase())
  if (ending.sort === 'ellipsis') return word !== 'I'
  return endsWithPoint(text, ending, sentence, before, word)
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
function endsWithPoint(text: string, ending: Ending, sentence: number, word: string, following: string): boolean {
  const {start} = ending
  const isSpacedTime = word === 'm' && /\d ?[ap]\. m$/.test(text.slice(Math.max(0, start - 7), start))
  const plain = isSpacedTime ? 'a.m' : word.toLowerCase()
  const isStarter = starters.has(following.replace(/[.’'].*$/, '').toLowerCase())
  const isFigure = isDigit(following.charCodeAt(0))
  if (isEnumerator(text, word, start, sentence)) return false
  if (/^\p{Lu}$/u.test(word)) return endsWithInitial(text, word, start, following, isStarter)
  if (word === 'St' && isStarter) return /\p{Lu}[\p{L}.]* St$/u.test(text.slice(Math.max(0, start - 30), start))
  if (word === 'Ft' || word === 'Pt') return false
  if (leadingAbbreviations.has(plain) || /^[a-z]$/.test(isSpacedTime ? '' : word)) return false
  if (word === 'No' && following === 'I' && skipSpaces(text, sentence) === start - 2) return true
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
  const from = skipSpaces(text, sentence)
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

/** Full-width stops end a sentence without a blank behind them. */
function isWide(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f
}
