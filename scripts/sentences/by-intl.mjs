const segmenters = {
  zh: new Intl.Segmenter('zh', {granularity: 'sentence'}),
  en: new Intl.Segmenter('en', {granularity: 'sentence'}),
}

/** The sentences that the engine finds by the rules of Unicode. */
export const byIntl = (text, lang) => Array.from(segmenters[lang].segment(text), ({segment}) => segment)
