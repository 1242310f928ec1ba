import type {FormFields, TermFields} from '../bitext/glossary.ts'
import {normalize} from '../bitext/hash.ts'
import type {GivenFields} from './incoming.ts'

/** One field in which two terms differ: what only ours says, and what only the other says. */
export interface Difference {
  readonly field: string
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
}

/** What a file of elsewhere says otherwise of a term: only of the fields that it gives. `held` is the term as its format would hold it. */
export const differences = (held: TermFields, given: GivenFields): readonly Difference[] => {
  const theirs: TermFields = {
    ...held,
    ...given,
    definition: {...held.definition, ...given.definition},
    only: given.only ?? held.only,
  }
  const [before, after] = [linesOf(held), linesOf(theirs)]
  return [...before.keys()].flatMap(field => {
    const [old, next] = [before.get(field) ?? [], after.get(field) ?? []]
    const [gone, come] = [old.filter(line => !next.includes(line)), next.filter(line => !old.includes(line))]
    return gone.length + come.length > 0 ? [{field, ours: gone, theirs: come}] : []
  })
}

/** Every field as lines that can be compared and shown, in the order of the fields in a file. */
const linesOf = (term: TermFields): ReadonlyMap<string, readonly string[]> =>
  new Map<string, readonly string[]>([
    ['domain', [term.domain]],
    ['kind', given(term.kind)],
    ['zh', term.zh.map(formLine)],
    ['en', term.en.map(formLine)],
    ['not_in', term.notIn],
    ['keep', term.keep ? ['true'] : []],
    ['only', Object.entries(term.only).flatMap(([name, texts]) => texts.map(text => `${name}: ${text}`))],
    ['except', [...term.except].map(([id, reason]) => `${id}: ${reason}`)],
    ['def.zh', given(term.definition.zh)],
    ['def.en', given(term.definition.en)],
    ['source', given(term.source)],
    ['note', given(term.note)],
  ])

const given = (text: string | undefined): readonly string[] => (text === undefined ? [] : [normalize(text)])

const formLine = ({term, status, pinyin, pos, type, case: letters}: FormFields): string =>
  `${term} (${[status, pinyin, pos, type, letters && 'case: exact'].filter(text => text).join(', ')})`
