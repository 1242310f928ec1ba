import {leaves} from '../../bitext/walk.ts'
import type {DocumentPage} from './document-pages.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import type {KeyWord} from './masthead.ts'
import {frontMatter, knownKey} from './masthead.ts'

/** What the front matter of a document says of where it comes from. */
export interface Origin {
  /** The word for its key. */
  readonly word: KeyWord
  /** As it stands in the source. */
  readonly value: string
}

/** Where a document comes from, as its front matter says: author, publisher, date, source, address. */
export const originsOf = ({document: {children}}: DocumentPage): readonly Origin[] =>
  frontMatter(children).flatMap(block => {
    const [key, value] =
      block.type === 'kept' && block.kind === 'value'
        ? [block.label ?? '', block.value]
        : block.type === 'passage' && block.kind === 'value'
          ? [
              block.key,
              leaves({children: [block]})
                .map(({zh}) => zh.plain)
                .join(''),
            ]
          : ['', '']
    const word = knownKey(key)
    return word === undefined || value === '' ? [] : [{word, value}]
  })

/** Words of which only the script tells the language. */
export const voiced = (words: string): Node =>
  element('span', {lang: /\p{Script=Han}/u.test(words) ? 'zh' : 'en'}, [text(words)])
