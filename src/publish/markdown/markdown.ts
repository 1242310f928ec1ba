import {linkResolver} from '../../markup/link-resolver.ts'
import {referredAssets} from '../assets.ts'
import {assetNames, markdownNames} from '../name.ts'
import type {Publisher} from '../publisher.ts'
import {bilingualMarkdown} from './bilingual.ts'
import {englishMarkdown} from './english.ts'
import {linkedHeadings} from './linked-headings.ts'

/**
 * Markdown: each document in both languages, sentence by sentence, and in English in the layout of its source. Both
 * folders are laid out as the source is, with the files that it refers to, so that every address holds as it is written.
 */
export const markdown: Publisher<'markdown'> = {
  format: 'markdown',
  publish: edition => {
    const {documents} = edition
    const names = markdownNames(documents.map(document => document.path))
    const links = linkResolver(documents, edition.assets)
    const linked = linkedHeadings(documents, links)
    const files = assetNames(referredAssets(edition, links).map(({path}) => path))
    return [
      ...documents.flatMap(document => {
        const name = names.get(document.path) ?? 'untitled'
        return [
          {path: `markdown/bilingual/${name}.md`, text: bilingualMarkdown(document, linked)},
          {path: `markdown/en/${name}.md`, text: englishMarkdown(document, linked)},
        ]
      }),
      ...[...files].flatMap(([from, name]) => [
        {path: `markdown/bilingual/${name}`, from},
        {path: `markdown/en/${name}`, from},
      ]),
    ]
  },
}
