import {foldEn} from './fold.ts'
import {irregularForms, ownWords, unchangedVerbs} from './irregular.ts'

/**
 * Every form that an English word can take: itself, its plural or third person, possessives, -ed, -ing and irregular
 * forms, lower case, straight apostrophes. Both spellings where two are in use (focused, focussed). Nothing is assumed
 * about the part of speech, so some forms are never used.
 */
export function inflections(word: string): readonly string[] {
  const base = foldEn(word)
  const forms = new Set([base])
  if (!/[a-z0-9]$/.test(base)) return [...forms]
  const irregular = irregularForms.get(base) ?? []
  for (const form of irregular) forms.add(form)
  for (const form of pluralForms(base)) if (!ownWords.has(form)) forms.add(form)
  if (/^[a-z]{2,}$/.test(base)) {
    for (const form of ingForms(base)) if (!ownWords.has(form)) forms.add(form)
    if (!unchangedVerbs.has(base)) for (const form of edForms(base)) if (!ownWords.has(form)) forms.add(form)
  }
  for (const form of [...forms]) if (!form.endsWith("'s")) forms.add(form.endsWith('s') ? `${form}'` : `${form}'s`)
  forms.add(`${base}'s`)
  return [...forms]
}

/**
 * Whether two words are forms of one another: equal but for case and apostrophes, or one an inflection of the other
 * (tokens and token, whichever the glossary holds). Two different inflections of a third word are not.
 */
export function matchesInflected(form: string, base: string): boolean {
  const a = foldEn(form)
  const b = foldEn(base)
  if (a === b) return true
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return irregularForms.get(b)?.includes(bare(a)) === true
  return inflections(b).includes(a) || inflections(bare(b)).includes(a) || inflections(bare(a)).includes(b)
}

/** A word without its possessive ending. */
function bare(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2)
  return word.endsWith("'") ? word.slice(0, -1) : word
}

const isVowel = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter)

/** The regular plurals of a word in small letters, the usual one first. */
export function pluralForms(base: string): readonly string[] {
  const last = base.slice(-1)
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`, ...(base.endsWith('ch') ? [`${base}s`] : [])]
  if (last === 'y' && !isVowel(base.slice(-2, -1))) return [`${base.slice(0, -1)}ies`]
  if (last === 'o' && !isVowel(base.slice(-2, -1))) return [`${base}es`, `${base}s`]
  return [`${base}s`]
}

/** The forms of a word in small letters that end in -ing. */
export function ingForms(base: string): readonly string[] {
  if (/(?:ee|oe|ye)$/.test(base)) return [`${base}ing`]
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (base.endsWith('e')) return [`${base.slice(0, -1)}ing`]
  return withDoubling(base).map(stem => `${stem}ing`)
}

/** The forms of a word in small letters that end in -ed. */
export function edForms(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (base.endsWith('y') && !isVowel(base.slice(-2, -1))) return [`${base.slice(0, -1)}ied`]
  return withDoubling(base).map(stem => `${stem}ed`)
}

/** The stem before -ing and -ed: doubled in plan, both ways in travel and focus, as it is in train. */
function withDoubling(base: string): readonly string[] {
  if (base.endsWith('c') && /[aeiou]c$/.test(base)) return [`${base}k`]
  if (!/[aeiou][bdfglmnprstvz]$/.test(base) || /[aeiou]{2}.$/.test(base.replace(/qu/, 'kw'))) return [base]
  const doubled = base + base.slice(-1)
  const isShort = (base.match(/[aeiouy]+/g) ?? []).length === 1
  return isShort ? [doubled] : [base, doubled]
}
