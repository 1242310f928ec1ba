import type {Prose, Run} from '../../bitext/prose.ts'
import type {Tag} from '../../markup/html-tags.ts'
import {tagsIn} from '../../markup/html-tags.ts'
import type {Element, Node} from './hast.ts'
import {element} from './hast.ts'

/** Leads from an address of a source to the picture's own file in the edition; `undefined` where it shows none. */
export type PictureSource = (url: string) => string | undefined

/** A picture of the edition. `width` is in CSS pixels. */
export const picture = (src: string, alt: string, more: {readonly title?: string; readonly width?: string} = {}) => {
  const {title, width} = more
  return element('img', {
    class: 'picture',
    src,
    alt,
    ...(title === undefined ? {} : {title}),
    ...(width === undefined ? {} : {width}),
    loading: 'lazy',
  })
}

/** The picture that a tag of HTML shows, if it is one of the edition; only its words and its width are taken over. */
export const pictureOfTag = ({name, attributes}: Tag, source: PictureSource): Element | undefined => {
  const src = name === 'img' ? source(attributes.get('src') ?? '') : undefined
  if (src === undefined) return undefined
  const [title, width] = [attributes.get('title'), attributes.get('width')]
  return picture(src, attributes.get('alt') ?? '', {
    ...(title === undefined ? {} : {title}),
    ...(width !== undefined && /^\d{1,4}$/.test(width) ? {width} : {}),
  })
}

/** The addresses of the pictures of a prose that holds nothing else; `undefined` where it holds anything else, or none. */
export const figure = ({runs}: Prose, source: PictureSource): readonly string[] | undefined => {
  const first = runs[0]
  if (!first || (first.type === 'words' && first.value.trim() !== '')) return undefined
  const urls = runs.flatMap(run => picturesOf(run, source))
  return urls.length === 0 || urls.includes('') ? undefined : urls
}

/** The pictures of a run that holds nothing else; an empty address where it holds anything else. */
const picturesOf = (run: Run, source: PictureSource): readonly string[] => {
  switch (run.type) {
    case 'image':
      return [source(run.url) === undefined ? '' : run.url]
    case 'break':
      return []
    case 'words':
      return run.value.trim() === '' ? [] : ['']
    case 'html': {
      if (run.value.startsWith('<!--')) return []
      const [tag] = tagsIn(run.value)
      return [tag && pictureOfTag(tag, source) ? (tag.attributes.get('src') ?? '') : '']
    }
    case 'link':
      return run.children.flatMap(child => picturesOf(child, source))
    default:
      return ['']
  }
}

/** Alternative texts that name a file, or say no more than that there is a picture. */
const idle = /^(?:[^\s]*\.[a-z]{3,4}|(?:image|img|picture|图片?|截图)[\s_-]*\d*)$/i

/** What stands below a figure, for all to read: its alternative text in `words`, unless it is idle. */
export const caption = ({plain}: Prose, words: readonly Node[]): readonly Node[] =>
  plain.trim() === '' || idle.test(plain.trim()) ? [] : [element('span', {class: 'alt'}, words)]
