// What cuts a text into sentences: ours, and three peers that anybody would reach for. Each `(text, lang) => pieces`.
import {sentences} from '../../dist/language/sentences.js'
import {byIntl} from './by-intl.mjs'

// Native and not built for every machine, so no dependency of ours: npm install --no-save sentencex@1.0.17 adds its column.
const guest = 'sentencex'
const sentencex = await import(guest).then(
  ({segment}) => segment,
  () => undefined,
)

/** A stop and its closing marks; in English white space and a capital must follow. */
const patterns = {
  zh: /(?<=[。！？!?…][”’」』）)》】]*)(?![。！？!?…”’」』）)》】])/u,
  en: /(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\p{N}])/u,
}

export const cutters = {
  duizhao: sentences,
  'Intl.Segmenter': byIntl,
  ...(sentencex === undefined ? {} : {sentencex: (text, lang) => sentencex(lang, text)}),
  'plain pattern': (text, lang) => text.split(patterns[lang]),
}
