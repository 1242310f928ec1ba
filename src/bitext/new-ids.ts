import type {TermId} from './ids.ts'
import {termId} from './ids.ts'

/** Gives ids to new terms; none is given twice. */
export interface NewIds {
  /** `id` itself where it is one and free. */
  readonly claim: (id: string) => TermId | undefined
  /** The words of an English form, with a number behind them where they are taken; `undefined` where it has none in Latin letters. */
  readonly ofEnglish: (english: string) => TermId | undefined
  /** `term`, with a number where it is taken. */
  readonly unnamed: () => TermId
}

/** Ids for terms beside those that have the ids in `taken`. */
export const newIds = (taken: Iterable<string>): NewIds => {
  const known = new Set(taken)
  const numbers = new Map<string, number>()
  const claim = (text: string): TermId | undefined => {
    const id = termId(text)
    if (!id || known.has(id)) return undefined
    known.add(id)
    return id
  }
  const numbered = (slug: string): TermId => {
    for (let number = numbers.get(slug) ?? 1; ; number += 1) {
      numbers.set(slug, number + 1)
      const id = claim(number === 1 ? slug : `${slug}-${number}`)
      if (id) return id
    }
  }
  const ofEnglish = (english: string): TermId | undefined => {
    const slug = slugOf(english)
    return termId(slug) ? numbered(slug) : undefined
  }
  return {claim, ofEnglish, unnamed: () => numbered('term')}
}

/** `text` as lower-case words joined by hyphens; letters lose their accents. */
const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
