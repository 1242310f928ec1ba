import fc from 'fast-check'
import {passages} from '../../src/bitext/walk.ts'
import {someBlock, someSentence} from './documents.ts'
import type {Files} from './project.ts'
import {documentAt, isSource, withChanges} from './project.ts'

/** Changes that leave every sentence as it is: lines, line ends, forms of characters, a byte-order mark. */
const layouts = ['wrap', 'unwrap', 'crlf', 'lf', 'nfd', 'nfc', 'bom'] as const
const sentenceChanges = [
  'edit',
  'edit',
  'edit',
  'edit',
  'rewrite',
  'insert',
  'delete',
  'move',
  'split',
  'merge',
  'repeat',
  'recut',
] as const
const blockChanges = ['exchange', 'takeOut', 'putIn', 'carry', 'rename', 'divide', 'drop'] as const

type Layout = (typeof layouts)[number]
type SentenceChange = (typeof sentenceChanges)[number]
type BlockChange = (typeof blockChanges)[number]

/** One change to the texts of sources; numbers choose where, modulo what there is. */
export interface Change {
  readonly kind: Layout | SentenceChange | BlockChange
  readonly where: number
  readonly other: number
  readonly sentence: string
  readonly block: string
}

const changeOf = (...kinds: readonly Change['kind'][]): fc.Arbitrary<Change> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    where: fc.nat(1000),
    other: fc.nat(1000),
    sentence: someSentence,
    block: someBlock,
  })

export const someLayoutChange: fc.Arbitrary<Change> = changeOf(...layouts)
export const someChange: fc.Arbitrary<Change> = fc.oneof(
  {weight: 5, arbitrary: changeOf(...sentenceChanges)},
  {weight: 2, arbitrary: changeOf(...blockChanges)},
  {weight: 1, arbitrary: someLayoutChange},
)

/** The files after a change. */
export const changed = (files: Files, change: Change): Files => {
  const {kind} = change
  if (isOneOf(layouts, kind)) return changeLayout(files, kind, change)
  return isOneOf(blockChanges, kind) ? changeBlocks(files, kind, change) : changeSentence(files, kind, change)
}

const isOneOf = <Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind =>
  kinds.some(each => each === kind)

const pick = <Each>(list: readonly Each[], index: number): Each | undefined => list[index % Math.max(list.length, 1)]

const sourcesOf = (files: Files): readonly (readonly [path: string, text: string])[] =>
  [...files].filter(([path]) => isSource(path)).toSorted((a, b) => (a[0] < b[0] ? -1 : 1))

/** A sentence in its file; `next` is the place where the following one of its passage begins, if there is one. */
interface Sentence {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly next?: number
  readonly isProse: boolean
}

const sentencesOf = (path: string, text: string): readonly Sentence[] => {
  const document = documentAt(path, text)
  if (!document) return []
  return passages(document.children).flatMap(({leaves, kind}) =>
    leaves.map(({place: {start, end}}, index) => {
      const next = leaves[index + 1]?.place.start
      return {path, start, end, isProse: kind === 'paragraph', ...(next === undefined ? {} : {next})}
    }),
  )
}

const splice = (files: Files, path: string, start: number, end: number, put: string): Files => {
  const text = files.get(path) ?? ''
  return withChanges(files, [{path, text: text.slice(0, start) + put + text.slice(end)}])
}

/** What stands before a passage's further lines: quotes go on, list items are indented. */
const prefixAt = (text: string, at: number): string => {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1)
  const marks = /^\uFEFF?((?:>\s?|\s|[-*+]\s|\d+\.\s|\[\^\w+\]:\s)*)/.exec(line)?.[1] ?? ''
  return marks.replace(/\[\^\w+\]:\s/, '    ').replaceAll(/[^>\s]/g, ' ')
}

const flat = (text: string): string => text.replaceAll(/\r?\n[ >]*/g, '')

/** Sentences that a change can be made to. */
const fitFor = (kind: SentenceChange, raw: string, {next, isProse}: Sentence): boolean => {
  switch (kind) {
    case 'edit':
    case 'delete':
      return true
    case 'split':
      return splittable.test(raw)
    case 'recut':
      return raw.includes('；')
    case 'merge':
      return next !== undefined && raw.endsWith('。')
    case 'rewrite':
    case 'insert':
    case 'move':
    case 'repeat':
      return isProse
    default:
      return kind satisfies never
  }
}

const splittable = /(?<=.{4})[，,](?=.{4})/u

const changeSentence = (files: Files, kind: SentenceChange, {where, other, sentence}: Change): Files => {
  const all = sourcesOf(files).flatMap(([path, text]) => sentencesOf(path, text))
  const rawOf = ({path, start, end}: Sentence): string => (files.get(path) ?? '').slice(start, end)
  const chosen = pick(
    all.filter(each => fitFor(kind, rawOf(each), each)),
    where,
  )
  if (!chosen) return files
  const {path, start, end} = chosen
  const raw = rawOf(chosen)
  const put = (text: string): Files => splice(files, path, start, end, text)
  switch (kind) {
    case 'edit':
      return put(edited(raw, where, other, sentence))
    case 'rewrite':
      return put(sentence)
    case 'insert':
      return splice(files, path, end, end, sentence)
    case 'delete':
      return put('')
    case 'move':
    case 'repeat': {
      const targets = all.filter(each => each.isProse && each !== chosen)
      const target = pick(targets, other)
      if (!target) return files
      const copied = splice(files, target.path, target.end, target.end, flat(raw))
      if (kind === 'repeat') return copied
      const shift = target.path === path && target.end <= start ? flat(raw).length : 0
      return splice(copied, path, start + shift, end + shift, '')
    }
    case 'split':
      return put(raw.replace(splittable, '。'))
    case 'merge':
      return splice(files, path, end - 1, end, '，')
    case 'recut':
      return put(raw.replace('；', '。'))
    default:
      return kind satisfies never
  }
}

