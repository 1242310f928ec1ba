import type {ReadonlySignal, Signal} from '@preact/signals'
import {signal} from '@preact/signals'
import type {Action, QueueItem} from '../../protocol.ts'
import type {Core} from './core.ts'
import type {Decisions} from './decisions.ts'
import {scopeOf} from './queue.ts'

/** A decision on many: all are listed before any is decided. */
export interface Bulk {
  readonly items: ReadonlySignal<readonly QueueItem[]>
  /** How many there are; more than `items` while they are loaded. */
  readonly total: ReadonlySignal<number>
  readonly chosen: Signal<ReadonlySet<string>>
  readonly action: Signal<Action>
  readonly reason: Signal<string>
  readonly open: () => Promise<void>
  readonly decide: () => Promise<void>
}

/** How many are asked for at a time. */
const windowSize = 500

export const openBulk = (desk: Core, decisions: Decisions): Bulk => {
  const items = signal<readonly QueueItem[]>([])
  const total = signal(0)
  const chosen = signal<ReadonlySet<string>>(new Set())
  const action = signal<Action>('accept')
  const reason = signal('')
  let opened = 0

  const open = async (): Promise<void> => {
    const mine = ++opened
    await desk.draft.flush()
    items.value = []
    chosen.value = new Set()
    total.value = desk.queue.about.peek()?.counts.undecided ?? 0
    action.value = 'accept'
    reason.value = ''
    desk.panel.value = 'bulk'
    try {
      await desk.line.settled()
      for (let from = 0; ; from += windowSize) {
        const answer = await desk.server.queue(scopeOf(desk.place.peek()), {count: windowSize, from})
        if (mine !== opened || desk.panel.peek() !== 'bulk') return
        const fresh = answer.items.filter(isOpen)
        items.value = [...items.peek(), ...fresh]
        // What has no English yet cannot be accepted, and would keep all others from it.
        const ready = fresh.filter(({filters}) => !filters.includes('missing'))
        chosen.value = new Set([...chosen.peek(), ...ready.map(({id}) => id)])
        const isWhole = from + answer.items.length >= answer.total || answer.items.length === 0
        total.value = isWhole ? items.peek().length : Math.max(total.peek(), items.peek().length + 1)
        if (isWhole) return
      }
    } catch (reason) {
      desk.failed(reason)
    }
  }

  const decide = async (): Promise<void> => {
    const segments = items.peek().flatMap(({id, record}) => (chosen.peek().has(id) ? [{id, record}] : []))
    if (segments.length === 0) return
    desk.panel.value = undefined
    const why = reason.peek().trim()
    await decisions.decideMany({action: action.peek(), segments, ...(why === '' ? {} : {reason: why})})
  }

  return {items, total, chosen, action, reason, open, decide}
}

const isOpen = ({filters, record}: QueueItem): boolean => filters.includes('undecided') && record !== ''
