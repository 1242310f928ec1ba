import {documentNames} from '../name.ts'
import type {Publisher} from '../publisher.ts'
import {bilingualMarkdown} from './bilingual.ts'
import {englishMarkdown} from './english.ts'

/** Markdown: each document in both languages, sentence by sentence, and in English in the layout of its source. */
export const markdown: Publisher<'markdown'> = {
  format: 'markdown',
  publish: edition => {
    const names = documentNames(edition.documents.map(document => document.path))
    return edition.documents.flatMap(document => {
      const name = names.get(document.path) ?? 'untitled'
      return [
        {path: `markdown/bilingual/${name}.md`, text: bilingualMarkdown(document)},
        {path: `markdown/en/${name}.md`, text: englishMarkdown(document)},
      ]
    })
  },
}
