import type {Metadata} from '../bitext/edition.ts'
import type {Both} from './both.ts'
import type {Title} from './title.ts'

/** How an edition is cited, in both languages. */
export const citation = ({title, author, translators, baseUrl}: Metadata): Both => ({
  en: sentences([
    first(author.en, author.zh),
    titles(title),
    translators.length > 0 ? `Translated by ${listed(translators)}` : '',
    baseUrl,
  ]),
  zh: `${before(first(author.zh, author.en), '：')}《${title.zh}》${translators.length > 0 ? `，${spaced(translators.join('、'))}译` : ''}。${baseUrl}`,
})

/** A segment that is cited: its document, its number there, and its lasting address. */
export interface Cited {
  readonly title: Title
  readonly number: number
  readonly id: string
  readonly address: string
}

/** How a segment is cited, in both languages. */
export const segmentCitation = (
  {title: whole}: Pick<Metadata, 'title'>,
  {title, number, id, address}: Cited,
): Both => ({
  en: sentences([`${titles(title)}, segment ${number} (${id})`, `In: ${titles(whole)}`, address]),
  zh: `《${title.zh}》第 ${number} 句（${id}），载《${whole.zh}》。${address}`,
})

const first = (one: string, other: string): string => (one === '' ? other : one)

const before = (words: string, mark: string): string => (words === '' ? '' : words + mark)

/** The English with the Chinese in brackets, as catalogues give a translated title. */
const titles = ({zh, en}: Title): string => (en === '' || en === zh ? zh : `${en} [${zh}]`)

/** Latin letters keep a space from the Chinese behind them. */
const spaced = (names: string): string => (/\p{Script=Han}$/u.test(names) ? names : `${names} `)

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const sentences = (parts: readonly string[]): string =>
  parts
    .filter(part => part !== '')
    .map((part, index, all) => (index === all.length - 1 || /[.!?。！？]$/.test(part) ? part : `${part}.`))
    .join(' ')
