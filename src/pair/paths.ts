const sources = 'source/'
const translations = 'translations/en/'
const extension = '.md'

/** The name of a document: `source/web3-ai.md` is `web3-ai`. Ids are minted from it. */
export const documentName = (source: string): string => {
  const inside = source.startsWith(sources) ? source.slice(sources.length) : source
  return inside.endsWith(extension) ? inside.slice(0, -extension.length) : inside
}

/** Where the translation of the source file at `source` stands. */
export const translationPath = (source: string): string => `${translations}${documentName(source)}.yml`

/** Where entries stand that the source file at `source` no longer holds. */
export const atticPath = (source: string): string => `${translations}.attic/${documentName(source)}.yml`

/** The source file that a translation file or its attic belongs to by its path. */
export const sourcePath = (translation: string): string => {
  const inside = translation.startsWith(translations) ? translation.slice(translations.length) : translation
  return `${sources}${inside.replace(/^\.attic\//, '').replace(/\.yml$/, '')}${extension}`
}

/** Whether a translation file is one of the attic. */
export const isAtticPath = (translation: string): boolean => translation.startsWith(`${translations}.attic/`)
