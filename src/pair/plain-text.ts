import {normalize} from '../bitext/hash.ts'
import {commentsIn} from '../yaml/comments.ts'
import type {YamlField, YamlNode} from '../yaml/tree.ts'
import type {Register, RegisterEntry} from './register.ts'

/**
 * A translation file as plain text, for reading and comparing: a paragraph for each entry, with its id, the Chinese, the
 * English, then comments and whatever else is written, a line each. A hash says nothing to a reader and is left out.
 */
export const plainText = (register: Register): string =>
  [register.source, ...register.entries.map(entry => paragraphOf(register.text, entry))].join('\n\n').concat('\n')

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
