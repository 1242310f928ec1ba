import type {ReadonlySignal} from '@preact/signals'
import {signal} from '@preact/signals'
import type {GoneAnswer, SegmentAnswer} from '../../protocol.ts'
import type {Server} from '../server.ts'

/** What lies on the desk: a segment, one that is on its way, or the news that it is there no more. */
type Lying =
  | {readonly type: 'nothing'}
  | {readonly type: 'loading'; readonly id: string}
  | {readonly type: 'segment'; readonly segment: SegmentAnswer}
  | {readonly type: 'gone'; readonly id: string; readonly gone: GoneAnswer}

export interface Sheet {
  readonly lying: ReadonlySignal<Lying>
  /** The segment, where one lies there. */
  readonly segment: () => SegmentAnswer | undefined
  /** What became of it outside since the editor was opened on it. */
  readonly outside: ReadonlySignal<'changed' | 'gone' | 'unreadable' | undefined>
  readonly show: (id: string) => Promise<void>
  /** Asks again for what lies there. `isHeld`: text was typed on it, so that what was seen stays until that is saved. */
  readonly refresh: (isHeld: boolean) => Promise<void>
  /** Fetches one that is likely to be wanted next. */
  readonly prefetch: (id: string) => void
  /** Shows no more of them what was known, or asked for, before they were decided or typed on. */
  readonly forget: (ids: readonly string[]) => void
  /** Shows a segment without what was typed on it, which is given up. */
  readonly dropTyped: (id: string) => void
  readonly clear: () => void
}

/** How many segments are kept that may be wanted again. */
const kept = 12

export const openSheet = (server: Server): Sheet => {
  const lying = signal<Lying>({type: 'nothing'})
  const outside = signal<'changed' | 'gone' | 'unreadable' | undefined>(undefined)
  const known = new Map<string, SegmentAnswer>()
  const fetched = new Map<string, Promise<Lying>>()
  /** Answers that were asked for before what they tell was decided or typed on. */
  const outdated = new WeakSet<Promise<Lying>>()

  const fetchOne = (id: string): Promise<Lying> => {
    const already = fetched.get(id)
    if (already) return already
    const asked: Promise<Lying> = server
      .segment(id)
      .then((answer): Lying => {
        // What was forgotten meanwhile has been asked for again, or will be.
        const isWanted = fetched.get(id) === asked
        if (isWanted) known.delete(id)
        if (!('record' in answer)) return {type: 'gone', id, gone: answer}
        if (isWanted) known.set(id, answer)
        for (const old of [...known.keys()].slice(0, Math.max(0, known.size - kept))) known.delete(old)
        return {type: 'segment', segment: answer}
      })
      .finally(() => {
        if (fetched.get(id) === asked) fetched.delete(id)
      })
    fetched.set(id, asked)
    return asked
  }

  /** Asked again as often as what it tells is forgotten meanwhile. */
  const fetchLatest = async (id: string): Promise<Lying> => {
    const asked = fetchOne(id)
    const answer = await asked
    return outdated.has(asked) ? fetchLatest(id) : answer
  }

  const idNow = (): string | undefined => {
    const now = lying.peek()
    return now.type === 'nothing' ? undefined : now.type === 'segment' ? now.segment.id : now.id
  }

  const segment = (): SegmentAnswer | undefined => {
    const now = lying.peek()
    return now.type === 'segment' ? now.segment : undefined
  }

  const show = async (id: string): Promise<void> => {
    outside.value = undefined
    const before = known.get(id)
    lying.value = before ? {type: 'segment', segment: before} : {type: 'loading', id}
    const now = await fetchLatest(id)
    if (idNow() !== id || isSame(lying.peek(), now)) return
    lying.value = now
  }

  const refresh = async (isHeld: boolean): Promise<void> => {
    const id = idNow()
    if (id === undefined) return
    const seen = segment()
    const now = await fetchLatest(id)
    if (idNow() !== id) return
    if (isSame(lying.peek(), now)) {
      outside.value = undefined
      return
    }
    // Nothing is taken away from under somebody's fingers.
    if (isHeld && seen) {
      outside.value = becomeOf(seen, now)
      return
    }
    outside.value = undefined
    lying.value = now
  }

  const prefetch = (id: string): void => {
    if (!known.has(id)) fetchOne(id).catch(() => undefined)
  }

  const forget = (ids: readonly string[]): void => {
    for (const id of ids) {
      known.delete(id)
      const asked = fetched.get(id)
      if (asked) outdated.add(asked)
      fetched.delete(id)
    }
  }

  const dropTyped = (id: string): void => {
    forget([id])
    const shown = segment()
    if (shown?.id !== id) return
    const {typed: _, typedOver: __, ...rest} = shown
    lying.value = {type: 'segment', segment: rest}
  }

  const clear = (): void => {
    lying.value = {type: 'nothing'}
  }

  return {lying, segment, outside, show, refresh, prefetch, forget, dropTyped, clear}
}

/** What became of a segment that was seen. */
const becomeOf = ({record}: SegmentAnswer, now: Lying): 'changed' | 'gone' | 'unreadable' | undefined => {
  if (now.type === 'gone') return now.gone.unreadable === undefined ? 'gone' : 'unreadable'
  if (now.type !== 'segment' || now.segment.record === record) return undefined
  return now.segment.record === '' ? 'gone' : 'changed'
}

/** Whether both show the same, whatever else of the project changed in between. */
const isSame = (one: Lying, other: Lying): boolean => shown(one) === shown(other)

const shown = (lying: Lying): string => JSON.stringify(lying, (key, value) => (key === 'version' ? undefined : value))
