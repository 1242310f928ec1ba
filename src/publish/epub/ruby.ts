import type {Element, Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'

/**
 * The ruby of a source as a book may hold it: each reading directly behind what it belongs to, in brackets for reading systems
 * without ruby. Without any reading, or with one that belongs to nothing, it is words like others.
 */
export const soundRuby = (children: readonly Node[], inBook: (nodes: readonly Node[]) => readonly Node[]): Element => {
  const nodes: Node[] = []
  let base = 0
  let readings = 0
  for (const child of children) {
    const name = child.type === 'element' ? child.tagName : ''
    if (name === 'rp') continue
    if (child.type === 'element' && name === 'rt') {
      if (base === 0) return element('span', {}, inBook(children))
      nodes.push(bracket('('), element('rt', {}, inBook(child.children)), bracket(')'))
      readings += 1
      base = 0
    } else {
      nodes.push(...inBook([child]))
      base += 1
    }
  }
  return readings > 0 && base === 0 ? element('ruby', {}, nodes) : element('span', {}, inBook(children))
}

const bracket = (value: string): Element => element('rp', {}, [text(value)])
