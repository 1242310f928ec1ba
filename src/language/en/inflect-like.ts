import {articleOf} from './article.ts'
import {edForms, ingForms, pluralForms} from './endings.ts'
import {foldEn} from './fold.ts'
import {inflections} from './inflection.ts'
import {hasIrregular, irregularForms} from './irregular.ts'

/**
 * `next` in the form in which `found` is `old`: in the plural, with -ed or -ing, possessive, with its capitals (`Hash rates`
 * for `hash rate` gives `Computing powers` of `computing power`). `undefined` where that cannot be told for certain: an
 * irregular form, or a verb of several words.
 */
export function inflectLike(old: string, found: string, next: string): string | undefined {
  const possessive = /(?:['’]s|(?<=s)['’])$/.exec(found)
  const bare = possessive && !foldEn(old).endsWith(foldEn(possessive[0])) ? found.slice(0, possessive.index) : found
  const oldWords = wordsIn(old)
  const foundWords = wordsIn(bare)
  if (oldWords.length !== foundWords.length) return undefined
  const differing = oldWords.findIndex((word, index) => !isSame(word, foundWords[index] ?? ''))
  let written: string | undefined = next
  if (differing >= 0) {
    if (oldWords.slice(differing + 1).some((word, index) => !isSame(word, foundWords[differing + 1 + index] ?? '')))
      return undefined
    const form = formOf(oldWords[differing] ?? '', foundWords[differing] ?? '')
    written = form && inflectPhrase(next, form, oldWords.length, differing)
  }
  if (written === undefined) return undefined
  const whole = possessive && bare !== found ? written + (written.endsWith('s') ? '’' : '’s') : written
  return withCapitals(whole, old, bare)
}

type Form = 'plural' | 'ed' | 'ing'

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{N}]*|\p{N}+/gu) ?? []

/** Equal but for capitals and for -ise and -ize. */
const isSame = (one: string, other: string): boolean => spelling(one) === spelling(other)

const spelling = (word: string): string =>
  foldEn(word)
    .replace(/is(?=e|ing|ation)/, 'iz')
    .replace(/our/, 'or')
    .replace(/(?<=cent|theat|fib|lit|met)re(?=s?$)/, 'er')

function formOf(base: string, found: string): Form | undefined {
  const [word, form] = [foldEn(base), foldEn(found)]
  if (irregularForms.get(word)?.includes(form)) return undefined
  if (pluralForms(word).includes(form)) return 'plural'
  if (edForms(word).includes(form)) return 'ed'
  return ingForms(word).includes(form) ? 'ing' : undefined
}

/** The last word takes a plural; -ed and -ing are certain only for a word alone. */
function inflectPhrase(phrase: string, form: Form, length: number, at: number): string | undefined {
  const last = /\p{L}[\p{L}\p{N}]*$/u.exec(phrase)
  if (!last || hasIrregular(foldEn(last[0]), form)) return undefined
  if (form === 'plural' ? at !== length - 1 : length > 1 || wordsIn(phrase).length > 1) return undefined
  const word = last[0]
  const [ending] = form === 'plural' ? pluralForms(word) : form === 'ed' ? edForms(word) : ingForms(word)
  if (ending === undefined || !inflections(word).includes(foldEn(ending))) return undefined
  return phrase.slice(0, last.index) + ending
}

/** The capitals of what was found: all of it, each word, or the first letter. */
function withCapitals(text: string, old: string, found: string): string {
  const letters = found.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && old !== old.toUpperCase()) return text.toUpperCase()
  const words = wordsIn(found)
  const isTitle = words.length > 1 && words.every(isCapital) && !wordsIn(old).every(isCapital)
  if (isTitle) return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, letter => letter.toUpperCase())
  const isRaised = isCapital(found) && !isCapital(old)
  return isRaised ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** `a` or `an`, whichever `word` is spoken with: an hour, a user, an NFT, a URL. */
export function articleFor(word: string): 'a' | 'an' {
  const article = articleOf(word.trimStart())
  if (article !== 'either') return article
  return /^[aeiouFHLMNRSX]/.test(word.trimStart()) ? 'an' : 'a'
}
