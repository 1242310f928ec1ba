import type {Element, Node} from '../html/hast.ts'
import {headingPieces} from './heading.ts'
import type {Piece, State, Target} from './pieces.ts'
import {body, plainOf} from './pieces.ts'
import {tablePieces} from './table.ts'
import {array, breakable, call, orNone, string} from './typst.ts'

/** So many containers within one another are drawn as such; what stands deeper stands in the innermost. */
const deepest = {containers: 7, spans: 16}

/** An element as Typst. */
export const drawn = (node: Element, state: State, target: Target): readonly Piece[] => {
  const {tagName, properties, children} = node
  const id = properties['id']
  const inner = (): readonly Piece[] => body(children, state)
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingPieces(node, state, target)
    case 'dl':
      if (properties['class'] === 'glossary') return ['entries(', ...inner(), ')']
      return children.map(child => ({node: child, state}))
    case 'section':
      return children.map(child => ({node: child, state}))
    case 'div':
      return divPieces(node, state, target)
    case 'p':
      return paragraphPieces(node, state, target)
    case 'aside':
      return notePieces(node, state, target)
    case 'ul':
    case 'ol':
      return listPieces(node, state)
    case 'li':
      return children.map(child => ({node: child, state}))
    case 'blockquote':
      return state.depth >= deepest.containers
        ? children.map(child => ({node: child, state}))
        : ['quotation(', ...body(children, {...state, depth: state.depth + 1}), ')']
    case 'table':
      return tablePieces(node, state)
    case 'pre':
      return [call('code-block', string(breakableCode(codeOf(children))))]
    case 'hr':
      return ['section-break()']
    case 'dt':
      return [id === undefined ? 'key(' : `term(${place(id, target)}, `, ...inner(), ')']
    case 'dd':
      return ['meaning(', ...body(children, {...state, depth: state.depth + 1}), ')']
    case 'br':
      return ['linebreak()']
    case 'img':
      return [pictureOf(node)]
    case 'a':
      return linkPieces(node, state, target)
    default:
      return spanPieces(node, state, target)
  }
}

const place = (id: string | undefined, {labelHere}: Target): string =>
  orNone(id === undefined ? undefined : labelHere(id))

const divPieces = ({properties, children}: Element, state: State, target: Target): readonly Piece[] => {
  const name = properties['class'] ?? ''
  if (name === 'place') return [call('place-of', place(properties['id'], target))]
  if (name === 'pair') return pairPieces(children, state)
  if (name === 'standfirst') return ['standfirst(', ...body(children, state), ')']
  if (name === 'untranslated') return ['kept-block(', ...body(children, state), ')']
  if (name === 'passage caption') return ['caption(', ...body(children, state), ')']
  return children.map(child => ({node: child, state}))
}

/** A passage: the number of its first segment, if it can stand in the margin, the Chinese, the English, the notes. */
const pairPieces = (children: readonly Node[], state: State): readonly Piece[] => {
  const [zh, en] = ['zh', 'en'].map(name =>
    children.find(child => child.type === 'element' && child.properties['class'] === name),
  )
  const notes = children.filter(child => child !== zh && child !== en)
  const hangs = state.depth === 0 && !state.inTable
  const first = zh?.type === 'element' ? numberIn(zh) : undefined
  const paragraph = (node: Node | undefined, lang: State['lang']): readonly Piece[] =>
    node?.type === 'element'
      ? body(state.inTable || hangs ? withoutFirst(node) : node.children, {...state, lang})
      : ['none']
  return [
    state.inTable ? 'cell-pair(' : 'pair(',
    ...(hangs && first ? body(first.children, state) : ['none']),
    ', ',
    ...paragraph(zh, 'zh'),
    ', ',
    ...paragraph(en, 'en'),
    ', ',
    ...(notes.length === 0 ? ['none'] : body(notes, state)),
    ')',
  ]
}

const isNumber = (node: Node | undefined): node is Element =>
  node?.type === 'element' && node.properties['class'] === 'no'

const numberIn = (paragraph: Element): Element | undefined => {
  const [segment] = paragraph.children
  const [number] = segment?.type === 'element' ? segment.children : []
  return isNumber(number) ? number : undefined
}

/** The segments of a paragraph, the first without its number. */
const withoutFirst = ({children}: Element): readonly Node[] =>
  children.map((segment, index) =>
    index === 0 && segment.type === 'element' && isNumber(segment.children[0])
      ? {...segment, children: segment.children.slice(1)}
      : segment,
  )

const paragraphs: Readonly<Record<string, string>> = {
  note: 'translator-note',
  progress: 'progress',
  back: 'back',
  name: 'english-name',
  first: 'progress',
}

const paragraphPieces = ({properties, children}: Element, state: State, target: Target): readonly Piece[] => {
  if (properties['class'] === 'places') return [call('pages-of', array(labelsIn(children, target).map(string)))]
  const name = paragraphs[(properties['class'] ?? '').split(' ')[0] ?? ''] ?? 'paragraph'
  return [`${name}(${string(state.lang)}, `, ...body(children, state), ')']
}

