import {blankComments, tagsIn} from '../../markup/html-tags.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import type {PictureSource} from './picture.ts'
import {pictureOfTag} from './picture.ts'

/** Tags that lay out what stands between them, and say nothing themselves. */
const silent: ReadonlySet<string> = new Set([
  'a',
  'article',
  'br',
  'center',
  'details',
  'div',
  'figure',
  'p',
  'picture',
  'section',
  'source',
  'span',
])

/**
 * A block of HTML: the pictures of the edition that it holds, and the whole of it as written, unless it consists of
 * nothing else than such pictures, comments and tags that only lay out.
 */
export const keptHtml = (html: string, source: PictureSource): readonly Node[] => {
  const tags = tagsIn(html)
  const pictures = tags.flatMap(tag => pictureOfTag(tag, source) ?? [])
  const isAllShown =
    wordsOf(html) === '' && tags.every(tag => silent.has(tag.name) || pictureOfTag(tag, source) !== undefined)
  return [
    ...(pictures.length > 0 ? [element('p', {class: 'pictures', lang: 'zh'}, pictures)] : []),
    ...(isAllShown ? [] : [element('pre', {class: 'raw'}, [element('code', {}, [text(html)])])]),
  ]
}

/** What is left of HTML without its tags and comments. */
const wordsOf = (html: string): string => {
  let rest = blankComments(html)
  for (const {at} of tagsIn(html)) rest = rest.slice(0, at.start) + ' '.repeat(at.end - at.start) + rest.slice(at.end)
  return rest.replace(/<\/[a-z][a-z\d-]*\s*>/gi, '').trim()
}
