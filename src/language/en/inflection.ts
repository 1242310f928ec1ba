import {edForms, ingForms, pluralForms} from './endings.ts'
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
