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

/** Whether the rules for regular endings make `form` of `base`; both in small letters. */
export const isRegular = (base: string, form: string): boolean =>
  [pluralForms, edForms, ingForms].some(forms => forms(base).includes(form))
