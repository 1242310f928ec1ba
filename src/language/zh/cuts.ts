import type {Range} from '../../bitext/range.ts'
import {isAsciiLetter, isHan, isSpace, isWordUnit} from '../characters.ts'
import {emoticonEnd} from '../emoticon.ts'
import {unitsOf} from '../units.ts'
import type {Marks} from './groups.ts'
import {emphasisEnd, groupKind, isBlankLine, readMarks} from './groups.ts'
import type {GroupKind} from './marks.ts'
import {mark} from './marks.ts'
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
  readonly units: Uint16Array
  readonly marks: Marks
  readonly opaque: readonly Range[]
  readonly open: Group[]
}

/**
 * The offsets (UTF-16) after which a Chinese sentence ends, white space included, the end of the text excluded. No
 * offset lies inside an `opaque` range (in order); without `opaque` the text is read as raw Markdown.
 */
export function zhCuts(text: string, opaque?: readonly Range[]): number[] {
  const units = unitsOf(text)
  const found = readMarks(text, units, opaque)
  return found === undefined ? [] : markedCuts({text, units, marks: found.marks, opaque: found.opaque, open: []})
}

function markedCuts(reading: Reading): number[] {
  const {text, units, marks, opaque, open} = reading
  const {count, at, sort, partner} = marks
  const cuts: number[] = []
  let start = 0
  let dialogue = -1
  let range = 0
  let next = 0
  for (let index = 0; index < count; index++) {
    const place = at[index] ?? 0
    const found = sort[index] ?? 0
    if (found >= mark.open && found <= mark.single) {
      const other = partner[index] ?? -1
      if (other === index + 1) index++
      else if (other > index) open.push(groupAt(marks, index, start, dialogue))
      else if (other >= 0) closeAt(open, place)
      continue
    }
    let end = place + 1
    let ending: Ending | undefined
    if (found === mark.lineFeed) {
      if (!isBlankLine(units, place)) continue
      open.length = 0
    } else {
      if (found > mark.ellipsis || (found === mark.dot && isWordUnit(units[end] ?? 0))) continue
      if (!isEnding(text, found, place, start)) continue
      if (found !== mark.stop || open.length > 0 || !beginsPlainly(units, end)) {
        ending = readEnding(reading, index)
        index = ending.next - 1
        if (!endsSentence(reading, ending)) continue
        end = ending.end
      }
    }
    if (end > next) next = skipSpaces(units, end)
    while (range < opaque.length && (opaque[range]?.end ?? 0) <= next) range++
    if (next >= text.length || (opaque[range]?.start ?? Number.POSITIVE_INFINITY) < next) continue
    if (found !== mark.lineFeed) {
      dialogue = ending !== undefined && endsDialogueLine(text, ending, start) ? next : -1
    }
    if (next > start) cuts.push(next)
    start = next
  }
  return cuts
}

/** Whether a word stands at `at`, a blank before it allowed: no mark, reference, tag or emoji that belongs to a stop. */
function beginsPlainly(units: Uint16Array, at: number): boolean {
  const first = units[at] ?? 0
  if (isHan(first)) return true
  if (first === 0x20) {
    const second = units[at + 1] ?? 0
    return isWordUnit(second) || isHan(second)
  }
  return isWordUnit(first) && !(first === 0x51 || first === 0x54 || first === 0x58 || first === 0x6f)
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
  const {text, units, marks} = reading
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
    if (isClosing && kind === mark.emphasis) end = emphasisEnd(units, end)
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
  const {text, units, marks} = reading
  const unit = units[at] ?? 0
  if (isSpace(unit)) {
    const after = skipSpaces(units, at)
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

function skipSpaces(units: Uint16Array, at: number): number {
  let from = at
  while (isSpace(units[from] ?? 0)) from++
  return from
}
