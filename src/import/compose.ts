import {decodeHTML} from 'entities'
import type {Range} from '../bitext/range.ts'
import type {CutBlock} from './cut.ts'
import type {Setting} from './escapes.ts'
import {escapes} from './escapes.ts'
import type {Piece} from './ledger.ts'

/** A front-matter value: a stretch of the page. */
export interface FrontValue {
  readonly key: string
  readonly at: Range
}

/** The pieces of which a document consists: front matter, blocks, and the markup between them. */
export const compose = (page: string, front: readonly FrontValue[], blocks: readonly CutBlock[]): readonly Piece[] => {
  const pieces: Piece[] = []
  let add = ''
  for (const {key, at} of front) {
    const value = page.slice(at.start, at.end)
    const quote = plainScalar.test(value) ? '' : "'"
    add += `${pieces.length === 0 ? '---\n' : ''}${key}: ${quote}`
    pieces.push(...put(add, at, quote === '' ? [] : quotes(value), "'"))
    add = `${quote}\n`
  }
  if (front.length > 0) add += '---\n'
  let before: CutBlock | undefined
  for (const block of blocks) {
    if (block.words.length === 0) continue
    const tight = before?.shape === 'item' && block.shape === 'item'
    if (before) add += tight ? '\n' : '\n\n'
    else if (front.length > 0) add += '\n'
    if (block.divider) add += '---\n\n'
    const {prefix, suffix, setting} = markup(block.shape)
    add += prefix
    pieces.push(...putWords(page, add, block.words, setting))
    add = suffix
    before = block
  }
  return [...pieces, {add: `${add}${before ? '\n' : ''}`}]
}

/** A scalar that YAML reads as it stands and as a string, in any schema. */
export const plainScalar =
  /^(?!(?:true|false|null|yes|no|on|off|y|n|~)$)[\p{L}](?:[^\s:#,[\]{}]|:(?=\S)|(?<=\S)#| (?![#]))*$/iu

const quotes = (value: string): readonly number[] => [...value.matchAll(/'/g)].map(({index}) => index)

const markup = (
  shape: CutBlock['shape'],
): {readonly prefix: string; readonly suffix: string; readonly setting: Setting} => {
  if (shape === 'paragraph') return {prefix: '', suffix: '', setting: 'block'}
  if (shape === 'item') return {prefix: '- ', suffix: '', setting: 'block'}
  if (shape === 'lead') return {prefix: '**', suffix: '**', setting: 'strong'}
  return {prefix: `${'#'.repeat(Number(shape.slice(-1)))} `, suffix: '', setting: 'heading'}
}

/** Several stretches of one block are escaped as the one text that they make. */
const putWords = (page: string, add: string, words: readonly Range[], setting: Setting): readonly Piece[] => {
  const text = words.map(({start, end}) => page.slice(start, end)).join('')
  const offsets = escapes(text, setting)
  let passed = 0
  return words.flatMap((range, index) => {
    const length = range.end - range.start
    const own = offsets.filter(offset => offset >= passed && offset < passed + length).map(offset => offset - passed)
    passed += length
    return put(index === 0 ? add : '', range, own, '\\')
  })
}

/** `range`, with `mark` put in before each of its `offsets`. */
const put = (add: string, range: Range, offsets: readonly number[], mark: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let before = add
  let from = range.start
  for (const offset of offsets) {
    const at = range.start + offset
    if (at > from) {
      pieces.push({add: before, raw: {start: from, end: at}})
      before = mark
    } else before += mark
    from = at
  }
  return [...pieces, {add: before, raw: {start: from, end: range.end}}]
}

/** The text that pieces make. */
export const join = (page: string, pieces: readonly Piece[]): string => {
  let text = ''
  for (const {add, raw, decoded} of pieces) {
    const words = raw ? page.slice(raw.start, raw.end) : ''
    text += add + (decoded ? decodeHTML(words) : words)
  }
  return text
}
