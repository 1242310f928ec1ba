import type {Element} from 'hast'
import {valueStretches} from './attributes.ts'
import type {Address} from './blocks.ts'
import {attribute, rangeOf} from './nodes.ts'

/** What addresses of a page are made of: its text and the address that its `base` gives. */
export interface Page {
  readonly text: string
  readonly base: string | undefined
}

/** Where a link leads; undefined for one that leads nowhere, or that runs a script. */
export const linkAddress = (page: Page, element: Element): Address | undefined => {
  const href = attribute(element, 'href')?.trim() ?? ''
  if (href === '' || href === '#' || /^(?:javascript|data|vbscript):/i.test(href)) return undefined
  return addressOf(page, element, 'href')
}

/** Where a picture stands: pages that load pictures late name it in an attribute of data. Undefined where only data stands in its place. */
export const pictureAddress = (page: Page, element: Element): Address | undefined => {
  const late = Object.keys(element.properties).filter(name =>
    /^data(?!.*(?:set|title)$).*(?:src|original|echo)/i.test(name),
  )
  const others = placeholder.test(attribute(element, 'src') ?? '') ? picturesNamed(element) : []
  const name = [...late, ...others, 'src'].find(each => {
    const value = attribute(element, each)?.trim() ?? ''
    return /[/.]/.test(value) && !/^(?:data|javascript|about|blob):/i.test(value)
  })
  return name === undefined ? undefined : addressOf(page, element, name)
}

/** What stands in the place of a picture until it is loaded. */
const placeholder =
  /(?:^|\/)(?:none|blank|spacer|loading|lazy|placeholder|default|gr[ae]y)\.(?:gif|png|svg|jpe?g)(?:$|[?#])/i

/** The attributes, whatever they are called, that name a picture. */
const picturesNamed = (element: Element): readonly string[] =>
  Object.keys(element.properties).filter(
    name => !/^src/i.test(name) && /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:$|[?#])/i.test(attribute(element, name) ?? ''),
  )

/** Whether a picture only takes up space, or counts visits: by its size, or by its name. */
export const isSpacer = (element: Element, {parts}: Address): boolean => {
  const sizes = ['width', 'height'].map(name => Number.parseFloat(attribute(element, name) ?? 'NaN'))
  const address = typeof parts === 'string' ? parts : parts.map(({text}) => text).join('')
  return (
    sizes.every(size => size <= 3) ||
    /(?:^|\/)(?:spacer|space|blank|transparent|pixel|dot|clear|1x1)\.(?:gif|png)(?:$|[?#])/i.test(address)
  )
}

const addressOf = (page: Page, element: Element, name: string): Address | undefined => {
  const at = rangeOf(element)
  const parts = valueStretches(page.text, element, name)
  const value = attribute(element, name)?.trim() ?? ''
  if (!at || /[\n\r]/.test(value)) return undefined
  const resolved = value.startsWith('#') ? undefined : against(page.base, value)
  return resolved === undefined || resolved === value ? parts && {at, parts} : {at, parts: resolved}
}

const against = (base: string | undefined, value: string): string | undefined =>
  base !== undefined && URL.canParse(value, base) ? new URL(value, base).href : undefined
