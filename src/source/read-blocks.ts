import type {Block, Stretch, TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Definitions} from '../bitext/prose.ts'
import type {Event, Token} from '../markup/event.ts'
import {foldLabel} from '../markup/label.ts'
import type {ContainerStack} from './container-stack.ts'
import {containerStack} from './container-stack.ts'
import type {Desk} from './desk.ts'
import {placeFault, withLines} from './faults.ts'
import {readLeaf} from './read-leaf.ts'
import {enters, find, leave, placeOf, written} from './reel.ts'

/** The blocks of a document and what could not be taken as it stands. */
interface Blocks {
  readonly blocks: readonly Block<Stretch>[]
  readonly faults: readonly Fault[]
}

/** Reads the blocks of a document out of its events, which come in sections; no container is open between two of them. */
export interface BlockReader {
  readonly take: (events: readonly Event[]) => void
  readonly finish: () => Blocks
}

/** A reader that has read nothing yet. */
export const blockReader = (
  file: TextFile,
  definitions: Definitions,
  settings: Pick<Desk, 'frontMatter' | 'mdx'>,
): BlockReader => {
  const isComposed = file.text.normalize('NFC') === file.text
  const desk: Desk = {
    events: [],
    source: file.text,
    file,
    definitions,
    isComposed,
    ...settings,
    faults: [],
    blanks: [],
    pending: [],
  }
  const stack = containerStack(desk)
  return {
    take: events => {
      desk.events = events
      takeIn(desk, stack)
    },
    finish: () => {
      desk.events = []
      const blocks = stack.finish()
      for (const {place} of desk.pending) desk.faults.push(placeFault(file, 'markerDangling', {}, place))
      return {blocks, faults: withLines(desk.faults, file.text)}
    },
  }
}

const takeIn = (desk: Desk, stack: ContainerStack): void => {
  const {events} = desk
  for (let index = 0; index < events.length; index++) {
    const event = events[index]
    if (!event) break
    const [step, token] = event
    if (step === 'enter') {
      index = enterToken(desk, stack, index, token)
      continue
    }
    if (token.type === 'listOrdered' || token.type === 'listUnordered') stack.close('item')
    stack.closeAt(token)
  }
}

/** Takes in the token that the event at `index` enters; returns the index of the last event that is done with. */
const enterToken = (desk: Desk, stack: ContainerStack, index: number, token: Token): number => {
  const {start, end} = placeOf(token)
  const type: string = token.type
  switch (type) {
    case 'lineEndingBlank':
      desk.blanks.push(end)
      return index
    case 'blockQuote':
      stack.open({kind: 'quote'}, start, end, token)
      return index
    case 'listOrdered':
      stack.open({kind: 'list', ordered: true, start: numberAt(desk, start), spread: false}, start, end, token)
      return index
    case 'listUnordered':
      stack.open({kind: 'list', ordered: false, start: 1, spread: false}, start, end, token)
      return index
    case 'listItemPrefix':
      stack.close('item')
      stack.open({kind: 'item', checked: null}, start, pastBlanks(desk, end))
      return leave(desk, index)
    case 'gfmFootnoteDefinition': {
      const label = find(desk, index, leave(desk, index), 'gfmFootnoteDefinitionLabelString')
      stack.open({kind: 'footnote', label: foldLabel(written(desk, label))}, start, end, token)
      return index
    }
    case 'table':
      stack.open({kind: 'table', align: alignOf(token)}, start, end, token)
      return index
    case 'tableRow':
      stack.open({kind: 'row', header: enters(desk, index - 1, 'tableHead')}, start, end, token)
      return index
    default: {
      const leaf = readLeaf(desk, index, token)
      if (!leaf) return index
      if (leaf.checked !== undefined) stack.tick(leaf.checked)
      stack.add(leaf.block)
      return leave(desk, index)
    }
  }
}

/** White space behind a list mark is its own: an item without words reaches to the end of the line. */
const pastBlanks = ({source}: Desk, end: number): number => {
  let at = end
  while (source[at] === ' ' || source[at] === '\t') at++
  return at
}

const numberAt = ({source}: Desk, start: number): number => Number.parseInt(source.slice(start, start + 9), 10)

const alignOf = (token: Token): readonly ('left' | 'right' | 'center' | null)[] => {
  const align: unknown = '_align' in token ? token._align : []
  return (Array.isArray(align) ? align : []).map(one =>
    one === 'left' || one === 'right' || one === 'center' ? one : null,
  )
}
