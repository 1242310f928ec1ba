// Makes src/language/en/irregular-data.ts from the exception lists of WordNet, as wink-lexicon carries them.

import nouns from 'wink-lexicon/src/wn-noun-exceptions.js'
import verbs from 'wink-lexicon/src/wn-verb-exceptions.js'
import known from 'wink-lexicon/src/wn-words.js'

/** Forms that WordNet has wrong, or that belong to another spelling of the word. */
const WRONG = new Set(
  (
    'andtheridia bicennaries substrasta uncidia hyniums muskallunge squilgee cryings ichthyosauruses tallaisim abye ' +
    'pasquil pasquils pasquilled pasquilling programmes swops swopped swopping prologs prologed prologing tramels trameled ' +
    'trameling'
  ).split(' '),
)

/** Past forms that hardly anybody writes and that everybody reads as another word: no stove is staved. */
const READ_OTHERWISE = new Set('stove rove kent gelt pent clove dove might'.split(' '))

/**
 * The text of the file. `isRegular` tells whether the rules for regular endings give a form of a word already. Left out
 * is what WordNet does not list as a word, and plurals that are words of their own (cola, of colon).
 */
export const irregularEnglish = isRegular => {
  const pairs = list =>
    Object.entries(list)
      .map(([form, base]) => [base, form])
      .filter(([base, form]) => [base, form].every(word => /^[a-z]+$/.test(word)) && base !== form && base in known)
      .filter(([base, form]) => !WRONG.has(form) && !isRegular(base, form))
  const plurals = pairs(nouns).filter(([, form]) => !(form in known))
  const pasts = pairs(verbs).filter(([, form]) => !READ_OTHERWISE.has(form))
  return [
    "// Made by scripts/irregular-english.mjs from WordNet 3.0; don't edit.",
    '// WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Its licence: see NOTICE.md.',
    '',
    '/** Plurals: the ending of a word, that of its plural, and the stems that have both (um a: aquari is aquarium, aquaria). */',
    `export const PLURALS = \`\n${table(plurals)}\n\``,
    '',
    '/** Forms of verbs, in the same way. */',
    `export const VERBS = \`\n${table(pasts)}\n\``,
    '',
  ].join('\n')
}

const byText = (a, b) => (a < b ? -1 : Number(a > b))

/** Pairs of words by what they end in after the letters that both share: one line an ending, wrapped. */
const table = pairs => {
  const stems = new Map()
  for (const [base, form] of pairs) {
    let shared = 0
    while (shared < base.length && base[shared] === form[shared]) shared++
    const ending = `${base.slice(shared) || '-'} ${form.slice(shared) || '-'}`
    stems.set(ending, [...(stems.get(ending) ?? []), base.slice(0, shared)])
  }
  return [...stems]
    .map(([ending, list]) => `${ending}: ${[...new Set(list)].sort(byText).join(' ')}`)
    .sort(byText)
    .join('\n')
}
