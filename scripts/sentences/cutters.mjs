// What cuts a text into sentences: ours, and three peers that anybody would reach for. Each `(text, lang) => pieces`.
import {segment as sentencex} from 'sentencex'
import {sentences} from '../../dist/language/sentences.js'
import {byIntl} from './by-intl.mjs'

/** A stop and its closing marks; in English white space and a capital must follow. */
const patterns = {
  zh: /(?<=[。！？!?…][”’」』）)》】]*)(?![。！？!?…”’」』）)》】])/u,
  en: /(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\p{N}])/u,
}

export const cutters = {
  duizhao: sentences,
  'Intl.Segmenter': byIntl,
  sentencex: (text, lang) => sentencex(lang, text),
  'plain pattern': (text, lang) => text.split(patterns[lang]),
}
