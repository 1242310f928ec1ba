import type {Glossary} from '../bitext/glossary.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import type {TermCard} from './protocol.ts'

/** The terms of a segment, each once, in the order in which they stand in its Chinese. */
export const termCards = ({annotations}: AnnotatedPair, glossary: Glossary): readonly TermCard[] =>
  [...new Set(annotations.map(({term}) => term))].flatMap(id => {
    const term = glossary.find(each => each.id === id)
    const here = annotations.filter(annotation => annotation.term === id)
    const [first] = here
    if (!term || !first) return []
    const preferred = term.en.find(({status}) => status === 'preferred') ?? term.en[0]
    const pinyin = term.zh.find(form => form.term === first.form)?.pinyin
    const definition = term.definition.zh ?? term.definition.en
    return [
      {
        id,
        zh: first.form,
        ...(pinyin === undefined ? {} : {pinyin}),
        preferred: preferred?.term ?? '',
        others: term.en.filter(form => form !== preferred).map(form => ({term: form.term, status: form.status})),
        ...(definition === undefined ? {} : {definition}),
        found: here.every(({rendering}) => rendering !== undefined),
      },
    ]
  })
