import {pageScriptEn as en, pageScriptZh as zh} from '../../../locales/page-script.ts'
import {element} from './element.ts'

/** The name of something that the script says. */
export type Word = keyof typeof en

type Values = Readonly<Record<string, string | number>>

const fill = (words: string, values: Values): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))

/** Says something in both languages, each in an element of its own. */
export const said = (word: Word, values: Values = {}): readonly Node[] => [
  element('span', {lang: 'en'}, fill(en[word], values)),
  document.createTextNode(' '),
  element('span', {lang: 'zh'}, fill(zh[word], values)),
]

/** The same as plain text. */
export const plain = (word: Word): string => `${en[word]} ${zh[word]}`
