import {createInstance} from 'i18next'

/** The languages that duizhao speaks to its users. */
export type Tongue = 'zh' | 'en'

/** A text in each tongue. */
export type InBoth = Readonly<Record<Tongue, string>>

/** The words of one room: keys to sentences in English. `{{name}}` stands for a value; `_one` and `_other` tell plurals of `count` apart. */
export type Catalogue = Readonly<Record<string, string>>

/** The same keys in Chinese, which knows no `_one`. */
export type Chinese<English extends Catalogue> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: string
}

type Names<Sentence extends string> = Sentence extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never
/** The keys by which sentences of a catalogue are said: `_one` and `_other` are one key. */
export type Keys<English extends Catalogue> = Base<keyof English> & string
type Base<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key
type SentenceOf<English extends Catalogue, Key> = {
  [K in keyof English]: Base<K> extends Key ? English[K] : never
}[keyof English]

/** The values that the sentence at `Key` asks for. */
export type Values<English extends Catalogue, Key> = {
  readonly [Name in Names<SentenceOf<English, Key>>]: string | number
}

/** Says a sentence of a catalogue: its key, and its values where it has any. */
export type Say<English extends Catalogue> = <Key extends Keys<English>>(
  key: Key,
  ...values: keyof Values<English, Key> extends never ? [] : [Values<English, Key>]
) => string

/** Makes a catalogue speak the language `tongue`. */
export const speak = <const English extends Catalogue>(
  english: English,
  chinese: Chinese<English>,
  tongue: Tongue,
): Say<English> => {
  const say = speakAny(english, chinese, tongue)
  return (key, ...[values]) => say(key, values ?? {})
}

/** The same for keys that are only known when it runs, such as those of findings. A missing key is a bug: `RangeError`. */
export const speakAny = (
  english: Catalogue,
  chinese: Catalogue,
  tongue: Tongue,
): ((key: string, values: Readonly<Record<string, string | number>>) => string) => {
  const instance = createInstance({
    lng: tongue,
    initAsync: false,
    interpolation: {escapeValue: false},
    keySeparator: false,
    nsSeparator: false,
    resources: {en: {translation: english}, zh: {translation: chinese}},
  })
  void instance.init()
  const say = instance.getFixedT(tongue)
  return (key, values) => {
    if (!instance.exists(key, {lng: tongue, ...values})) throw new RangeError(`no words for "${key}" in ${tongue}`)
    return say(key, values)
  }
}
