import {isLatinLetter, isSpace} from '../characters.ts'
import {emoticonEnd} from '../emoticon.ts'
import type {Group} from './groups.ts'
import {isCapital, skipSpaces} from './letters.ts'
import {isStop} from './marks.ts'

/** A place where a sentence may end: the run of stops, and where the following text begins. */
export interface Ending {
  readonly start: number
  /** Behind stops, closing marks and footnote references, before white space. */
  readonly end: number
  readonly next: number
  readonly sort: 'point' | 'ellipsis' | 'exclaiming'
  readonly group: Group | undefined
}

/** The ending with which a quotation or bracket closes, if its last words end in a stop. */
export function endingOfGroup(text: string, group: Group): Ending | undefined {
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
  return isSpace(text.charCodeAt(at)) || CLOSING.includes(text.charAt(at))
}

/** Marks that can stand between the last stop of a quotation or bracket and its end. */
export const CLOSING = '\'"”’)]}」』》）】*_`'

export function readEnding(text: string, start: number, following?: Group): Ending {
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
export function startsAnew(text: string, at: number): boolean {
  const ellipsis = /^\.\s?\.\s?\.\s+/.exec(text.slice(at, at + 12))
  return ellipsis !== null && isCapital(text.charCodeAt(at + ellipsis[0].length))
}

/** Takes in closing marks, emphasis, footnote references, emoji and faces made of characters. */
function trailersEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const character = text.charAt(end)
    if (
      (CLOSING_ALONE.includes(character) && !isApostrophe(text, end)) ||
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

const CLOSING_ALONE = '\'"”’)]}」』》）】'

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
