import type {OutputFile} from '../../bitext/edition.ts'
import type {Form, Glossary} from '../../bitext/glossary.ts'
import type {Publisher} from '../publisher.ts'
import type {Entries} from './document-resources.ts'
import {documentResources} from './document-resources.ts'
import {literal, literalKeys} from './literal.ts'
import {namespaces, ours} from './namespaces.ts'
import {schema} from './schema.ts'

/** Resources for i18next: a namespace a document, keys the ids of segments; one for the glossary, one for what is unfinished. */
export const i18next: Publisher<'i18next'> = {
  format: 'i18next',
  onRequest: true,
  publish: ({documents, glossary}) => {
    const names = namespaces(documents.map(document => document.path))
    const made = documents.map(document => ({
      namespace: names.get(document.path) ?? 'untitled',
      ...documentResources(document),
    }))
    return [
      ...(['zh', 'en'] as const).flatMap(language => [
        ...made.map(one => resource(language, one.namespace, one[language])),
        resource(language, ours.glossary, preferred(glossary, language)),
      ]),
      resource(
        'en',
        ours.states,
        made.flatMap(one => one.states),
      ),
      {path: 'locales/i18next.schema.json', text: `${JSON.stringify(schema, undefined, 2)}\n`},
    ]
  },
}

const resource = (language: 'zh' | 'en', namespace: string, entries: Entries): OutputFile => {
  const texts = entries.map(([key, text]) => [key, literal(text)] as const)
  const keys = literalKeys(texts.map(([, text]) => text))
  return {
    path: `locales/${language}/${namespace}.json`,
    text: `${JSON.stringify(Object.fromEntries([...texts, ...keys]), undefined, 2)}\n`,
  }
}

/** The form of each term that a language prefers, else the first that it admits; a term without either has no key. */
const preferred = (glossary: Glossary, language: 'zh' | 'en'): Entries =>
  glossary.flatMap(term => {
    const form = best(term[language])
    return form ? [[term.id, form.term] as const] : []
  })

const best = (forms: readonly Form[]): Form | undefined =>
  forms.find(({status}) => status === 'preferred') ?? forms.find(({status}) => status === 'admitted')
