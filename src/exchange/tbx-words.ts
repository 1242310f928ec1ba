import type {Status} from '../bitext/glossary.ts'

/** The namespaces of TBX v3 (ISO 30042:2019) in DCT style: the core, and the modules that make up TBX-Basic. */
export const namespaces = {
  core: 'urn:iso:std:iso:30042:ed-2',
  min: 'http://www.tbxinfo.net/ns/min',
  basic: 'http://www.tbxinfo.net/ns/basic',
} as const

/** The data categories that we write: the module that has each as a tag (v3), and the element whose `type` it is (v2). */
export const categories = {
  subjectField: {module: 'min', element: 'descrip'},
  definition: {module: 'basic', element: 'descrip'},
  source: {module: 'basic', element: 'admin'},
  administrativeStatus: {module: 'min', element: 'termNote'},
  partOfSpeech: {module: 'min', element: 'termNote'},
  termType: {module: 'basic', element: 'termNote'},
} as const

export type Category = keyof typeof categories

/** TBX has no word for what must never be written: it is deprecated there. */
export const tbxStatus: Readonly<Record<Status, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
}

/** A status as TBX writes it, with or without its ending, and as some tools do; `undefined` for any other. */
export const statusOf = (text: string): Status | undefined => {
  switch (text.replace(/-admn-sts$/, '').replace(/Term$/, '')) {
    case 'preferred':
      return 'preferred'
    case 'admitted':
      return 'admitted'
    case 'deprecated':
    case 'superseded':
    case 'obsolete':
      return 'deprecated'
    case 'forbidden':
      return 'forbidden'
    default:
      return undefined
  }
}

/** Parts of speech that TBX-Basic knows. */
export const partsOfSpeech: readonly string[] = ['noun', 'verb', 'adjective', 'adverb', 'other']

/** Our kinds of form in TBX's words, where they are not the same. */
const renamed: readonly (readonly [ours: string, tbx: string])[] = [
  ['full', 'fullForm'],
  ['short', 'shortForm'],
]

const shared: readonly string[] = ['acronym', 'abbreviation', 'variant', 'phrase']

/** The kind of a form in TBX's word; `undefined` where it has none. */
export const tbxTypeOf = (type: string): string | undefined =>
  shared.includes(type) ? type : renamed.find(([ours]) => ours === type)?.[1]

/** The kind of a form in our word. */
export const typeOf = (tbx: string): string => renamed.find(([, theirs]) => theirs === tbx)?.[0] ?? tbx

/** An `xml:lang` as one of our languages: any Chinese, any English; `undefined` for all others. */
export const languageOf = (tag: string): 'zh' | 'en' | undefined => {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/)
  if (['zh', 'zho', 'chi', 'cmn'].includes(primary)) return 'zh'
  return ['en', 'eng'].includes(primary) ? 'en' : undefined
}
