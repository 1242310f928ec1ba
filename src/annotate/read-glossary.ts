import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Glossary, Term} from '../bitext/glossary.ts'
import {foldEn} from '../language/en/fold.ts'
import {foldZh} from '../language/zh/fold.ts'
import {readTerm} from './read-term.ts'

/** All terms that could be read, in order of their ids, and what was wrong with the files, in order of their paths. */
export const readGlossary = (
  files: readonly TextFile[],
): {readonly glossary: Glossary; readonly faults: readonly Fault[]} => {
  const terms = new Map<Term['id'], Term>()
  const named = new Map<string, Term>()
  const faults: Fault[] = []
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const {term, ...reading} = readTerm(file)
    faults.push(...reading.faults)
    if (!term) continue
    const first = terms.get(term.id)
    if (first) faults.push(twice(term, first))
    else {
      terms.set(term.id, term)
      faults.push(...shared(term, named))
    }
  }
  const glossary = [...terms.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {glossary, faults: [...faults, ...circular(glossary)]}
}

/** Terms that give way to one another by `not_in`: where they overlap, neither would ever be found. Said once, of the later. */
const circular = (glossary: Glossary): readonly Fault[] => {
  const owners = new Map<string, Term>()
  for (const term of glossary) for (const {term: form} of term.zh) owners.set(foldZh(form), term)
  return glossary.flatMap(term =>
    term.notIn.flatMap((word): readonly Fault[] => {
      const other = owners.get(foldZh(word))
      if (!other || other.id >= term.id) return []
      const form = term.zh.find(one => other.notIn.some(longer => foldZh(longer) === foldZh(one.term)))
      if (!form) return []
      const values = {form: form.term, word, other: other.id, path: other.path}
      return [{rule: 'invalid-term', message: 'termCircular', values, path: term.path, range: form.place, fatal: false}]
    }),
  )
}

/** The later of two files of one id is left out. */
const twice = (term: Term, first: Term): Fault => ({
  rule: 'invalid-term',
  message: 'termTwice',
  values: {id: term.id, path: first.path},
  path: term.path,
  fatal: true,
})

/** Chinese forms that another term has as well, where nothing tells the two apart. `named` holds the forms so far. */
const shared = (term: Term, named: Map<string, Term>): readonly Fault[] => {
  if (isTold(term)) return []
  return term.zh.flatMap((form): readonly Fault[] => {
    const key = form.case === 'exact' ? foldZh(form.term) : foldEn(foldZh(form.term))
    const other = named.get(key)
    if (!other) named.set(key, term)
    if (!other || other === term) return []
    const values = {form: form.term, other: other.id, path: other.path}
    return [{rule: 'invalid-term', message: 'termShared', values, path: term.path, range: form.place, fatal: false}]
  })
}

const isTold = ({only}: Term): boolean => only.docs.length + only.domains.length + only.near.length > 0
