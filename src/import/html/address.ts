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
  const name = [...late, 'src'].find(each => {
    const value = attribute(element, each)?.trim() ?? ''
    return /[/.]/.test(value) && !/^(?:data|javascript|about|blob):/i.test(value)
  })
  return name === undefined ? undefined : addressOf(page, element, name)
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
