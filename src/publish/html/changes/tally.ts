import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'
import type {ReaderKind} from './reader-change.ts'
import type {StagePage} from './stage-pages.ts'

/** What is counted, in this order. */
const counted = [
  'added',
  'removed',
  'source',
  'translated',
  'rendering',
  'note',
  'reviewed',
  'moved',
  'stale',
  'lapsed',
] as const satisfies readonly ReaderKind[]

/** What is counted of a stage, with how often it stands there; what does not is left out. */
export const countsOf = ({
  changes,
  stage,
}: StagePage): readonly (readonly [word: `change.${(typeof counted)[number]}` | 'terms', count: number])[] => {
  const found = counted.map(
    kind => [`change.${kind}`, changes.filter(({kinds}) => kinds.includes(kind)).length] as const,
  )
  return [...found, ['terms', stage.comparison.terms.length] as const].filter(([, count]) => count > 0)
}

/** The counts of a stage as a list of names and numbers. */
export const tally = (page: StagePage): readonly Node[] => {
  const counts = countsOf(page)
  if (counts.length === 0) return [element('p', {class: 'tally'}, both('changesNone'))]
  return [
    element(
      'dl',
      {class: 'tally'},
      counts.map(([word, count]) =>
        element('div', {class: `of-${word.replace('change.', '')}`}, [
          element('dt', {}, both(word)),
          element('dd', {}, [text(String(count))]),
        ]),
      ),
    ),
  ]
}
