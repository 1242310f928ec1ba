import {makingOf} from '../../making.ts'
import {bilingual} from '../bilingual.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'
import {makingLines} from '../making-lines.ts'
import {voiced} from '../origins.ts'
import type {Site} from '../site.ts'
import {particular, particulars} from './particulars.ts'

/** How the Chinese was cut and paired, in rules and in figures. */
export const pairingSection = ({edition: {documents}}: Site): readonly Node[] => {
  const {shapes} = makingOf(documents)
  const counted = (name: readonly Node[], count: number): readonly Node[] =>
    count === 0 ? [] : particular(name, [text(String(count))])
  return [
    element('p', {}, both('segmentationRules')),
    element('p', {}, both('alignmentRules')),
    ...particulars([
      ...counted(both('shapeOwn'), shapes.own),
      ...counted(both('shapeWith'), shapes.with),
      ...counted(both('shapeOmitted'), shapes.omitted),
      ...counted(both('shapeAdded'), shapes.added),
      ...counted(both('keptMany'), shapes.kept),
    ]),
  ]
}

/** By whom and by what each document was translated and reviewed, as its entries record it. */
export const translationSection = ({edition, pages}: Site): readonly Node[] => {
  const {translators, process} = edition.metadata
  return [
    ...particulars(particular(both('translatedBy'), ...translators.map(name => [voiced(name)]))),
    ...(process ? inProse(process) : []),
    ...pages.flatMap(({document, title}) => [
      ...(pages.length > 1 ? [element('h3', {}, [...bilingual(title)])] : []),
      element(
        'ul',
        {class: 'making'},
        makingLines(makingOf([document])).map(line => element('li', {}, line)),
      ),
    ]),
  ]
}

/** The project's own words in both languages, a paragraph each. */
export const inProse = ({zh, en}: {readonly zh: string; readonly en: string}): readonly Node[] =>
  (
    [
      ['en', en],
      ['zh', zh],
    ] as const
  ).flatMap(([lang, words]) => (words === '' ? [] : [element('p', {lang}, [text(words)])]))
