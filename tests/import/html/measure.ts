import type {Nodes} from 'mdast'
import {parse} from '../markdown.ts'

/** Characters, white space aside: of an article how many a document holds in their order and how many it lost; and how many it holds that are not of the article. */
export interface Figures {
  readonly kept: number
  readonly lost: number
  readonly furniture: number
  /** The words that were lost and those that are furniture, to be read. */
  readonly lostWords: readonly string[]
  readonly furnitureWords: readonly string[]
}

/** Compares the words of a document, as Markdown shows them, with the words of the article, by their longest common subsequence. */
export const measure = (markdown: string, article: string): Figures => {
  const [a, b] = [bare(article), bare(shown(parse(markdown)))]
  const table = lengths(a, b)
  const lostWords: string[] = []
  const furnitureWords: string[] = []
  let [i, j, run] = [0, 0, '']
  const put = (words: string[], character: string, kind: string): void => {
    if (run === kind) words[words.length - 1] += character
    else words.push(character)
    run = kind
  }
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      i += 1
      j += 1
      run = ''
    } else if (j < b.length && (i >= a.length || table(i, j + 1) >= table(i + 1, j)))
      put(furnitureWords, b[j++] ?? '', 'b')
    else put(lostWords, a[i++] ?? '', 'a')
  }
  const lost = lostWords.join('').length
  return {kept: a.length - lost, lost, furniture: furnitureWords.join('').length, lostWords, furnitureWords}
}

/** How long the longest common subsequence is of what stands in `a` from `i` and in `b` from `j`. */
const lengths = (a: string, b: string): ((i: number, j: number) => number) => {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return at
}

const bare = (text: string): string => text.replace(/[\s\u200b]+/g, '')

const shown = (node: Nodes): string => {
  if (node.type === 'yaml') return ''
  if ('children' in node) return node.children.map(shown).join('')
  return 'value' in node ? node.value : ''
}
