import {leaves} from '../../../bitext/walk.ts'
import type {Both} from '../../both.ts'
import type {Cited} from '../../cite.ts'
import {citation, segmentCitation} from '../../cite.ts'
import {absolute} from '../address.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'
import {lastingPath} from '../lasting-addresses.ts'
import type {Site} from '../site.ts'
import {particular, particulars} from './particulars.ts'

/** How the edition and one of its segments are cited, the first that has English as the example. */
export const citingSection = (site: Site): readonly Node[] => {
  const {metadata} = site.edition
  const example = exampleIn(site)
  return [
    element('p', {}, both('citingWhy')),
    ...particulars([
      ...particular(both('citeEdition'), ...quoted(citation(metadata))),
      ...(example ? particular(both('citeSegment'), ...quoted(segmentCitation(metadata, example))) : []),
    ]),
  ]
}

const quoted = ({en, zh}: Both): readonly (readonly Node[])[] => [
  [element('span', {lang: 'en'}, mixed(en))],
  [element('span', {lang: 'zh'}, [text(zh)])],
]

/** English with the Chinese in it marked as such. */
const mixed = (words: string): readonly Node[] =>
  words
    .split(/(?<=\[)([^\]]*\p{Script=Han}[^\]]*)(?=\])/u)
    .map((part, at) => (at % 2 === 1 ? element('span', {lang: 'zh'}, [text(part)]) : text(part)))

const exampleIn = ({pages, edition: {metadata}}: Site): Cited | undefined => {
  for (const shown of pages) {
    const pair = leaves(shown.document).find(({rendering}) => rendering.type === 'english')
    if (!pair) continue
    const path = lastingPath(pair.id)
    const address = metadata.baseUrl === '' ? path : absolute(metadata.baseUrl, path)
    return {title: shown.title, number: shown.numbers.get(pair.id) ?? 0, id: pair.id, address}
  }
  return undefined
}
