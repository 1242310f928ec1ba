import type {Element, Nodes} from 'hast'
import type {Range} from '../../bitext/range.ts'
import type {Page} from './address.ts'
import type {Block, Dress, Inline} from './blocks.ts'
import {inside, rangeOf} from './nodes.ts'
import type {TextRanges} from './text-ranges.ts'

/** Something of the page that is left out, under a name that has a reason. */
export interface LeftOut extends Range {
  readonly name: string
}

/** What the reading of a text carries along. */
export interface Desk {
  readonly page: Page
  readonly texts: TextRanges['ranges']
  /** The name under which an element is left out, if it is. */
  readonly fate: (element: Element) => string | undefined
  /** Whether an element is read by itself, and not where it stands. */
  readonly isApart: (element: Element) => boolean
  readonly leftOut: LeftOut[]
}

/** Where blocks go: those that are finished, and what has been read of the next one. */
export interface Tray {
  readonly blocks: Block[]
  open: (Inline | 'break')[]
}

/** Words without a mark or a link. */
export const plain: Dress = {marks: [], link: undefined}

/** Leaves out a node with all that is in it, wherever that stands. */
export const leaveOut = (desk: Pick<Desk, 'texts' | 'leftOut'>, node: Nodes, name: string): void => {
  const whole = rangeOf(node)
  if (whole) desk.leftOut.push({...whole, name})
  for (const each of inside(node)) {
    const ranges = each.type === 'text' ? (desk.texts.get(each) ?? []) : []
    for (const range of ranges) {
      if (!whole || range.start < whole.start || range.end > whole.end) desk.leftOut.push({...range, name})
    }
  }
}
