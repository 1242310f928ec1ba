import type {Block, Document, Segment, Stretch} from '../../src/bitext/document.ts'
import type {Run} from '../../src/bitext/prose.ts'
import {segment} from '../../src/segment/segment.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'

/** The document that a text is read as, and what it was faulted for. */
export const read = (text: string): {document: Document<Stretch>; faults: readonly string[]} => {
  const {document, faults} = readMarkdown({path: 'source/样章.md', text})
  if (!document) throw new RangeError(`not read: ${faults.map(fault => fault.message).join()}`)
  return {document, faults: faults.map(({message, values}) => `${message} ${JSON.stringify(values)}`)}
}

/** The same, cut into segments. */
export const cut = (text: string): Document<Segment> => segment(read(text).document)

/** A tree as lines: containers and passages with what tells them apart, and under each passage its texts. */
export const outline = (blocks: readonly Block<Stretch | Segment>[], depth = 0): string[] =>
  blocks.flatMap(block => {
    const pad = '  '.repeat(depth)
    if (block.type === 'kept')
      return [`${pad}${block.kind}${block.label ? ` ${block.label}` : ''}: ${JSON.stringify(block.value)}`]
    const {type: _, place: __, ...rest} = block
    const {kind, ...facts} = rest
    const shown = Object.entries(facts)
      .filter(([key]) => key !== 'children' && key !== 'leaves')
      .map(([key, value]) => ` ${key}=${Array.isArray(value) ? value.join('|') : String(value)}`)
      .join('')
    const head = `${pad}${kind}${shown}`
    if (block.type === 'container') return [head, ...outline(block.children, depth + 1)]
    return [head, ...block.leaves.map(leaf => `${pad}  ${JSON.stringify(leaf.zh.text)}`)]
  })

/** Runs as one line: `strong("算力") "的" code"GPU"`. */
export const show = (runs: readonly Run[]): string =>
  runs
    .map(run => {
      switch (run.type) {
        case 'words':
          return JSON.stringify(run.value)
        case 'link':
          return `${run.bare ? 'bare' : 'link'}<${run.url}${run.title === undefined ? '' : ` ${run.title}`}>(${show(run.children)})`
        case 'emphasis':
        case 'strong':
        case 'delete':
          return `${run.type}(${show(run.children)})`
        case 'image':
          return `image<${run.url}>${JSON.stringify(run.alt)}`
        case 'footnote':
          return `footnote<${run.label}>`
        case 'break':
          return 'break'
        default:
          return `${run.type}${JSON.stringify(run.value)}`
      }
    })
    .join(' ')
