/**
 * The part of hast that pages are made of: a tree of ours is a hast tree, so that any hast tool reads it.
 * Attributes bear their HTML names; an empty value is a bare attribute.
 */
export type Node = Text | Element | Written

/** A run of characters, not escaped. */
export interface Text {
  readonly type: 'text'
  readonly value: string
}

/** HTML that `serialize` has written; nothing else makes one. */
export interface Written {
  readonly type: 'raw'
  readonly value: string
}

/** An element. */
export interface Element {
  readonly type: 'element'
  readonly tagName: TagName
  readonly properties: Attributes
  readonly children: readonly Node[]
}

/** Names are written by us, values may come from anywhere. */
export type Attributes = Readonly<Record<string, string>>

/**
 * The elements that may stand on a page. `style` and whatever loads more than a picture are not among them; `script` is there
 * for the edition's own file, in the head.
 */
export type TagName =
  | 'a'
  | 'article'
  | 'aside'
  | 'b'
  | 'bdi'
  | 'blockquote'
  | 'body'
  | 'br'
  | 'button'
  | 'cite'
  | 'code'
  | 'dd'
  | 'del'
  | 'details'
  | 'dfn'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'fieldset'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'head'
  | 'header'
  | 'hr'
  | 'html'
  | 'i'
  | 'img'
  | 'input'
  | 'ins'
  | 'kbd'
  | 'label'
  | 'legend'
  | 'li'
  | 'link'
  | 'main'
  | 'mark'
  | 'meta'
  | 'nav'
  | 'ol'
  | 'p'
  | 'pre'
  | 'q'
  | 'rect'
  | 'rp'
  | 'rt'
  | 'ruby'
  | 's'
  | 'samp'
  | 'script'
  | 'section'
  | 'small'
  | 'span'
  | 'strong'
  | 'sub'
  | 'summary'
  | 'sup'
  | 'svg'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'time'
  | 'title'
  | 'tr'
  | 'u'
  | 'ul'
  | 'var'
  | 'wbr'

/** An element with its attributes and children. */
export const element = (tagName: TagName, properties: Attributes, children: readonly Node[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

/** A run of characters. */
export const text = (value: string): Text => ({type: 'text', value})
