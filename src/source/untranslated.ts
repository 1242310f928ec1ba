import type {Block, Kept, Stretch} from '../bitext/document.ts'

const opening = /^<!--\s*no-translate\s*-->$/
const closing = /^<!--\s*\/no-translate\s*-->$/
const both = /^<!--\s*no-translate\s*-->([\s\S]*?)<!--\s*\/no-translate\s*-->$/

/** Siblings with their `no-translate` regions folded, and the comments that have no partner among them. */
export interface Folded {
  readonly blocks: readonly Block<Stretch>[]
  readonly unpaired: readonly Kept[]
}

/** Folds every `<!-- no-translate -->` … `<!-- /no-translate -->` among siblings into one kept block. */
export const foldUntranslated = (blocks: readonly Block<Stretch>[], source: string): Folded => {
  if (!blocks.some(block => isComment(block, /no-translate\s*-->/))) return {blocks, unpaired: []}
  const ends = blocks.flatMap((block, index) => (isComment(block, closing) ? [index] : []))
  let next = 0
  const folded: Block<Stretch>[] = []
  const unpaired: Kept[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) break
    const whole = block.type === 'kept' && block.kind === 'html' ? both.exec(block.value.trim()) : null
    if (whole) {
      folded.push({type: 'kept', kind: 'untranslated', place: block.place, value: whole[1]?.trim() ?? ''})
      continue
    }
    if (isComment(block, closing)) unpaired.push(block)
    while ((ends[next] ?? index + 1) <= index) next++
    const end = isComment(block, opening) ? (ends[next] ?? -1) : -1
    const close = blocks[end]
    if (isComment(block, opening) && !close) unpaired.push(block)
    if (!close) {
      folded.push(block)
      continue
    }
    const place = {start: block.place.start, end: close.place.end}
    const value = contentOf(source, block.place.start, block.place.end, close.place.start)
    folded.push({type: 'kept', kind: 'untranslated', place, value})
    index = end
  }
  return {blocks: folded, unpaired}
}

/** What stands between two comments, without the prefixes of the containers around them. */
const contentOf = (source: string, line: number, start: number, end: number): string => {
  const prefix = source.slice(source.lastIndexOf('\n', line - 1) + 1, line).replace(/[^\s>]/g, ' ')
  const strip = (text: string): string =>
    text.startsWith(prefix) ? text.slice(prefix.length) : text.trimEnd() === prefix.trimEnd() ? '' : text
  return source.slice(start, end).split(/\r?\n/).map(strip).join('\n').trim()
}

const isComment = (block: Block<Stretch>, pattern: RegExp): block is Kept =>
  block.type === 'kept' && block.kind === 'html' && pattern.test(block.value.trim())
