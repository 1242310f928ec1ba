import type {Range} from '../../bitext/range.ts'
import {isAsciiLetter, isHan, isSpace} from '../characters.ts'
import {emoticonEnd} from '../emoticon.ts'
import type {Marks} from './groups.ts'
import {emphasisEnd, groupKind, isBlankLine, readMarks} from './groups.ts'
import type {GroupKind} from './marks.ts'
import {mark} from './marks.ts'
import {mayBeCut, plainCuts} from './plain.ts'
import type {Standing} from './speech.ts'
import {clauseGoesOn, isReportingClause, refersBack, standingOf} from './speech.ts'
import {isEnding} from './stops.ts'

/** A quotation this long is cut inside even where it is one part of a sentence (UTF-16 code units). */
const LONG_QUOTATION = 160

/** A matched bracket or quotation mark: the offsets of its two marks, and the start of the sentence it opened in. */
interface Group {
  readonly open: number
  readonly close: number
  readonly kind: GroupKind
  readonly sentence: number
  /** Whether it directly follows another quotation that ended its sentence, as lines of a dialogue do. */
  readonly inDialogue: boolean
}

/** What stands at the end of a possible sentence: where it ends, which groups close there, what sort of stop it is. */
interface Ending {
  readonly end: number
  readonly next: number
  readonly closed: readonly Group[]
  readonly sort: 'full' | 'exclaiming' | 'trailing'
}

/** The text, what was found in it, and the groups that are open at the place reached. */
interface Reading {
  readonly text: string
  readonly marks: Marks
  readonly opaque: readonly Range[]
  readonly open: Group[]
}

/**
 * The offsets (UTF-16) after which a Chinese sentence ends, white space included, the end of the text excluded. No
 * offset lies inside an `opaque` range (in order); without `opaque` the text is read as raw Markdown.
 */
export function zhCuts(text: string, opaque?: readonly Range[]): number[] {
  if (!mayBeCut(text)) return []
  return (opaque === undefined || opaque.length === 0 ? plainCuts(text) : undefined) ?? markedCuts(text, opaque)
}

function markedCuts(text: string, opaque: readonly Range[] | undefined): number[] {
  const {marks, opaque: ranges} = readMarks(text, opaque)
  const reading: Reading = {text, marks, opaque: ranges, open: []}
  const {count, at, sort, partner} = marks
  const cuts: number[] = []
  let start = 0
  let dialogue = -1
  let range = 0
  let blankTo = 0
  const cut = (end: number): boolean => {
    const place = end < blankTo ? blankTo : skipSpaces(text, end)
    blankTo = place
    while ((ranges[range]?.end ?? Number.POSITIVE_INFINITY) <= place) range++
    if (place >= text.length || (ranges[range]?.start ?? Number.POSITIVE_INFINITY) < place) return false
    if (place > start) cuts.push(place)
    start = place
    return true
  }
  for (let index = 0; index < count; index++) {
    const place = at[index] ?? 0
    const found = sort[index] ?? 0
    const other = partner[index] ?? -1
    if (found >= mark.open && found <= mark.single) {
      if (other === index + 1) index++
      else if (other > index) reading.open.push(groupAt(marks, index, start, dialogue))
      else if (other >= 0) closeAt(reading.open, place)
    } else if (found === mark.lineFeed) {
      if (!isBlankLine(text, place)) continue
      reading.open.length = 0
      cut(place)
    } else if (found === mark.stop && reading.open.length === 0 && isHan(text.charCodeAt(place + 1))) {
      if (isEnding(text, found, place, start) && cut(place + 1)) dialogue = -1
    } else if (isEnding(text, found, place, start)) {
      const ending = readEnding(reading, index)
      if (endsSentence(reading, ending)) {
        const from = start
        if (cut(ending.end)) dialogue = endsDialogueLine(text, ending, from) ? start : -1
      }
      index = ending.next - 1
    }
  }
  return cuts
}

function groupAt(marks: Marks, index: number, sentence: number, dialogue: number): Group {
  return {
    open: marks.at[index] ?? 0,
    close: marks.at[marks.partner[index] ?? 0] ?? 0,
    kind: groupKind(marks, index),
    sentence,
    inDialogue: dialogue === sentence && sentence > 0,
  }
}

/** Whether the sentence was a quotation and nothing else, without anybody introducing or reporting it. */
function endsDialogueLine(text: string, ending: Ending, sentence: number): boolean {
  const last = ending.closed.at(-1)
  return last?.kind === 'speech' && last.sentence === sentence && standing(text, last) === 'first'
}

function standing(text: string, group: Group): Standing {
  return standingOf(text, group.open, group.sentence)
}

function closeAt(open: Group[], close: number): Group | undefined {
  for (let group = open.pop(); group !== undefined; group = open.pop()) if (group.close >= close) return group
  return undefined
}

const none: readonly Group[] = []

