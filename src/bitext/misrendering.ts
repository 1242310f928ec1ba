import type {AnnotatedPair, Misrendering} from './pair.ts'

/** Whether a misrendering of a pair is the rendering of none of its annotations: deprecated forms may render a term, forbidden never. */
export const isUncounted =
  ({annotations}: Pick<AnnotatedPair, 'annotations'>) =>
  ({term, en}: Misrendering): boolean =>
    !annotations.some(one => one.term === term && one.en?.start === en.start && one.en.end === en.end)
