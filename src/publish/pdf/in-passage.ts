import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {PassageNodes} from '../epub/blocks.ts'
import type {Parts, SegmentContext} from '../epub/segment-nodes.ts'
import {numberOf, partsOf} from '../epub/segment-nodes.ts'
import type {Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'
import {isBlank} from '../html/row.ts'

/** The lasting address of a segment on the web; `undefined` where it has none. */
export type WebAddress = (pair: AnnotatedPair) => string | undefined

/**
 * A passage as two paragraphs, all its Chinese and all its English, each segment with its number before it; the translator's
 * notes behind them.
 */
export const inPassage =
  (webAddress: WebAddress): PassageNodes =>
  (leaves, context) => {
    const shown = leaves.flatMap(pair => (isBlank(pair) ? [] : [{pair, parts: partsOf(pair, context)}]))
    const number = (pair: AnnotatedPair): Node => numberNode(pair, webAddress(pair), context)
    const isTranslated = shown.some(({parts}) => parts.english)
    const notes = shown.flatMap(({pair, parts: {note}}) =>
      note ? [element('p', {class: 'note', lang: 'en', role: 'note'}, [number(pair), text(' '), ...note])] : [],
    )
    const places = leaves.filter(isBlank).map(({id}) => element('div', {class: 'place', id}))
    if (shown.length === 0) return places
    return [
      ...places,
      element('div', {class: 'pair'}, [
        element(
          'p',
          {class: 'zh', lang: 'zh'},
          joined(shown, ({pair, parts}) => chinese(pair, parts, number(pair))),
        ),
        ...(isTranslated
          ? [
              element(
                'p',
                {class: 'en', lang: 'en'},
                spaced(shown, ({pair, parts}) => english(parts, number(pair))),
              ),
            ]
          : []),
        ...notes,
      ]),
    ]
  }

interface Shown {
  readonly pair: AnnotatedPair
  readonly parts: Parts
}

const numberNode = (pair: AnnotatedPair, href: string | undefined, context: SegmentContext): Node => {
  const number = text(numberOf(pair.id, context))
  return element('span', {class: 'no'}, [href === undefined ? number : element('a', {href}, [number])])
}

const chinese = ({id}: AnnotatedPair, parts: Parts, number: Node): Node =>
  element('span', {class: 'segment', id}, [number, ...parts.chinese])

/** What stands in both languages as it is stands among the English too. */
const english = ({english, chinese}: Parts, number: Node): Node =>
  element('span', {class: english ? english.className : 'kept'}, [number, ...(english ? english.nodes : chinese)])

const joined = (shown: readonly Shown[], nodeOf: (one: Shown) => Node): readonly Node[] =>
  shown.flatMap((one, index) =>
    index > 0 && isLatin(shown[index - 1], one) ? [text(' '), nodeOf(one)] : [nodeOf(one)],
  )

/** Whether two segments of the Chinese would run into one word. */
const isLatin = (before: Shown | undefined, behind: Shown): boolean =>
  /[\u0021-\u024f]$/.test(before?.pair.zh.plain ?? '') && /^[\u0021-\u024f]/.test(behind.pair.zh.plain)

const spaced = (shown: readonly Shown[], nodeOf: (one: Shown) => Node): readonly Node[] =>
  shown.flatMap((one, index) => (index > 0 ? [text(' '), nodeOf(one)] : [nodeOf(one)]))