/** A sentence of which 1 to 30 of a hundred characters are put in, taken out or exchanged, between Chinese ones. */
const edited = (raw: string, where: number, other: number, sentence: string): string => {
  const spots = [...raw.matchAll(/(?<=\p{Script=Han})\p{Script=Han}+(?=\p{Script=Han})/gu)]
  const spot = pick(spots, other)
  if (!spot) return raw
  const count = Math.max(1, Math.round((raw.length * (1 + (other % 30))) / 100))
  const words = sentence.replaceAll(/[^\p{Script=Han}]/gu, '').slice(0, count)
  const at = spot.index + (where % spot[0].length)
  const room = Math.min(count, spot.index + spot[0].length - at)
  switch (where % 3) {
    case 0:
      return raw.slice(0, at) + words + raw.slice(at)
    case 1:
      return raw.slice(0, at) + raw.slice(at + room)
    default:
      return raw.slice(0, at) + words.slice(0, room) + raw.slice(at + room)
  }
}

const changeBlocks = (files: Files, kind: BlockChange, {where, other, block}: Change): Files => {
  const sources = sourcesOf(files)
  const [path, text] = pick(sources, where) ?? ['source/a.md', '']
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const blocks = text.split(/(?:\r?\n){2,}/)
  const index = where % blocks.length
  const write = (all: readonly string[]): Files => withChanges(files, [{path, text: all.join(newline + newline)}])
  switch (kind) {
    case 'exchange': {
      const [one, another] = [blocks[index] ?? '', blocks[other % blocks.length] ?? '']
      return write(blocks.with(index, another).with(other % blocks.length, one))
    }
    case 'takeOut':
      return write(blocks.toSpliced(index, 1))
    case 'putIn':
      return write(blocks.toSpliced(index, 0, block))
    case 'carry': {
      const [target, there] = pick(sources, other) ?? [path, text]
      if (target === path) return files
      return withChanges(write(blocks.toSpliced(index, 1)), [
        {path: target, text: `${there}\n\n${blocks[index] ?? ''}\n`},
      ])
    }
    case 'rename':
      return withChanges(files, [{path}, {path: `source/renamed-${other}.md`, text}])
    case 'divide': {
      const half = Math.ceil(blocks.length / 2)
      const rest = {path: `source/part-${other}.md`, text: blocks.slice(half).join(newline + newline)}
      return withChanges(write(blocks.slice(0, half)), [rest])
    }
    case 'drop':
      return sources.length > 1 ? withChanges(files, [{path}]) : files
    default:
      return kind satisfies never
  }
}

const changeLayout = (files: Files, kind: Layout, {where, other}: Change): Files => {
  const [path, text] = pick(sourcesOf(files), where) ?? ['source/a.md', '']
  const write = (after: string): Files => withChanges(files, [{path, text: after}])
  switch (kind) {
    case 'wrap':
    case 'unwrap': {
      const chosen = pick(
        sentencesOf(path, text).filter(({isProse}) => isProse),
        other,
      )
      if (!chosen) return files
      const raw = text.slice(chosen.start, chosen.end)
      const newline = text.includes('\r\n') ? '\r\n' : '\n'
      if (kind === 'unwrap') return write(text.slice(0, chosen.start) + joined(raw) + text.slice(chosen.end))
      const spots = [...raw.matchAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu)]
      const at = chosen.start + (pick(spots, other)?.index ?? -1)
      if (at < chosen.start || isInside(text.slice(chosen.start, at))) return files
      return write(`${text.slice(0, at)}${newline}${prefixAt(text, chosen.start)}${text.slice(at)}`)
    }
    case 'crlf':
      return write(text.replaceAll(/\r?\n/g, '\r\n'))
    case 'lf':
      return write(text.replaceAll('\r\n', '\n'))
    case 'nfd':
      return write(text.normalize('NFD'))
    case 'nfc':
      return write(text.normalize('NFC'))
    case 'bom':
      return write(text.startsWith('\uFEFF') ? text.slice(1) : `\uFEFF${text}`)
    default:
      return kind satisfies never
  }
}

/** Lines that meet between Chinese characters as one. */
const joined = (raw: string): string => raw.replaceAll(/(?<=\p{Script=Han})\r?\n[ >]*(?=\p{Script=Han})/gu, '')

/** Whether a text ends inside a link or code, where a line break would be another thing. */
const isInside = (before: string): boolean =>
  /\[[^\]]*$|\([^)]*$|"[^"]*$/.test(before) || before.split('`').length % 2 === 0
