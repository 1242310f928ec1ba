import type {Attributes, Text, Written} from '../html/hast.ts'

/** A node of an XML document: any node of a page is one. */
export type XmlNode = Text | Written | XmlElement

/** An element of any name. */
export interface XmlElement {
  readonly type: 'element'
  readonly tagName: string
  readonly properties: Attributes
  readonly children: readonly XmlNode[]
}

/** An element with its attributes and children, these as nodes or as words. */
export const xml = (
  tagName: string,
  properties: Attributes,
  children: readonly XmlNode[] | string = [],
): XmlElement => ({
  type: 'element',
  tagName,
  properties,
  children: typeof children === 'string' ? [{type: 'text', value: children}] : children,
})

/** Elements that are written without an end tag. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'item', 'itemref', 'link', 'wbr'])

/**
 * Nodes as XML, well-formed whatever they say. An element with a `lang` bears it as `xml:lang` too; `leads` has the last word on
 * each `href`. Without recursion, as deep as nodes may stand.
 */
export const writeXml = (nodes: readonly XmlNode[], leads: (href: string) => string = href => href): string => {
  const parts: string[] = []
  const waiting: (XmlNode | string)[] = nodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') {
      parts.push(node)
      continue
    }
    if (node.type === 'raw') throw new TypeError('HTML that is written already is no XML')
    if (node.type === 'text') {
      parts.push(escaped(node.value))
      continue
    }
    parts.push('<', node.tagName)
    for (const [name, value] of Object.entries(node.properties)) {
      parts.push(' ', name, '="', escaped(name === 'href' ? leads(value) : value), '"')
      if (name === 'lang') parts.push(' xml:lang="', escaped(value), '"')
    }
    if (empty.has(node.tagName)) {
      parts.push('/>')
      continue
    }
    parts.push('>')
    waiting.push(`</${node.tagName}>`, ...node.children.toReversed())
  }
  return parts.join('')
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** The characters that XML forbids (https://www.w3.org/TR/xml/#charsets) become U+FFFD, so that it shows where one stood. */
const escaped = (value: string): string =>
  value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"\r]/g, character => references[character] ?? character)

/** The ids that a tree bears. */
export const idsIn = (nodes: readonly XmlNode[]): ReadonlySet<string> => {
  const ids = new Set<string>()
  const waiting = [...nodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue
    const id = node.properties['id']
    if (id !== undefined) ids.add(id)
    waiting.push(...node.children)
  }
  return ids
}
