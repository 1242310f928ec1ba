import type {ReadonlySignal, Signal} from '@preact/signals'
import {batch, signal} from '@preact/signals'
import type {QueueAnswer, QueueItem, UndoOffer} from '../../protocol.ts'
import type {Place} from '../address.ts'
import type {Scope, Server} from '../server.ts'

/** The queue as far as it is loaded: the page holds windows of it, and asks for more where one scrolls. */
export interface Queue {
  /** The last answer of the server; absent before the first. */
  readonly about: ReadonlySignal<QueueAnswer | undefined>
  /** By their index in the filter. */
  readonly items: ReadonlySignal<ReadonlyMap<number, QueueItem>>
  /** The index of the segment on the desk, or of the first behind it where it is not in the filter. */
  readonly at: Signal<number>
  /** Decided and not confirmed yet: they count as decided, and come back where that fails. */
  readonly pending: Signal<ReadonlySet<string>>
  /** What could be taken back now. */
  readonly offer: Signal<UndoOffer | undefined>
  /**
   * Asks for the window around the segment on the desk, or for the first, and forgets the others. Where it is asked for again
   * meanwhile, the last answer is that of both.
   */
  readonly load: () => Promise<QueueAnswer>
  /** Asks for what is missing of a stretch. */
  readonly ensure: (from: number, to: number) => Promise<void>
  /** The index of a segment, where it is loaded. */
  readonly indexOf: (id: string) => number | undefined
  /** The nearest undecided one that is loaded, if no other may stand between. */
  readonly undecidedFrom: (id: string | undefined, isBack: boolean) => string | undefined
}

/** How many are asked for at a time. */
const windowSize = 80

export const scopeOf = ({filter, doc}: Place): Scope => ({filter, ...(doc === undefined ? {} : {doc})})

export const openQueue = (server: Server, place: ReadonlySignal<Place>): Queue => {
  const about = signal<QueueAnswer | undefined>(undefined)
  const items = signal<ReadonlyMap<number, QueueItem>>(new Map())
  const at = signal(0)
  const pending = signal<ReadonlySet<string>>(new Set())
  const offer = signal<UndoOffer | undefined>(undefined)
  const underway = new Set<number>()
  let generation = 0
  let last: Promise<QueueAnswer> | undefined
  let shown = ''

  const load = (): Promise<QueueAnswer> => {
    last = loadOnce()
    return last
  }

  const loadOnce = async (): Promise<QueueAnswer> => {
    const mine = ++generation
    underway.clear()
    const {id} = place.peek()
    const window = {count: windowSize, ...(id === undefined ? {from: 0} : {around: id})}
    const answer = await server.queue(scopeOf(place.peek()), window)
    if (mine !== generation && last) return last
    batch(() => {
      about.value = answer
      offer.value = answer.undo
      // Where nothing changed, what was loaded before still holds.
      const scope = JSON.stringify([scopeOf(place.peek()), answer.version])
      const kept = scope === shown ? items.peek() : []
      shown = scope
      items.value = new Map([...kept, ...answer.items.map((item, index) => [answer.from + index, item] as const)])
      // One may have gone on while the answer was on its way.
      const now = place.peek().id
      at.value = (now === undefined ? undefined : indexOf(now)) ?? (now === id ? answer.at : undefined) ?? at.peek()
    })
    return answer
  }

  const ensure = async (from: number, to: number): Promise<void> => {
    const total = about.peek()?.total ?? 0
    for (let start = from - (from % windowSize); start < Math.min(to, total); start += windowSize) {
      if (underway.has(start) || hasAll(Math.max(start, from), Math.min(start + windowSize, to, total))) continue
      const mine = generation
      underway.add(start)
      try {
        const answer = await server.queue(scopeOf(place.peek()), {count: windowSize, from: start})
        if (mine !== generation) return
        if (answer.version !== about.peek()?.version) return void (await load())
        items.value = new Map([
          ...items.peek(),
          ...answer.items.map((item, index) => [answer.from + index, item] as const),
        ])
      } finally {
        underway.delete(start)
      }
    }
  }

  const hasAll = (from: number, to: number): boolean => {
    for (let index = from; index < to; index++) if (!items.peek().has(index)) return false
    return true
  }

  const indexOf = (id: string): number | undefined => {
    if (items.peek().get(at.peek())?.id === id) return at.peek()
    for (const [index, item] of items.peek()) if (item.id === id) return index
    return undefined
  }

  const undecidedFrom = (id: string | undefined, isBack: boolean): string | undefined => {
    const isInside = items.peek().get(at.peek())?.id === id
    const step = isBack ? -1 : 1
    for (let index = isInside || isBack ? at.peek() + step : at.peek(); ; index += step) {
      const item = items.peek().get(index)
      if (item === undefined) return undefined
      if (item.id !== id && item.filters.includes('undecided') && !pending.peek().has(item.id)) return item.id
    }
  }

  return {about, items, at, pending, offer, load, ensure, indexOf, undecidedFrom}
}
