import {inflections} from '../language/en/inflection.ts'

/**
 * The other spellings of an English form: each of its words inflected, one at a time (`roll up`: rolls up, rolled up),
 * and in the other English of the two (`decentralized`: decentralised). Capitals of the form are kept; the form itself is not
 * among them.
 */
export const spellings = (form: string): readonly string[] => {
  const others = new Set<string>()
  const abroad = inOtherEnglish(form)
  for (const one of abroad === form ? [form] : [form, abroad]) {
    others.add(one)
    for (const {0: word, index} of one.matchAll(/\p{L}[\p{L}\p{N}]*/gu)) {
      for (const other of inflections(word)) {
        if (!other.includes("'")) others.add(one.slice(0, index) + cased(other, word) + one.slice(index + word.length))
      }
    }
  }
  others.delete(form)
  return [...others]
}

/** An inflected form, which is in lower case, with the capitals of the word as far as both have the same letters. */
const cased = (other: string, word: string): string => {
  let same = 0
  while (same < word.length && same < other.length && word[same]?.toLowerCase() === other[same]) same++
  const first = same === 0 && word[0] !== word[0]?.toLowerCase() ? other.slice(0, 1).toUpperCase() : other.slice(0, 1)
  return same === 0 ? first + other.slice(1) : word.slice(0, same) + other.slice(same)
}

const inOtherEnglish = (form: string): string => {
  for (const [pattern, other] of pairs) if (pattern.test(form)) return form.replace(pattern, other)
  return form
}

/** American and British spellings of the same endings and stems; what comes out need not be a word. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})iz(?=e|ing|ation|able)/u, 'is'],
  [/(?<=\p{L}{3})is(?=e[drs]?\b|ing\b|ation|able\b)/u, 'iz'],
  [/(?<=\p{L}{2})yz(?=e|ing)/u, 'ys'],
  [/(?<=(?:avi|col|lab|fav|hon|arb|hum|rum|neighb|end|rig|vap))or(?!ou)/u, 'our'],
  [/(?<=(?:avi|col|lab|fav|hon|arb|hum|rum|neighb|end|rig|vap))our/u, 'or'],
  [/\b(cent|fib|lit|met|theat)er(?=s?\b)/iu, '$1re'],
  [/\b(cent|fib|lit|met|theat)re(?=s?\b)/iu, '$1er'],
  [/(?<=\b(?:def|off|lic))ense/iu, 'ence'],
  [/(?<=\b(?:def|off|lic))ence/iu, 'ense'],
  [/log(?=s?\b)/u, 'logue'],
  [/logue(?=s?\b)/u, 'log'],
]
