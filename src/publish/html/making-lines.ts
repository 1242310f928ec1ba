import type {Deeds, Drafts, Making} from '../making.ts'
import type {Node} from './hast.ts'
import {both} from './label.ts'

/** How the renderings came to be, a line for each hand in it, in both languages. */
export const makingLines = ({wanted, drafts, undrafted, reviews, lapsed}: Making): readonly (readonly Node[])[] => [
  ...drafts.map(one => drafted(one, wanted)),
  ...(undrafted > 0 ? [both('madeUndrafted', {count: undrafted, wanted})] : []),
  ...reviews.map(one => both('madeReviewed', {count: one.count, wanted, by: one.by, when: spanOf(one)})),
  ...(lapsed > 0 ? [both('madeLapsed', {count: lapsed, wanted})] : []),
  ...(reviews.length === 0 ? [both('madeUnreviewed')] : []),
]

const drafted = (one: Drafts, wanted: number): readonly Node[] => {
  const values = {count: one.count, wanted, changed: one.changed, when: spanOf(one)}
  switch (one.by) {
    case 'align':
      return both('madeAligned', values)
    case 'memory':
      return both('madeRemembered', values)
    case 'repeat':
      return both('madeRepeated', values)
    default:
      return both('madeDrafted', {...values, by: one.by})
  }
}

const spanOf = ({from, to}: Deeds): string => (from === to ? from : `${from} – ${to}`)
