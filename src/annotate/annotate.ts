import type {Document} from '../bitext/document.ts'
import type {Glossary} from '../bitext/glossary.ts'
import type {TermId} from '../bitext/ids.ts'
import type {AnnotatedPair, Pair} from '../bitext/pair.ts'
import {mapPassages} from '../bitext/walk.ts'
import {readInline} from '../markup/read-inline.ts'
import {alphabet} from './alphabet.ts'
import {annotatePassage} from './annotate-passage.ts'
import {chineseFinder} from './chinese.ts'
import {englishFinder} from './english.ts'
import {applies, domainsOf} from './only.ts'
import {ordinaryWords} from './ordinary-words.ts'
import {readable} from './readable.ts'
import type {Past} from './turned.ts'
import {turned} from './turned.ts'

/** Finds the terms of one glossary in documents. */
export type Annotator = (documents: readonly Document<Pair>[]) => readonly Document<AnnotatedPair>[]

/** Finds every term of the glossary in the Chinese of every pair, and its rendering in the English. */
export const annotate = (
  documents: readonly Document<Pair>[],
  glossary: Glossary,
): readonly Document<AnnotatedPair>[] => annotator(glossary)(documents)

/** The words that own an overlap in a project that has some of its own. */
export const ordinaryWith = (own: readonly string[] = []): readonly string[] => [...ordinaryWords, ...own]

/**
 * Prepares a glossary once for many documents. `ordinary` are the longer words that own an overlap with a term, written as
 * in `ordinaryWords`.
 */
export const annotator = (glossary: Glossary, ordinary: readonly string[] = ordinaryWords): Annotator => {
  const inChinese = chineseFinder(glossary, ordinary, alphabet)
  const inEnglish = englishFinder(glossary, alphabet)
  return documents =>
    documents.map(document => {
      const domains = domainsOf(document)
      const active = glossary.map(term => applies(term, document.path, domains))
      const seen = new Set<TermId>()
      return mapPassages(document, pairs => {
        const mentions = inChinese(
          pairs.map(pair => readable(pair.zh)),
          term => active[term] === true,
        )
        const annotated = annotatePassage(glossary, pairs, mentions, inEnglish, seen)
        if (!pairs.some(({state}) => state.stale)) return annotated
        const before = (text: string): Past => {
          const zh = readInline(text, document.definitions)
          const [found = []] = inChinese([readable(zh)], term => active[term] === true)
          return {plain: zh.plain, mentions: found}
        }
        return annotated.map(pair => ({...pair, flips: turned(glossary, pair, before)}))
      })
    })
}
