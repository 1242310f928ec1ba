import type {Form, Term} from '../../bitext/glossary.ts'
import type {FormJson, TermJson} from './edition-json.ts'

/** A term as data. */
export const termJson = (term: Term): TermJson => ({
  id: term.id,
  domain: term.domain,
  ...(term.kind === undefined ? {} : {kind: term.kind}),
  zh: term.zh.map(formJson),
  en: term.en.map(formJson),
  notIn: term.notIn,
  keep: term.keep,
  definition: term.definition,
  ...(term.source === undefined ? {} : {source: term.source}),
  ...(term.note === undefined ? {} : {note: term.note}),
  unconfirmed: term.unconfirmed,
})

const formJson = ({place: _, ...form}: Form): FormJson => form
