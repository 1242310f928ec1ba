import type {TermId} from '../../bitext/ids.ts'
import type {Range} from '../../bitext/range.ts'
import {segmentLink} from './document-pages.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import type {TermPlace} from './term-use.ts'

const missing = element('small', {class: 'badge missing'}, both('missing'))
const otherwise = element('small', {class: 'badge'}, both('otherwise'))

/** A place of a term in two columns, its number a link there from the page at `from`, with the stretches of the term marked. */
export const placeRow = ({page, pair, host, number}: TermPlace, term: TermId, from: string): Node => {
  const mine = pair.annotations.filter(annotation => annotation.term === term)
  const zh = marked(
    pair.zh.plain,
    mine.map(annotation => annotation.zh),
  )
  const wrong = pair.misrenderings.filter(one => one.term === term).map(({en}) => en)
  const english =
    host.rendering.type === 'english'
      ? marked(host.rendering.en.plain, [...mine.flatMap(annotation => annotation.en ?? []), ...wrong])
      : [pair.rendering.type === 'missing' ? missing : otherwise]
  return element('p', {class: 'pair'}, [
    element('a', {class: 'no', href: segmentLink(from, page, pair.id)}, [text(String(number))]),
    element('span', {class: 'zh', lang: 'zh'}, zh),
    element('span', {class: 'en', lang: 'en'}, english),
  ])
}

/** `plain` with the stretches of a term marked; stretches within one another are marked once. */
const marked = (plain: string, ranges: readonly Range[]): readonly Node[] => {
  const nodes: Node[] = []
  let done = 0
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue
    if (start > done) nodes.push(text(plain.slice(done, start)))
    nodes.push(element('mark', {'its-term': 'yes'}, [text(plain.slice(start, end))]))
    done = end
  }
  if (done < plain.length) nodes.push(text(done === 0 ? plain : plain.slice(done)))
  return nodes
}