/** Takes in everything that belongs to an ending: further stops, closing marks, emphasis, footnotes, tags, emoji. */
function readEnding(reading: Reading, first: number): Ending {
  const {text, marks} = reading
  const start = marks.at[first] ?? 0
  let closed: readonly Group[] = none
  let next = first
  let end = start
  let sort: Ending['sort'] = 'trailing'
  while (end < text.length) {
    while ((marks.at[next] ?? 0) < end) next++
    const kind = marks.at[next] === end ? (marks.sort[next] ?? 0) : mark.ordinary
    if (kind >= mark.stop && kind <= mark.ellipsis) {
      if (kind === mark.stop || kind === mark.halfStop) sort = isFullStop(text.charCodeAt(end)) ? 'full' : 'exclaiming'
      else if (kind === mark.dot && end === start && text.charCodeAt(end + 1) !== 0x2e)
        sort = isAsciiLetter(text.charCodeAt(end - 1)) ? 'exclaiming' : 'full'
      closed = none
      end++
      continue
    }
    const partner = marks.partner[next] ?? -1
    const isClosing = kind !== mark.ordinary && partner >= 0 && partner < next
    if (isClosing && kind === mark.emphasis) end = emphasisEnd(text, end)
    else if (isClosing) {
      const group = closeAt(reading.open, end)
      if (group !== undefined) closed = [...closed, group]
      end++
    } else {
      if (isHan(text.charCodeAt(end))) break
      const further = trailerEnd(reading, end, next)
      if (further === end) break
      end = further
    }
  }
  while ((marks.at[next] ?? 0) < end) next++
  return {end, next, closed, sort}
}

function isFullStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff0e || unit === 0xff61
}

/** Where a footnote reference, closing tag or emoji that sticks to the sentence on its left ends; `at` if none. */
function trailerEnd(reading: Reading, at: number, next: number): number {
  const {text, marks} = reading
  const unit = text.charCodeAt(at)
  if (isSpace(unit)) {
    const after = skipSpaces(text, at)
    const partner = marks.at[next] === after ? (marks.partner[next] ?? -1) : -1
    const sort = marks.sort[next] ?? 0
    if (partner >= 0 && partner < next && sort >= mark.open && sort <= mark.double) return after
    return text.startsWith('[^', after) ? referenceEnd(text, after) : at
  }
  if (unit === 0x5b) return referenceEnd(text, at)
  if (unit === 0x3c) return tagEnd(text, at)
  return emoticonEnd(text, at)
}

/** Where [^note], [1] or [2, 3] ends. */
function referenceEnd(text: string, at: number): number {
  const close = text.slice(at, at + 60).indexOf(']')
  if (close < 2) return at
  const inner = text.slice(at + 1, at + close)
  const isReference = inner.startsWith('^') || /^[\d,，、–\- ]+$/.test(inner)
  return isReference && text.charAt(at + close + 1) !== '(' ? at + close + 1 : at
}

/** Where a closing tag, a line break or a raised reference ends. */
function tagEnd(text: string, at: number): number {
  const tag = /^<(?:\/[A-Za-z][\w-]*\s*>|br\s*\/?>|sup\b[^>]{0,80}>)/i.exec(text.slice(at, at + 100))
  if (tag === null) return at
  const end = at + tag[0].length
  if (!/^<sup/i.test(tag[0])) return end
  const close = text.slice(end, end + 100).search(/<\/sup>/i)
  return close < 0 ? at : end + close + '</sup>'.length
}

/** Whether a sentence ends here, given the groups that close with it and those that stay open. */
function endsSentence(reading: Reading, ending: Ending): boolean {
  const {text, open} = reading
  let around: Group | undefined
  for (const group of open) {
    if (group.kind !== 'speech') {
      if (!standsAlone(text, group)) return false
    } else if (around !== undefined) return false
    else around = group
  }
  if (around !== undefined && isPart(text, around)) return false
  let quotation: Group | undefined
  for (const group of ending.closed) {
    if (group.kind === 'speech') quotation = group
    else if (!standsAlone(text, group)) return false
  }
  if (quotation === undefined) return ending.sort !== 'trailing' && !isComma(text.charCodeAt(ending.end))
  return around === undefined && endsWithQuotation(text, ending, quotation)
}

function isComma(unit: number): boolean {
  return unit === 0xff0c || unit === 0x3001 || unit === 0x2c
}

function isPart(text: string, group: Group): boolean {
  return group.close - group.open <= LONG_QUOTATION && standing(text, group) === 'part'
}

/** A bracket that is a sentence of its own: it opens where a sentence would and holds its stop. */
function standsAlone(text: string, group: Group): boolean {
  if (group.kind !== 'aside' || !'。！？!?．｡…'.includes(text.charAt(group.close - 1))) return false
  return standing(text, group) === 'first'
}

function endsWithQuotation(text: string, ending: Ending, quotation: Group): boolean {
  if (clauseGoesOn(text, ending.end)) return false
  const stands = standing(text, quotation)
  if (stands === 'part') return ending.sort === 'full'
  if (stands === 'introduced') return true
  if (refersBack(text, ending.end)) return false
  return quotation.inDialogue || !isReportingClause(text, ending.end)
}

function skipSpaces(text: string, at: number): number {
  let from = at
  while (from < text.length && isSpace(text.charCodeAt(from))) from++
  return from
}
