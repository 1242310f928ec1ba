import type {Document} from '../../src/bitext/document.ts'
import type {Edition, Metadata} from '../../src/bitext/edition.ts'
import type {Form, Glossary, Status, Term} from '../../src/bitext/glossary.ts'
import type {SegmentId, TermId} from '../../src/bitext/ids.ts'
import {segmentId, termId} from '../../src/bitext/ids.ts'
import type {AnnotatedPair, Annotation, Rendering} from '../../src/bitext/pair.ts'
import {mapPassages} from '../../src/bitext/walk.ts'
import {readInline} from '../../src/markup/read-inline.ts'
import {segment} from '../../src/segment/segment.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'

/** What a test says of one segment: its English, or more than that. Segments of which nothing is said are missing. */
export type Said =
  | string
  | (Partial<Pick<AnnotatedPair, 'rendering' | 'state' | 'note' | 'proposals'>> & {readonly en?: string})

const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** The `number`th id of the document named by its letter: `aaaaaa01`. */
export const idOf = (letter: string, number: number): SegmentId => {
  const [thousands, tens, ones] = [Math.floor(number / 1024), Math.floor(number / 32) % 32, number % 32]
  const text = `${letter}aaaa${thousands === 0 ? 'a' : digits.charAt(thousands)}${digits.charAt(tens)}${digits.charAt(ones)}`
  const id = segmentId(text)
  if (!id) throw new RangeError(`${text} is no segment id`)
  return id
}

/** A source read and cut, each segment paired with what `said` says of its Chinese, the terms of `glossary` annotated. */
export const translated = (
  path: string,
  source: string,
  said: Readonly<Record<string, Said>>,
  glossary: Glossary = [],
  letter = 'a',
): Document<AnnotatedPair> => {
  const {document, faults} = readMarkdown({path, text: source})
  if (!document) throw new Error(`unreadable source: ${JSON.stringify(faults)}`)
  let number = 0
  const seen = new Set<TermId>()
  const cut = segment(document)
  const known = new Set<string>()
  const paired = mapPassages(cut, leaves =>
    leaves.map((leaf): AnnotatedPair => {
      number += 1
      known.add(leaf.zh.text)
      const one = said[leaf.zh.text]
      const {en, ...more} = typeof one === 'string' ? {en: one} : (one ?? {})
      const rendering: Rendering =
        en === undefined
          ? {type: leaf.kept ? 'kept' : 'missing'}
          : {type: 'english', en: readInline(en, document.definitions)}
      const pair = {
        ...leaf,
        type: 'annotatedPair' as const,
        id: idOf(letter, number),
        rendering,
        state: {
          progress:
            en === undefined
              ? rendering.type === 'kept'
                ? ('kept' as const)
                : ('missing' as const)
              : ('translated' as const),
        },
        proposals: [],
        allow: [],
        annotations: [],
        misrenderings: [],
        flips: [],
        ...more,
      }
      return {...pair, annotations: annotate(pair, glossary, seen)}
    }),
  )
  for (const zh of Object.keys(said)) if (!known.has(zh)) throw new RangeError(`no segment "${zh}" in ${path}`)
  return paired
}

/** The occurrences of each term's first forms, as simply as can be. */
const annotate = (pair: AnnotatedPair, glossary: Glossary, seen: Set<TermId>): readonly Annotation[] => {
  const english = pair.rendering.type === 'english' ? pair.rendering.en.plain : ''
  const found: Annotation[] = []
  for (const term of glossary) {
    const form = term.zh[0]?.term ?? ''
    const start = pair.zh.plain.indexOf(form)
    if (form === '' || start < 0) continue
    const rendering = term.en.find(one => english.includes(one.term))
    const at = rendering ? english.indexOf(rendering.term) : -1
    found.push({
      term: term.id,
      form,
      zh: {start, end: start + form.length},
      first: !seen.has(term.id),
      ...(rendering ? {en: {start: at, end: at + rendering.term.length}, rendering: rendering.term} : {}),
    })
    seen.add(term.id)
  }
  return found.sort((a, b) => a.zh.start - b.zh.start)
}

/** A term with one Chinese form and English forms by status. */
export const termOf = (
  id: string,
  zh: string,
  pinyin: string | undefined,
  en: Readonly<Record<string, Status>>,
  definition: Term['definition'] = {},
): Term => {
  const name = termId(id)
  if (!name) throw new RangeError(`${id} is no term id`)
  const place = {start: 0, end: 0}
  const chinese: Form = {term: zh, status: 'preferred', place, ...(pinyin === undefined ? {} : {pinyin})}
  return {
    id: name,
    path: `glossary/computing/${id}.yml`,
    domain: 'computing',
    zh: [chinese],
    en: Object.entries(en).map(([term, status]) => ({term, status, place})),
    notIn: [],
    keep: false,
    only: {docs: [], domains: [], near: []},
    except: new Map(),
    definition,
    unconfirmed: [],
    hash: 'h000000000000',
  }
}

const metadata: Metadata = {
  title: {zh: '对照集', en: 'A Parallel Reader'},
  author: {zh: '作者', en: 'An Author'},
  translators: ['A. Translator'],
  licence: 'CC BY 4.0',
  rights: '© An Author',
  baseUrl: '',
  english: 'US',
  theme: 'auto',
}

/** An edition of documents and a glossary without findings. */
export const editionOf = (
  documents: readonly Document<AnnotatedPair>[],
  glossary: Glossary = [],
  more: Partial<Edition> = {},
): Edition => ({metadata, documents, assets: [], glossary, orphans: [], faults: [], findings: [], ...more})