/** The labels that links lead to. */
const labelsIn = (nodes: readonly Node[], {labelOf}: Target): readonly string[] =>
  nodes.flatMap(node => (node.type === 'element' ? (labelOf(node.properties['href'] ?? '') ?? []) : []))

const listPieces = ({tagName, properties, children}: Element, state: State): readonly Piece[] => {
  const deeper = {...state, depth: state.depth + 1}
  if (deeper.depth > deepest.containers) return children.map(node => ({node, state: deeper}))
  const start = tagName === 'ul' ? 'none' : String(Number(properties['start'] ?? 1))
  const items = children.map(child => (child.type === 'element' ? itemOf(child) : {mark: '•', nodes: [child]}))
  return [
    `items(${start}, ${array(items.map(({mark}) => string(mark)))}, (`,
    ...items.flatMap(({nodes}): readonly Piece[] => [...body(nodes, deeper), ', ']),
    '))',
  ]
}

/** An item of a list; the box of a task is its mark. */
const itemOf = ({properties, children}: Element): {readonly mark: string; readonly nodes: readonly Node[]} => {
  const [box, ...nodes] = children
  return properties['class'] === 'task' && box ? {mark: plainOf([box]), nodes} : {mark: '•', nodes: children}
}

const notePieces = ({properties, children}: Element, state: State, target: Target): readonly Piece[] => {
  const [number, ...nodes] = children
  const deeper = {...state, depth: state.depth + 1}
  const name = place(properties['id'], target)
  return [`footnote-text(${name}, ${string(number ? plainOf([number]) : '')}, `, ...body(nodes, deeper), ')']
}

/** What stands in a block of code. */
const codeOf = (nodes: readonly Node[]): string =>
  nodes.map(node => (node.type === 'text' ? node.value : node.type === 'element' ? codeOf(node.children) : '')).join('')

const breakableCode = (code: string): string =>
  code.replace(/\r\n?/g, '\n').replace(/[^\s\u2e80-\uffef]{60,}/gu, breakable)

const pictureOf = ({properties}: Element): string =>
  call(
    'picture',
    string(properties['src'] ?? ''),
    string(properties['alt'] ?? ''),
    properties['width'] === undefined ? 'none' : String(Number(properties['width'])),
  )

const linkPieces = ({properties, children}: Element, state: State, {labelOf}: Target): readonly Piece[] => {
  const href = properties['href'] ?? ''
  if (state.inLink || href === '') return children.map(node => ({node, state}))
  // Only the Chinese of a term is marked: its English is named in the glossary.
  const marked = properties['class'] === 'term' && state.lang === 'zh' && !state.inLine && !state.inHeading
  const inside = body(children, {...state, inLink: true, inLine: state.inLine || marked})
  if (/^[a-z][a-z0-9+.-]*:/i.test(href))
    return href.length > 2000 ? children.map(node => ({node, state})) : ['outside(', string(href), ', ', ...inside, ')']
  const label = labelOf(href)
  if (label === undefined) return children.map(node => ({node, state}))
  return [marked ? 'met-term(' : 'inside(', string(label), ', ', ...inside, ')']
}

/** The functions of the style for spans, by the names of their elements; those in lines stand in no other of them. */
const spans: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  dfn: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  var: 'emphasis',
  code: 'inline-code',
  kbd: 'inline-code',
  samp: 'inline-code',
  sub: 'sub',
  sup: 'super',
  small: 'small-print',
  mark: 'highlight',
  q: 'quoted',
  rt: 'bracketed',
}

const inLines: Readonly<Record<string, string>> = {del: 'strike', s: 'strike', ins: 'underline', u: 'underline'}

const classes: Readonly<Record<string, string>> = {
  no: 'number',
  shown: 'figure-of',
  alt: 'figure-words',
  address: 'address',
  draft: 'draft',
  badge: 'badge',
  pinyin: 'pinyin',
}

const spanPieces = ({tagName, properties, children}: Element, state: State, target: Target): readonly Piece[] => {
  const id = properties['id']
  const label = id === undefined || state.inHeading ? [] : [call('place-of', place(id, target)), '\n']
  if (tagName === 'rp') return []
  const names = (properties['class'] ?? '').split(' ')
  const byClass = names.map(name => classes[name]).find(name => name !== undefined)
  const byLine = state.inLine ? undefined : inLines[tagName]
  const name = byClass ?? byLine ?? spans[tagName]
  const changed = properties['lang'] === undefined ? undefined : state.lang
  if (state.spans >= deepest.spans || (name === undefined && changed === undefined))
    return [...label, ...children.map(node => ({node, state}))]
  const inside = body(children, {...state, spans: state.spans + 1, inLine: state.inLine || byLine !== undefined})
  if (name === undefined) return [...label, `in-${changed}(`, ...inside, ')']
  const spoken = name === 'emphasis' ? `emphasis(${string(state.lang)}, ` : `${name}(`
  return [...label, ...(changed === undefined ? [spoken, ...inside, ')'] : [`in-${changed}(`, spoken, ...inside, '))'])]
}
