import type {Block, Container, ContainerKind, Stretch} from '../bitext/document.ts'
import type {Token} from '../markup/event.ts'
import type {Desk} from './desk.ts'
import {placeFault} from './faults.ts'
import {foldUntranslated} from './untranslated.ts'

/** A container that is being filled. */
interface Frame {
  /** The token that closes it; a list item has none of its own. */
  readonly token: Token | undefined
  readonly kind: ContainerKind
  readonly start: number
  readonly children: Block<Stretch>[]
  /** Where its last child ends, or what opens it. */
  end: number
  /** A blank line stands between two of its children. */
  isSpread: boolean
  checked: boolean | null
}

/** The containers that are open at one point of a document, and what they hold. */
export interface ContainerStack {
  readonly open: (kind: ContainerKind, start: number, end: number, token?: Token) => void
  /** Closes the innermost container if it is of this kind. */
  readonly close: (kind: ContainerKind['kind']) => void
  /** Closes the innermost container if this is its token. */
  readonly closeAt: (token: Token) => void
  /** Adds a block to the innermost container. */
  readonly add: (block: Block<Stretch>) => void
  /** Ticks the innermost container, a task. */
  readonly tick: (checked: boolean) => void
  /** Closes everything; the blocks of the document. */
  readonly finish: () => readonly Block<Stretch>[]
}

/** A stack without any container open. */
export const containerStack = (desk: Desk): ContainerStack => {
  const root: Block<Stretch>[] = []
  const frames: Frame[] = []

  const add = (block: Block<Stretch>): void => {
    const frame = frames.at(-1)
    if (!frame) {
      root.push(block)
      return
    }
    const last = frame.children.at(-1)
    if (last && hasBlank(desk, last.place.end, block.place.start)) frame.isSpread = true
    frame.children.push(block)
    frame.end = Math.max(frame.end, block.place.end)
  }
  const closeTop = (): void => {
    const frame = frames.pop()
    const parent = frames.at(-1)
    if (frame?.kind.kind === 'item' && parent && frame.isSpread) parent.isSpread = true
    if (frame) add(containerOf(desk, frame))
  }
  return {
    open: (kind, start, end, token) => {
      frames.push({token, kind, start, end, children: [], isSpread: false, checked: null})
    },
    close: kind => {
      if (frames.at(-1)?.kind.kind === kind) closeTop()
    },
    closeAt: token => {
      if (frames.at(-1)?.token === token) closeTop()
    },
    add,
    tick: checked => {
      const frame = frames.at(-1)
      if (frame) frame.checked = checked
    },
    finish: () => {
      while (frames.length > 0) closeTop()
      return fold(desk, root)
    },
  }
}

const containerOf = (desk: Desk, frame: Frame): Container<Stretch> => {
  const {kind, start, end, checked} = frame
  const base = {type: 'container', place: {start, end}, children: fold(desk, frame.children)} as const
  if (kind.kind === 'list') return {...base, ...kind, spread: frame.isSpread}
  if (kind.kind === 'item') return {...base, kind: 'item', checked}
  return {...base, ...kind}
}

const fold = (desk: Desk, children: readonly Block<Stretch>[]): readonly Block<Stretch>[] => {
  const {blocks, unpaired} = foldUntranslated(children, desk.source)
  for (const {place, value} of unpaired) {
    desk.faults.push(placeFault(desk.file, 'regionUnpaired', {marker: value.trim()}, place))
  }
  return blocks
}

/** Whether a blank line ends between two offsets. */
const hasBlank = ({blanks}: Desk, start: number, end: number): boolean => {
  for (let index = blanks.length - 1; index >= 0; index--) {
    const blank = blanks[index] ?? 0
    if (blank <= start) return false
    if (blank <= end) return true
  }
  return false
}
