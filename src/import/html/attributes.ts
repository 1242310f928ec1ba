import type {Element} from 'hast'
import type {Range} from '../../bitext/range.ts'
import {attribute, rangeOf} from './nodes.ts'
import type {Stretch} from './stretches.ts'
import {stretchesOf} from './stretches.ts'

/** Where the value of an attribute stands in the page, without quotes and the white space at its ends; undefined where it has none. */
const valueRange = (page: string, element: Element, name: string): Range | undefined => {
  const at = rangeOf({position: element.data?.position?.properties?.[name]})
  if (!at) return undefined
  const written = page.slice(at.start, at.end)
  const [head = ''] = /^[^=]*=\s*/.exec(written) ?? []
  const quoted = /^(["'])([\s\S]*)\1$/.exec(written.slice(head.length))
  const value = quoted ? (quoted[2] ?? '') : written.slice(head.length)
  const words = value.trim()
  if (head === '' || words === '') return undefined
  const start = at.start + head.length + (quoted ? 1 : 0) + value.indexOf(words)
  return {start, end: start + words.length}
}

/** The value of an attribute, if the page writes it out with exactly these words. */
export const valueStretches = (page: string, element: Element, name: string): readonly Stretch[] | undefined => {
  const range = valueRange(page, element, name)
  const stretches = range && stretchesOf(page, range)
  const text = stretches?.map(each => each.text).join('')
  // References are read otherwise in attributes: `&copy=1` holds none.
  const isSame = text !== undefined && text.replace(/\r\n?/g, '\n') === attribute(element, name)?.trim()
  if (isSame || !range) return stretches
  const raw = page.slice(range.start, range.end)
  return raw === attribute(element, name)?.trim() ? [{...range, text: raw, isSpace: false}] : undefined
}
