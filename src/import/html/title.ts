import type {Element, Root} from 'hast'
import type {Line} from './blocks.ts'
import type {Desk} from './desk.ts'
import {plain} from './desk.ts'
import {givenTitle} from './front.ts'
import {elementsIn, textOf} from './nodes.ts'
import type {Stretch} from './stretches.ts'
import {stretchesOf} from './stretches.ts'

/** The title of a page whose text holds none: a heading that stands elsewhere, or words that the head of the page gives. */
export type Title = {readonly heading: Element} | {readonly line: Line}

/**
 * Finds the title of a page for a text without a heading of the first level. Of several such headings it is the one that
 * the page also gives as its title. Words from the head are no title where the text begins with the same words.
 */
export const titleOf = (desk: Desk, root: Root, texts: readonly Element[]): Title | undefined => {
  const main: Root = {type: 'root', children: [...texts]}
  const isShown = (heading: Element): boolean => desk.fate(heading) === undefined && bare(textOf(heading)) !== ''
  if (elementsIn(main, 'h1').some(isShown)) return undefined
  const given = givenTitle(desk.page.text, root)
  const title = given.length > 0 ? given : withoutSite(titleElement(desk, root))
  const words = bare(wordsOf(title))
  const headings = elementsIn(root, 'h1').filter(isShown)
  const same = headings.filter(heading => alike(bare(textOf(heading)), words)).toSorted(byLength)
  const heading = same[0] ?? (words === '' ? headings[0] : undefined)
  if (heading) return {heading}
  const begins = bare(textOf(main)).slice(0, 500)
  if (title.length === 0 || begins.includes(words)) return undefined
  return {line: title.map(stretch => ({type: 'words', stretch, ...plain}))}
}

const alike = (heading: string, words: string): boolean =>
  words !== '' && (words.includes(heading) || heading.includes(words))

const byLength = (a: Element, b: Element): number => textOf(b).length - textOf(a).length

const bare = (text: string): string => text.replace(/\s+/g, '')

const wordsOf = (stretches: readonly Stretch[]): string => stretches.map(({text}) => text).join('')

const titleElement = (desk: Desk, root: Root): readonly Stretch[] => {
  const [text] = elementsIn(root, 'title')[0]?.children ?? []
  const ranges = text?.type === 'text' ? (desk.texts.get(text) ?? []) : []
  const stretches = ranges.flatMap(range => stretchesOf(desk.page.text, range))
  const isWords = ({text: words}: Stretch): boolean => words.trim() !== ''
  const [first, last] = [stretches.findIndex(isWords), stretches.findLastIndex(isWords)]
  return first < 0 ? [] : stretches.slice(first, last + 1)
}

/** Without the name of the site, which stands behind a stroke. */
const withoutSite = (title: readonly Stretch[]): readonly Stretch[] => {
  const text = wordsOf(title)
  const [site] = /(?:\s+[-–—|·]+\s*|\s*[_|｜]+\s*)[^-–—|·_｜]+$/u.exec(text) ?? []
  if (site === undefined || site.length >= text.length) return title
  let left = text.length - site.length
  return title.flatMap(stretch => {
    const length = Math.min(left, stretch.text.length)
    left -= length
    if (length === stretch.text.length) return [stretch]
    const isPlain = stretch.end - stretch.start === stretch.text.length
    return length > 0 && isPlain ? [{...stretch, end: stretch.start + length, text: stretch.text.slice(0, length)}] : []
  })
}
