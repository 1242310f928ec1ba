import type {TextFile} from '../bitext/document.ts'
import {normalize} from '../bitext/hash.ts'
import {commentsIn} from '../yaml/comments.ts'
import type {YamlField, YamlNode} from '../yaml/tree.ts'
import {raiseMarkers, settleConflicts, writeHunk} from './merge/markers.ts'
import {readTranslations} from './read-translations.ts'
import type {RegisterEntry} from './register.ts'

/**
 * A translation file as plain text, for reading and comparing: a paragraph for each entry, with its id, the Chinese, the
 * English, then whatever else is written, a line each, and comments. A hash says nothing to a reader and is left out. A
 * conflict inside an entry stands around the lines that differ. A file that cannot be read is given as it is.
 */
export const plainText = (file: TextFile): string => {
  const whole = paragraphsOf(file)
  if (whole) return joinParagraphs(whole)
  const [ours, theirs] = (['ours', 'theirs'] as const).map(side =>
    paragraphsOf({path: file.path, text: settleConflicts(file.text, side)}),
  )
  if (!ours || !theirs || ours.length !== theirs.length) return file.text
  return raiseMarkers(joinParagraphs(ours.map((own, index) => bothSides(own, theirs[index] ?? ''))))
}

/** A paragraph of which the lines that the sides write differently stand between markers. */
const bothSides = (own: string, other: string): string => {
  if (own === other) return own
  const [ours, theirs] = [own.split('\n'), other.split('\n')]
  const shortest = Math.min(ours.length, theirs.length)
  let start = 0
  while (start < shortest && ours[start] === theirs[start]) start++
  let end = 0
  while (end < shortest - start && ours.at(-1 - end) === theirs.at(-1 - end)) end++
  const apart = (lines: readonly string[]): readonly string[] => lines.slice(start, lines.length - end)
  const hunk = writeHunk({base: [], ours: apart(ours), theirs: apart(theirs)}, {size: 7, showsBase: false})
  return [...ours.slice(0, start), ...hunk, ...ours.slice(ours.length - end)].join('\n')
}

const joinParagraphs = (paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`

/** The document that a file names, then its entries. */
const paragraphsOf = (file: TextFile): readonly string[] | undefined => {
  const {register} = readTranslations(file)
  return register && [register.source, ...register.entries.map(entry => paragraphOf(register.text, entry))]
}

const paragraphOf = (text: string, {id, node, place}: RegisterEntry): string => {
  const comments = commentsIn(text, place.start, place.end, node)
  const others = node.entries.filter(({key}) => !['id', 'zh', 'en'].includes(key.value))
  const sayings = (key: string): readonly string[] =>
    node.entries.filter(field => field.key.value === key).flatMap(({value}) => wordsOf(value) || [])
  return [`[${id ?? ''}]`, ...sayings('zh'), ...sayings('en'), ...others.flatMap(lineOf), ...comments].join('\n')
}

const lineOf = ({key, value}: YamlField): readonly string[] => {
  const words = wordsOf(value)
  return words === '' ? [] : [`${key.value}: ${words}`]
}

/** What a value says, in words. */
const wordsOf = (node: YamlNode): string => {
  switch (node.type) {
    case 'scalar':
      return isHash(node.value) ? '' : normalize(node.value)
    case 'sequence':
      return joined(node.items.map(wordsOf))
    case 'mapping':
      return joined(
        node.entries.map(({key, value}) => {
          const words = wordsOf(value)
          return words === '' ? '' : `${key.value} ${words}`
        }),
      )
    default:
      return node satisfies never
  }
}

const joined = (words: readonly string[]): string => words.filter(each => each !== '').join(', ')

const isHash = (text: string): boolean => /^h[0-9a-f]{12}$/.test(text)
