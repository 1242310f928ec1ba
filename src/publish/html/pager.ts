import {bothPlain} from '../both.ts'
import {relative} from './address.ts'
import {bilingual} from './bilingual.ts'
import type {DocumentPage} from './document-pages.ts'
import type {Node} from './hast.ts'
import {element} from './hast.ts'
import {both} from './label.ts'
import type {Part} from './parts.ts'
import type {Site} from './site.ts'

/** The way to the page before and to the one behind: of the same document, or of its neighbours. */
export const pager = (shown: DocumentPage, part: Part, {pages}: Site): readonly Node[] => {
  const index = pages.indexOf(shown)
  const before = shown.parts[part.number - 2] ?? pages[index - 1]?.parts.at(-1)
  const behind = shown.parts[part.number] ?? pages[index + 1]?.parts[0]
  const links = [link('previous', before, part.path), link('next', behind, part.path)].flat()
  return links.length === 0 ? [] : [element('nav', {class: 'pager', 'aria-label': bothPlain('documents')}, links)]
}

const link = (key: 'previous' | 'next', there: Part | undefined, from: string): readonly Node[] =>
  there
    ? [
        element('a', {class: key, rel: key === 'next' ? 'next' : 'prev', href: relative(from, there.path)}, [
          element('small', {}, both(key)),
          ...bilingual(there.title),
        ]),
      ]
    : []
