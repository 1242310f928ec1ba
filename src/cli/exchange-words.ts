import type {Remark} from '../exchange/incoming.ts'
import {exchangeEn, exchangeZh} from '../locales/exchange.ts'
import type {Say, Tongue} from '../locales/words.ts'
import {speak, speakAny} from '../locales/words.ts'

/** What is said of the interchange of terms, in the language of the call. */
export const exchangeWords = (tongue: Tongue): Say<typeof exchangeEn> => speak(exchangeEn, exchangeZh, tongue)

/** A remark on a file as one line: the file as it was named, line and column, and the sentence. */
export const remarkLine = (file: string, {line, column, message, values}: Remark, tongue: Tongue): string =>
  `${file}:${line}:${column}  ${speakAny(exchangeEn, exchangeZh, tongue)(message, values)}`
