import type {Prose, Run} from '../bitext/prose.ts'
import {words} from '../language/en/words.ts'
import type {Language} from '../language/language.ts'
import {numbers} from '../language/numbers.ts'
import type {Quantity} from '../language/quantity.ts'

/** What a text holds that its translation must hold too, each as a name that is the same in both languages. */
type Marks = readonly string[]

/**
 * Marks of a prose: code, addresses, pictures, footnotes, numbers by their value, words in Latin letters. Of English every
 * word is one: which of them mean anything is seen only beside the Chinese.
 */
export const marksOf = ({runs, plain}: Prose, language: Language): Marks => {
  const found = [...runs.flatMap(marksOfRun)]
  for (const quantity of numbers(plain, language)) found.push(...valuesOf(quantity))
  for (const {text} of words(plain)) if (/\p{L}/u.test(text)) found.push(`word ${text.toLowerCase()}`)
  return found
}

const marksOfRun = (run: Run): Marks => {
  switch (run.type) {
    case 'code':
      return [`code ${run.value}`]
    case 'image':
      return [`image ${fileOf(run.url)}`]
    case 'footnote':
      return [`footnote ${run.label}`]
    case 'link':
      return [`link ${fileOf(run.url)}`, ...run.children.flatMap(marksOfRun)]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [run.type === 'emphasis' ? 'strong' : run.type, ...run.children.flatMap(marksOfRun)]
    case 'words':
    case 'break':
    case 'html':
      return []
    default:
      return run satisfies never
  }
}

/** An address without what differs between two languages of a site: protocol, folders of a language. */
const fileOf = (url: string): string =>
  url
    .replace(/^https?:\/\//, '')
    .replace(/(?<=^|\/)(?:zh|en)(?:[-_](?:cn|tw|hk|us|gb|hans|hant))?(?=\/|$)\/?/gi, '')
    .replace(/[./]+$/, '')
    .toLowerCase()

/** A quantity by what it comes to, in pieces of which a translation may say more or fewer. */
const valuesOf = (quantity: Quantity): readonly string[] => {
  switch (quantity.kind) {
    case 'date':
      return (['year', 'quarter', 'month', 'day', 'weekday'] as const).flatMap(part =>
        quantity[part] === undefined ? [] : [part === 'year' ? `number ${quantity.year}` : `${part} ${quantity[part]}`],
      )
    case 'time':
      return [`time ${quantity.hour % 12}:${quantity.minute}`]
    case 'range':
      return quantity.vague ? [] : [`number ${quantity.low}`, `number ${quantity.high}`]
    default:
      return quantity.loose ? [] : [`number ${quantity.value}`]
  }
}
