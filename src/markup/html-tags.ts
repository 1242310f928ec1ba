import type {Range} from '../bitext/range.ts'

/** A tag of HTML that opens an element, with its attributes as a browser reads them (references left as written). */
export interface Tag {
  /** In small letters. */
  readonly name: string
  /** By their names in small letters; of two of one name the first counts. */
  readonly attributes: ReadonlyMap<string, string>
  /** In the HTML. */
  readonly at: Range
}

const opening = /<([a-z][a-z\d-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi
const attribute = /\s([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** The opening tags of a piece of HTML in order, those within comments left out. */
export const tagsIn = (html: string): readonly Tag[] => {
  const tags: Tag[] = []
  for (const {0: written, 1: name = '', 2: rest = '', index} of blankComments(html).matchAll(opening)) {
    const attributes = new Map<string, string>()
    for (const [, key = '', double, single, bare] of rest.matchAll(attribute)) {
      const label = key.toLowerCase()
      if (!attributes.has(label)) attributes.set(label, (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'))
    }
    tags.push({name: name.toLowerCase(), attributes, at: {start: index, end: index + written.length}})
  }
  return tags
}

/** HTML with spaces in the place of its comments, so that every offset stays. */
export const blankComments = (html: string): string =>
  html.replace(/<!--[\s\S]*?(?:-->|$)/g, comment => ' '.repeat(comment.length))
