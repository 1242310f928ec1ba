import {foldEn} from '../../language/en/fold.ts'
import {inflections} from '../../language/en/inflection.ts'
import type {Word} from '../../language/en/words.ts'
import {words} from '../../language/en/words.ts'

/** The words of an English text, folded, in stretches that no punctuation interrupts (hyphens and apostrophes join). */
export const englishTokens = (text: string): readonly (readonly Word[])[] => {
  const found: Word[][] = []
  let end = -1
  for (const word of words(text)) {
    const last = found.at(-1)
    const folded = {...word, text: foldEn(word.text).replace(/'s?$/, '')}
    if (last && /^(?:\s|[-‐‑–/’']\s?)$/.test(text.slice(end, word.start))) last.push(folded)
    else found.push([folded])
    end = word.end
  }
  return found
}

/** The base of each of these words: the shortest of them of which it is an inflected form, else the word itself. */
export const basesOf = (all: Iterable<string>): ReadonlyMap<string, string> => {
  const known = new Set(all)
  const bases = new Map<string, string>()
  for (const word of [...known].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (bases.has(word)) continue
    bases.set(word, word)
    if (word.length < 3) continue
    for (const form of inflections(word)) if (known.has(form) && !bases.has(form)) bases.set(form, word)
  }
  return bases
}

/** Words that neither begin nor end a rendering. */
const EDGES = new Set(
  (
    'a an the this that these those its their his her our your my it they them he she we you i who which what whose ' +
    'of in on at to for from by with without as into onto over under about between among through during within across ' +
    'and or but nor so yet if than then when where while because although though until since also not no only even ' +
    'is are was were be been being am do does did has have had having can could may might must shall should will would ' +
    'there here such some any all each every both either neither more most less least much many few one two three ' +
    'very too just still already however therefore thus e.g i.e etc via per up down out off how why again now'
  ).split(' '),
)

/** Words of every subject: a rendering of nothing else says little. */
const COMMON = new Set(
  (
    'make take give get go come see know think want use need find tell ask seem feel try leave call keep let begin start help show hear ' +
    'play run move live believe bring happen write provide sit stand lose pay meet include continue set learn change lead understand ' +
    'watch follow stop create speak read allow add spend grow open walk win offer remember consider appear buy wait serve die send ' +
    'expect build stay fall cut reach kill remain become mean say said made time year people way day man thing woman life child world ' +
    'school state family student group country problem hand part place case week company system program question work number night ' +
    'point home water room area fact month lot right study book eye job word business issue side kind head house service friend ' +
    'father power hour game line end member law car city name team minute idea body back face others level good new first last long ' +
    'great little own other old big high different small large next early young important public bad same able like way well even ' +
    'way today currently example different possible according need require based ensure increase reduce improve achieve rely bring ' +
    'whether something everything anyone without another often usually simply really directly fully highly quickly further'
  ).split(' '),
)

export const isEdgeWord = (word: string): boolean => EDGES.has(word) || /^\d/.test(word) || word.length < 2
export const isCommonWord = (word: string): boolean => COMMON.has(word) || EDGES.has(word)
