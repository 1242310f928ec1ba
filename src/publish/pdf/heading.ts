import type {Element, Node} from '../html/hast.ts'
import type {Piece, State, Target} from './pieces.ts'
import {body} from './pieces.ts'
import {call, orNone, string} from './typst.ts'

/**
 * A heading: its rank, its own label, its words in Chinese and in English; the labels of further places within it stand
 * behind it.
 */
export const headingPieces = ({tagName, children}: Element, state: State, {labelHere}: Target): readonly Piece[] => {
  const [first, ...others] = idsIn(children)
  const english = children.filter(isEnglish)
  const chinese = children.filter(node => node.type === 'element' && !isEnglish(node))
  const inside = {...state, inHeading: true}
  return [
    `titled(${Number(tagName.slice(1))}, ${orNone(first === undefined ? undefined : labelHere(first))}, `,
    ...body(spaced(chinese), {...inside, lang: 'zh'}),
    ', ',
    ...(english.length === 0 ? ['none'] : body(spaced(english), {...inside, lang: 'en'})),
    ')',
    ...others.map(id => `\n${call('place-of', string(labelHere(id)))}`),
  ]
}

const isEnglish = (node: Node): boolean =>
  node.type === 'element' && (node.properties['lang'] === 'en' || (node.properties['class'] ?? '').startsWith('en'))

const spaced = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node, index): readonly Node[] => (index === 0 ? [node] : [{type: 'text', value: ' '}, node]))

const idsIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap(node => {
    if (node.type !== 'element') return []
    const id = node.properties['id']
    return [...(id === undefined ? [] : [id]), ...idsIn(node.children)]
  })
