import {isWide, isWideBefore} from '../markup/wide.ts'

/** How a YAML scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/** A piece of a scalar's value and where it is written. */
export interface ScalarPiece {
  readonly value: string
  readonly start: number
  readonly end: number
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  '\t': '\t',
}

const special: Readonly<Record<ScalarStyle, RegExp>> = {
  plain: /[ \t]*(?:\r?\n[ \t]*)+/g,
  single: /''|[ \t]*(?:\r?\n[ \t]*)+/g,
  double: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[ \t]*\r?\n[ \t]*|[^\r\n])|[ \t]*(?:\r?\n[ \t]*)+/g,
  literal: /[ \t]*(?:\r?\n[ \t]*)+/g,
  folded: /[ \t]*(?:\r?\n[ \t]*)+/g,
}

/**
 * The pieces of a scalar that is written as `raw` (quotes and block header excluded), in order. Line ends, whatever
 * they mean to YAML, join as the words of a paragraph do.
 */
export const scalarPieces = (raw: string, style: ScalarStyle): readonly ScalarPiece[] => {
  const pieces: ScalarPiece[] = []
  let from = 0
  for (const {0: match, index} of raw.matchAll(special[style])) {
    const end = index + match.length
    if (index > from) pieces.push({value: raw.slice(from, index), start: from, end: index})
    pieces.push({value: meaningOf(match, style, raw, index, end), start: index, end})
    from = end
  }
  if (from < raw.length) pieces.push({value: raw.slice(from), start: from, end: raw.length})
  return pieces
}

const meaningOf = (match: string, style: ScalarStyle, raw: string, start: number, end: number): string => {
  if (style === 'single' && match === "''") return "'"
  if (style === 'double' && match.startsWith('\\'))
    return decode(match.slice(1)).replace(/[\n\r\v\f\x85\u2028\u2029]/, ' ')
  return isWideBefore(raw, start) && isWide(raw.charCodeAt(end)) ? '' : ' '
}

const decode = (escaped: string): string => {
  if (/[\r\n]/.test(escaped)) return ''
  if (/^[xuU]./.test(escaped)) return String.fromCodePoint(Number.parseInt(escaped.slice(1), 16))
  return escapes[escaped] ?? escaped
}

/** A value with its line ends joined as in `scalarPieces`. */
export const joinLines = (value: string): string =>
  value.replace(/[ \t]*(?:\r?\n[ \t]*)+/g, (match, at: number) =>
    isWideBefore(value, at) && isWide(value.charCodeAt(at + match.length)) ? '' : ' ',
  )
