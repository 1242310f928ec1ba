import type {FlipKind} from '../../bitext/pair.ts'
import {byFirst} from '../by-first.ts'
import {alikeSenses, markerWords, ordinary} from './marker-words.ts'
import {oppositeWords} from './opposite-words.ts'

/** What a word marks, on which the sense of a sentence hangs. */
export interface Marker {
  readonly kind: FlipKind
  readonly sense: string
  /** It says too little to be missed or noticed alone, and counts where another sense takes its place. */
  readonly weak: boolean
  /** The sense of its opposite, where it has one, and whether that is what denying it says (不支持, 反对). */
  readonly opposite?: {readonly sense: string; readonly denied: boolean}
}

/** A word of the lexicon that stands in a text: its end, and what it marks; nothing where it is an ordinary word. */
export interface MarkedWord {
  readonly end: number
  readonly marker: Marker | undefined
}

/** The longest word of the lexicon that stands at an offset of a folded text and means something there. */
export const markerAt = (folded: string, at: number): MarkedWord | undefined => {
  for (const [word, marker] of lexicon.get(folded.charAt(at)) ?? []) {
    const end = at + word.length
    if (!folded.startsWith(word, at)) continue
    if (!marker || (stands(word, marker.kind, folded, at, end) && !isCut(word, folded, end))) return {end, marker}
  }
  return undefined
}

/** Whether the last character of a longer marker belongs to an ordinary word behind it: 不|可靠, 不|会议. */
const isCut = (word: string, folded: string, end: number): boolean =>
  word.length > 1 &&
  (lexicon.get(word.slice(-1)) ?? []).some(
    ([other, marker]) => !marker && other.length > 1 && folded.startsWith(other, end - 1),
  )

/** Whether two senses may stand for one another. */
export const alike = (one: string, other: string): boolean =>
  one === other || alikeSenses.some(pair => pair.includes(one) && pair.includes(other))

const numeral = '\\d零〇一二两三四五六七八九十百千万亿半几数'
const isBeforeNumber = new RegExp(`^ ?[${numeral}$¥￥]`)
const isBehindNumber = new RegExp(`[${numeral}%] ?[A-Za-z]*[^，。；：！？、,;:!?]{0,3}$`)
const isCounted = new RegExp(`[${numeral}这那每某] ?$`)

/** Words that bound only a number behind them, or before them. */
const before = new Set(['不到', '不足', '不及', '未满', '未达', '不满', '突破', '超', '不只', '不止', '近', '约', '逾'])
const behind = new Set(['以上', '以下', '以内', '之内', '左右', '上下', '开外'])

/** Whether a word means there what the lexicon says: 会 is a meeting at the end of a clause, 只 counts animals behind a number. */
const stands = (word: string, kind: FlipKind, folded: string, start: number, end: number): boolean => {
  if (word === '会') return !/^(?:$|[，。；、！？,.;!?的上后前中])/.test(folded.slice(end).trimStart())
  if (word === '只') return !isCounted.test(folded.slice(Math.max(0, start - 2), start))
  if (kind !== 'bound') return true
  if (before.has(word)) return isBeforeNumber.test(folded.slice(end, end + 2))
  return !behind.has(word) || isBehindNumber.test(folded.slice(Math.max(0, start - 9), start))
}

const lexicon = byFirst(
  [...markerEntries(), ...oppositeEntries(), ...ordinaryEntries()].toSorted((a, b) => b[0].length - a[0].length),
)

type Entry = readonly [word: string, marker: Marker | undefined]

function ordinaryEntries(): readonly Entry[] {
  return ordinary.map(word => [word, undefined])
}

function markerEntries(): readonly Entry[] {
  return markerWords.flatMap(([kind, name, words]) => {
    const marker = {kind, sense: name.replace('~', ''), weak: name.endsWith('~')}
    return words.split(' ').map((word): Entry => [word, marker])
  })
}

function oppositeEntries(): readonly Entry[] {
  return oppositeWords.flatMap(line => {
    const denied = line.startsWith('=')
    const [one = [], other = []] = line
      .replace('=', '')
      .split('|')
      .map(side => side.trim().split(' '))
    const [first = '', second = ''] = [one[0], other[0]]
    return [...side(one, first, second, denied), ...side(other, second, first, denied)]
  })
}

function side(words: readonly string[], sense: string, opposite: string, denied: boolean): readonly Entry[] {
  const marker: Marker = {kind: 'direction', sense, weak: true, opposite: {sense: opposite, denied}}
  return words.map(word => [word, marker])
}
