import type {Root} from 'hast'
import {attribute, elementsIn} from './nodes.ts'

/**
 * The address against which links and pictures of a page stand: what its description says, else its `base`, else the
 * address that the page gives itself (canonical, or `og:url`). A saved page no longer stands where it stood; without any
 * of these its addresses remain as they are.
 */
export const baseOf = (root: Root, described: string | undefined): string | undefined => {
  const own = absolute(canonicalOf(root))
  const [base] = elementsIn(root, 'base').flatMap(element => attribute(element, 'href') ?? [])
  return described ?? (base === undefined ? own : absolute(base, own))
}

const canonicalOf = (root: Root): string | undefined => {
  const link = elementsIn(root, 'link').find(each => attribute(each, 'rel')?.toLowerCase() === 'canonical')
  const meta = elementsIn(root, 'meta').find(each => attribute(each, 'property')?.toLowerCase() === 'og:url')
  return (link && attribute(link, 'href')) ?? (meta && attribute(meta, 'content'))
}

/** An address of the web; undefined for anything else, such as the path of a file. */
const absolute = (address: string | undefined, base?: string): string | undefined => {
  if (address === undefined || !URL.canParse(address.trim(), base)) return undefined
  const {href, protocol} = new URL(address.trim(), base)
  return /^https?:$/.test(protocol) ? href : undefined
}
