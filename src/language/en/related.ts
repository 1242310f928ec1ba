import {foldEn} from './fold.ts'

/** Endings with which English makes one word of another, those of its inflections among them. */
const endings =
  `ability ibility able ably ible ibly ization isation izer iser ize ise ized ised izing ising ific ification
ation ations ator ators ature atures ate ates ated ating ative ition ion ions or ors ive ives ively ic ics ical ically al ally
ance ances ence ences ent ant ment ments ness ity ities ist ists ism less ful ly ure ures ing ings er ers ed es s ies y e`.split(
    /\s+/,
  )

/** A stem of fewer letters says nothing of a family. */
const SHORTEST = 4

/** What a word and its other forms and derivations have in common: itself, and what is left without an ending, or two. */
const stemsOf = (word: string): ReadonlySet<string> => {
  const whole = foldEn(word).replace(/'s?$/, '')
  const once = cut(whole)
  return new Set([whole, ...once, ...once.flatMap(cut)])
}

const cut = (word: string): readonly string[] =>
  endings.filter(ending => word.endsWith(ending)).flatMap(ending => undoubled(word.slice(0, -ending.length)))

/** A stem, if it is long enough, and as it is without the doubling of its last letter (transferr, transfer). */
const undoubled = (stem: string): readonly string[] =>
  stem.length < SHORTEST ? [] : /([bdfglmnprt])\1$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem]

/** Whether two English words plainly belong to one family: authorizer and authorization, schedulable and scheduling, strategic and strategy. */
export const areRelated = (one: string, other: string): boolean => {
  const stems = stemsOf(other)
  return [...stemsOf(one)].some(stem => stems.has(stem))
}
