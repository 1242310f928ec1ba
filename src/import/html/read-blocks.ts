import type {Element, ElementContent, Nodes, Text} from 'hast'
import {isSpacer, linkAddress, pictureAddress} from './address.ts'
import {valueStretches} from './attributes.ts'
import type {Block, Dress, Mark} from './blocks.ts'
import type {Desk, Tray} from './desk.ts'
import {leaveOut, plain} from './desk.ts'
import type {Furniture} from './furniture.ts'
import {linesIn, paragraphsIn} from './lines.ts'
import {isPermalink, linkRows} from './links.ts'
import {attribute, childrenOf} from './nodes.ts'
import {numberedCode, readCode} from './read-code.ts'
import {readTable} from './read-table.ts'
import {stretchesOf} from './stretches.ts'

/** The blocks that nodes make; what is left out of them is told to the desk. */
export const readBlocks = (desk: Desk, nodes: readonly Nodes[], dress: Dress = plain): readonly Block[] => {
  const tray: Tray = {blocks: [], open: []}
  readNodes(desk, tray, nodes, dress)
  flush(tray)
  return tray.blocks
}

const flush = (tray: Tray): void => {
  for (const lines of paragraphsIn(tray.open)) tray.blocks.push({type: 'paragraph', lines})
  tray.open = []
}

const readNodes = (desk: Desk, tray: Tray, nodes: readonly Nodes[], dress: Dress): void => {
  const rows = linkRows(nodes)
  for (const node of nodes) {
    if (node.type === 'text') readText(desk, tray, node, dress)
    else if (node.type === 'element' && !desk.isApart(node)) {
      const name = desk.fate(node) ?? rows.get(node) ?? (isPermalink(node) ? 'permalink' : undefined)
      if (name !== undefined) leaveOut(desk, node, name)
      else readElement(desk, tray, node, dress)
    }
  }
}

const readText = (desk: Desk, tray: Tray, text: Text, dress: Dress): void => {
  for (const stretch of (desk.texts.get(text) ?? []).flatMap(range => stretchesOf(desk.page.text, range))) {
    tray.open.push({type: 'words', stretch, ...dress})
  }
}

const marks: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

/** Elements that begin on a line of their own; all others stand in one. */
const blockNames = new Set(
  (
    'address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'header hgroup legend li main menu nav ol option p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

const readElement = (desk: Desk, tray: Tray, element: Element, dress: Dress): void => {
  const {tagName} = element
  const mark = marks[tagName]
  if (tagName === 'br') tray.open.push('break')
  else if (['img', 'amp-img'].includes(tagName)) readPicture(desk, tray, element, dress)
  else if (tagName === 'a') readLink(desk, tray, element, dress)
  else if (mark) readNodes(desk, tray, element.children, {...dress, marks: [...new Set([...dress.marks, mark])]})
  else {
    if (isAnswer(element)) {
      flush(tray)
      tray.blocks.push({type: 'rule'})
    }
    const blocks = ownBlocks(desk, element)
    if (blocks || blockNames.has(tagName)) flush(tray)
    if (blocks) for (const block of blocks) tray.blocks.push(block)
    else readNodes(desk, tray, childrenOf(element), dress)
    if (blockNames.has(tagName)) flush(tray)
  }
}

/** One of several texts of one page: a thematic break stands before it. */
const isAnswer = (element: Element): boolean => /\/Answer$/.test(attribute(element, 'itemType') ?? '')

/** The blocks of an element that Markdown has a block for; undefined for every other. */
const ownBlocks = (desk: Desk, element: Element): readonly Block[] | undefined => {
  const {tagName} = element
  if (/^h[1-6]$/.test(tagName)) {
    const lines = readBlocks(desk, element.children).flatMap(linesIn)
    return lines.length > 0 ? [{type: 'heading', depth: Number(tagName.slice(1)), lines}] : []
  }
  switch (tagName) {
    case 'hr':
      return [{type: 'rule'}]
    case 'blockquote': {
      const children = readBlocks(desk, element.children)
      return children.length > 0 ? [{type: 'quote', children}] : []
    }
    case 'ul':
    case 'ol':
      return readList(desk, element)
    case 'pre':
    case 'listing':
      return readCode(desk, element)
    case 'table': {
      const {numbers, code} = numberedCode(element) ?? {}
      if (numbers) leaveOut(desk, numbers, 'linenumbers' satisfies Furniture)
      return code ? readBlocks(desk, code.children) : readTable(desk, element, nodes => readBlocks(desk, nodes))
    }
    default:
      return undefined
  }
}

const readList = (desk: Desk, list: Element): readonly Block[] => {
  const items: Block[][] = []
  const rows = linkRows(list.children)
  for (const child of list.children) {
    const name = child.type === 'element' ? (desk.fate(child) ?? rows.get(child)) : undefined
    const isApart = child.type === 'element' && desk.isApart(child)
    const blocks = name === undefined && !isApart ? readBlocks(desk, itemContent(child)) : []
    if (name !== undefined && !isApart) leaveOut(desk, child, name)
    // A list that stands in a list without an item of its own belongs to the item before it.
    const isInner = child.type === 'element' && ['ul', 'ol'].includes(child.tagName)
    if (isInner && items.length > 0) items.at(-1)?.push(...blocks)
    else if (blocks.length > 0) items.push([...blocks])
  }
  const start = Number(attribute(list, 'start') ?? '1')
  const first = Number.isInteger(start) && start >= 0 && start < 1e6 ? start : 1
  return items.length > 0 ? [{type: 'list', start: list.tagName === 'ol' ? first : undefined, items}] : []
}

const itemContent = (child: ElementContent): readonly Nodes[] =>
  child.type === 'element' && child.tagName === 'li' ? child.children : [child]

const readLink = (desk: Desk, tray: Tray, element: Element, dress: Dress): void => {
  const link = dress.link ?? linkAddress(desk.page, element)
  readNodes(desk, tray, element.children, {...dress, link})
}

const readPicture = (desk: Desk, tray: Tray, element: Element, dress: Dress): void => {
  const address = pictureAddress(desk.page, element)
  const alt = valueStretches(desk.page.text, element, 'alt') ?? []
  if (!address) leaveOut(desk, element, 'media')
  else if (isSpacer(element, address)) leaveOut(desk, element, 'spacer')
  else tray.open.push({type: 'picture', alt, address, ...dress})
}
