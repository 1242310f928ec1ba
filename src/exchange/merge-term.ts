import type {FormFields, TermFields} from '../bitext/glossary.ts'
import type {GivenFields, Incoming} from './incoming.ts'

/** What a machine may propose and somebody has to confirm, of the fields that a file gives; in their order. */
const proposedIn = (fields: GivenFields): readonly string[] => [
  ...(fields.kind === undefined ? [] : ['kind']),
  'zh',
  ...(fields.zh.some(({pinyin}) => pinyin !== undefined) ? ['pinyin'] : []),
  'en',
  ...(fields.notIn && fields.notIn.length > 0 ? ['not_in'] : []),
  ...(fields.definition === undefined ? [] : ['def']),
  ...(fields.source === undefined ? [] : ['source']),
  ...(fields.note === undefined ? [] : ['note']),
]

/** A term of elsewhere as a draft of ours: all that it gives has to be confirmed. */
export const draftOf = (id: TermFields['id'], domain: string, {fields}: Incoming): TermFields => ({
  notIn: [],
  keep: false,
  only: {docs: [], domains: [], near: []},
  except: new Map(),
  definition: {},
  ...fields,
  id,
  domain,
  unconfirmed: proposedIn(fields),
})

/**
 * What a file of elsewhere gives of a term, with what it does not speak of taken from `held`, the term as its format
 * would hold it: the facts of a form that it gives, and all other forms where it gives the preferred ones alone.
 */
export const completed = (held: TermFields, {fields, mainOnly}: Incoming): GivenFields => ({
  ...fields,
  zh: completeForms(held.zh, fields.zh, mainOnly),
  en: completeForms(held.en, fields.en, mainOnly),
})

const completeForms = (
  held: readonly FormFields[],
  given: readonly FormFields[],
  mainOnly: true | undefined,
): readonly FormFields[] => {
  const others = mainOnly ? held.filter(({term}) => !given.some(form => form.term === term)) : []
  return [
    ...given.map(form => ({...held.find(({term}) => term === form.term), ...form})),
    ...others.map(form => (form.status === 'preferred' ? {...form, status: 'admitted' as const} : form)),
  ]
}

/**
 * A draft with what a file of elsewhere says otherwise, `fields` being complete. What the format of that file cannot hold
 * stays as it is: a form of which it says what it would say of ours is ours.
 */
export const mergeTerm = (
  term: TermFields,
  held: TermFields,
  fields: GivenFields,
  changed: readonly string[],
): TermFields => ({
  ...term,
  ...fields,
  domain: term.domain,
  zh: mergeForms(term.zh, held.zh, fields.zh),
  en: mergeForms(term.en, held.en, fields.en),
  definition: {...term.definition, ...fields.definition},
  unconfirmed: [...new Set([...term.unconfirmed, ...proposedIn(fields).filter(field => changed.includes(field))])],
})

/** `held` are the forms of `ours` in the same order. */
const mergeForms = (
  ours: readonly FormFields[],
  held: readonly FormFields[],
  theirs: readonly FormFields[],
): readonly FormFields[] =>
  theirs.map(form => {
    const at = held.findIndex(({term}) => term === form.term)
    const [own, asHeld] = [ours[at], held[at]]
    if (!own || !asHeld) return form
    return {
      ...own,
      ...form,
      ...(asHeld.status === form.status ? {status: own.status} : {}),
      ...(asHeld.pos === form.pos && own.pos !== undefined ? {pos: own.pos} : {}),
    }
  })
