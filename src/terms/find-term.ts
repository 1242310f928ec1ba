import type {Glossary, Term} from '../bitext/glossary.ts'
import {foldEn} from '../language/en/fold.ts'
import {foldZh} from '../language/zh/fold.ts'

/**
 * The terms that somebody may mean by `name`: the one with that id, else those with such a form in either language
 * (capitals, full-width and traditional forms fold together).
 */
export const findTerms = (glossary: Glossary, name: string): readonly Term[] => {
  const byId = glossary.find(({id}) => id === name)
  if (byId) return [byId]
  const wanted = foldEn(foldZh(name.trim()))
  return glossary.filter(({zh, en}) => [...zh, ...en].some(({term}) => foldEn(foldZh(term)) === wanted))
}
