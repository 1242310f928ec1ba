import {documentOf, idOf, pairOf} from '../../src/bitext/build.ts'
import type {Document} from '../../src/bitext/document.ts'
import type {Form, Glossary, Term} from '../../src/bitext/glossary.ts'
import {termId} from '../../src/bitext/ids.ts'
import type {AnnotatedPair, Pair, Rendering} from '../../src/bitext/pair.ts'
import type {Prose} from '../../src/bitext/prose.ts'
import {leaves, mapPassages} from '../../src/bitext/walk.ts'

/** A form as text (preferred), or with what differs. */
type WrittenForm = string | (Partial<Form> & Pick<Form, 'term'>)

/** What a test says of a term. */
export interface WrittenTerm extends Omit<Partial<Term>, 'zh' | 'en' | 'only' | 'id' | 'except'> {
  readonly zh: readonly WrittenForm[]
  readonly en: readonly WrittenForm[]
  readonly only?: Partial<Term['only']>
  readonly except?: Readonly<Record<string, string>>
}

const formOf = (form: WrittenForm): Form => ({
  status: 'preferred',
  place: {start: 0, end: 0},
  ...(typeof form === 'string' ? {term: form} : form),
})

/** A glossary of the terms named by the keys. */
export const glossaryOf = (terms: Readonly<Record<string, WrittenTerm>>): Glossary =>
  Object.entries(terms)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, written]) => {
      const id = termId(name)
      if (!id) throw new RangeError(name)
      return {
        path: `glossary/test/${id}.yml`,
        domain: 'test',
        notIn: [],
        keep: false,
        definition: {},
        unconfirmed: [],
        hash: '',
        ...written,
        id,
        zh: written.zh.map(formOf),
        en: written.en.map(formOf),
        only: {docs: [], domains: [], near: [], ...written.only},
        except: new Map(Object.entries(written.except ?? {}).map(([segment, reason]) => [idOf(segment), reason])),
      }
    })

/** Chinese and its English, or another rendering. */
export type Written = readonly [zh: string | Prose, en?: string | Rendering]

/** A document of paragraphs of pairs; their ids are `a0000001`, `a0000002` … */
export const pairedOf = (paragraphs: readonly (readonly Written[])[], path = 'source/article.md'): Document<Pair> => {
  const document = documentOf(
    path,
    paragraphs.map(pairs => pairs.map(([zh]) => zh)),
  )
  const written = paragraphs.flat()
  let index = 0
  return mapPassages(document, segments =>
    segments.map(segment => {
      const [, en] = written[index++] ?? []
      return pairOf(segment, `a${String(index).padStart(7, '0')}`, en)
    }),
  )
}

/** The annotated pairs of documents, as lines: `form zh-text → en-text`. */
export const seen = (documents: readonly Document<AnnotatedPair>[]): readonly string[] =>
  documents.flatMap(document => {
    const pairs = [...leaves(document)]
    return pairs.flatMap(pair => {
      const {rendering} = pair
      const host = rendering.type === 'with' ? pairs.find(({id}) => id === rendering.target)?.rendering : rendering
      const english = host?.type === 'english' ? host.en.plain : ''
      return pair.annotations.map(({zh, en, rendering: form}) => {
        const there = en ? english.slice(en.start, en.end) : form === undefined ? 'missing' : `(${form})`
        return `${pair.zh.plain.slice(zh.start, zh.end)} → ${there}`
      })
    })
  })
