import type {Run} from '../bitext/prose.ts'
import {plainOf} from '../bitext/prose.ts'
import {hasHan} from '../language/characters.ts'
import {sameTarget} from './target.ts'

/**
 * Whether a run of the Chinese has a counterpart among the runs `left` of the English, or needs none. A code or a footnote
 * may serve twice; any other counterpart is taken out of `left`.
 */
export const takeCounterpart = (run: Run, left: Run[]): boolean => {
  switch (run.type) {
    case 'words':
    case 'link':
    case 'break':
      return true
    case 'code':
      return hasHan(run.value) || left.some(other => other.type === 'code' && other.value === run.value)
    case 'footnote':
      return left.some(other => other.type === 'footnote' && other.label === run.label)
    case 'image':
      return take(left, other => other.type === 'image' && sameTarget(run.url, other.url))
    case 'html': {
      const tag = tagOf(run.value)
      return tag === undefined || take(left, other => other.type === 'html' && tagOf(other.value) === tag)
    }
    case 'emphasis':
    case 'strong':
      // Chinese has no italics: what it sets in bold, English may set in italics, and a name of code as code.
      return (
        take(left, other => other.type === run.type) ||
        take(left, isStress) ||
        take(left, other => other.type === 'code' && other.value === plainOf(run.children))
      )
    case 'delete':
      return take(left, other => other.type === 'delete')
    default:
      return run satisfies never
  }
}

const isStress = ({type}: Run): boolean => type === 'emphasis' || type === 'strong'

const take = (left: Run[], fits: (run: Run) => boolean): boolean => {
  const index = left.findIndex(fits)
  if (index >= 0) left.splice(index, 1)
  return index >= 0
}

/** `<b` of `<B class="x">`, `</b` of its end; nothing of a comment. */
const tagOf = (html: string): string | undefined => /^<\/?[a-z][^\s/>]*/i.exec(html)?.[0].toLowerCase()
