import {pageEn, pageZh} from '../locales/page.ts'
import type {Values} from '../locales/words.ts'
import {speak} from '../locales/words.ts'

/** The name of something that a published edition says. */
export type PageWord = keyof typeof pageEn

/** The values that it asks for. */
export type PageValues<Key extends PageWord> = keyof Values<typeof pageEn, Key> extends never
  ? []
  : [Values<typeof pageEn, Key>]

/** Something said in both languages. */
export interface Both {
  readonly en: string
  readonly zh: string
}

const english = speak(pageEn, pageZh, 'en')
const chinese = speak(pageEn, pageZh, 'zh')

const isWord = (key: string): key is PageWord => key in pageEn

/** What asks for no values, said once: an edition says most of it on each of its pages. */
const fixed: ReadonlyMap<PageWord, Both> = new Map(
  Object.entries(pageEn)
    .filter(([, words]) => !words.includes('{{'))
    .flatMap(([key, words]) => (isWord(key) ? [[key, {en: words, zh: pageZh[key]}] as const] : [])),
)

/** Says something in both languages. */
export const inBoth = <Key extends PageWord>(key: Key, ...values: PageValues<Key>): Both =>
  fixed.get(key) ?? {en: english(key, ...values), zh: chinese(key, ...values)}

/** The same in one line of plain text. */
export const bothPlain = <Key extends PageWord>(key: Key, ...values: PageValues<Key>): string => {
  const {en, zh} = inBoth(key, ...values)
  return `${en} ${zh}`
}
