import type {Element, Node} from '../html/hast.ts'
import {drawn} from './elements.ts'
import type {Piece, State, Target} from './pieces.ts'
import {outermost} from './pieces.ts'
import {running} from './typst.ts'

/** Nodes as code of Typst that calls the functions of the style. Without recursion, as deep as nodes may stand. */
export const writeNodes = (nodes: readonly Node[], target: Target, state: State = outermost): string => {
  const parts: string[] = []
  const waiting: Piece[] = nodes.map(node => ({node, state})).toReversed()
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    if (typeof piece === 'string') parts.push(piece)
    else {
      const pieces = piecesOf(piece.node, piece.state, target)
      for (let at = pieces.length - 1; at >= 0; at--) {
        const inner = pieces[at]
        if (inner !== undefined) waiting.push(inner)
      }
    }
  }
  return parts.join('')
}

const piecesOf = (node: Node, state: State, target: Target): readonly Piece[] => {
  switch (node.type) {
    case 'raw':
      throw new TypeError('HTML that is written already is no Typst')
    case 'text':
      return [running(node.value), '\n']
    case 'element':
      return [...drawn(node, languageOf(node, state), target), '\n']
    default:
      return node satisfies never
  }
}

const languageOf = ({properties}: Element, state: State): State => {
  const lang = properties['lang']
  if (lang === undefined) return state
  const language = lang === 'zh' ? 'zh' : 'en'
  return language === state.lang ? state : {...state, lang: language}
}
