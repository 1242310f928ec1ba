import type {ReadonlySignal, Signal} from '@preact/signals'
import {batch, signal} from '@preact/signals'
import type {FindingCard, SegmentAnswer, TypedQuestion} from '../../protocol.ts'
import type {Server} from '../server.ts'

/** The English that is being typed, and what the rules say of it. */
export interface Draft {
  /** Absent where the editor is closed. */
  readonly text: ReadonlySignal<string | undefined>
  /** Of the text as it was at the last pause; absent before the first check. */
  readonly findings: ReadonlySignal<readonly FindingCard[] | undefined>
  readonly isChecking: ReadonlySignal<boolean>
  /** Asks the editor to take the focus, and to select this stretch; the editor takes it away when it has. */
  readonly focus: Signal<{readonly start: number; readonly end: number} | undefined>
  /** Where the caret stood last. */
  readonly caret: Signal<number | undefined>
  /** Opens on a segment with what was typed on it before, if anything was. */
  readonly turnTo: (segment: SegmentAnswer) => void
  readonly open: (segment: SegmentAnswer, text?: string) => void
  readonly type: (text: string) => void
  /** Sends at once what waits for a pause. */
  readonly flush: () => Promise<void>
  /** Sends again what the server has not confirmed, once it answers again. */
  readonly resend: () => Promise<void>
  /** Sends what this browser holds of a segment and the server has not confirmed; whether there was any. */
  readonly handOver: (id: string) => Promise<boolean>
  /** Gives up what was typed. */
  readonly drop: () => Promise<void>
  /** Closes the editor; what was typed stays in the journal. */
  readonly close: () => void
  /** Sends nothing more of a segment to the journal, as it is about to be saved; done when nothing is on its way. */
  readonly withhold: (id: string) => Promise<void>
  /** Forgets what was typed on a segment, as it is saved now. */
  readonly settle: (id: string) => void
}

/** What of the browser keeps typed text should the server be gone. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Milliseconds of rest after which text is checked, and after which it is sent to the journal. */
const [checkPause, journalPause] = [250, 500]

/** What was typed for a segment: with its Chinese and the English it was typed over, as they were shown. */
type Typed = Pick<TypedQuestion, 'id' | 'en' | 'zh' | 'over'>

const keyOf = (id: string): string => `duizhao:typed:${id}`

const heldOn = (shelf: Shelf, id: string): Typed | undefined => {
  const held = shelf.getItem(keyOf(id))
  return held === null ? undefined : (JSON.parse(held) as Typed)
}

/**
 * `unkept` is told why the journal does not take what is typed, `failed` of everything else; `dropped` when the journal has
 * given up what was typed on a segment, so that what was asked of it before says too much.
 */
export const openDraft = (
  server: Server,
  shelf: Shelf,
  failed: (reason: unknown) => void,
  unkept: (reason: unknown) => void,
  dropped: (id: string) => void,
): Draft => {
  const text = signal<string | undefined>(undefined)
  const findings = signal<readonly FindingCard[] | undefined>(undefined)
  const isChecking = signal(false)
  const focus = signal<{start: number; end: number} | undefined>(undefined)
  const caret = signal<number | undefined>(undefined)
  let on: Omit<Typed, 'en'> = {id: ''}
  let unsent: Typed | undefined
  let sending: ReturnType<typeof setTimeout> | undefined
  let checkingSoon: ReturnType<typeof setTimeout> | undefined
  let onItsWay: Promise<void> = Promise.resolve()
  let checks = 0
  /** Of these the journal may still tell what is to be dropped. */
  const dropping = new Set<string>()

  const check = async (): Promise<void> => {
    const [mine, of, en] = [++checks, on.id, text.peek()]
    if (en === undefined) return
    isChecking.value = true
    try {
      const answer = await server.check({id: of, en})
      if (mine === checks && of === on.id) findings.value = answer.findings
    } catch (reason) {
      failed(reason)
    } finally {
      if (mine === checks) isChecking.value = false
    }
  }

  const flush = async (): Promise<void> => {
    clearTimeout(sending)
    const sent = unsent
    if (sent === undefined) return
    try {
      const sending = server.typed(sent)
      onItsWay = sending.catch(() => undefined)
      await sending
      if (unsent !== sent) return
      unsent = undefined
      shelf.removeItem(keyOf(sent.id))
    } catch (reason) {
      unkept(reason)
    }
  }

  const type = (now: string): void => {
    text.value = now
    unsent = {...on, en: now}
    shelf.setItem(keyOf(on.id), JSON.stringify(unsent))
    clearTimeout(sending)
    clearTimeout(checkingSoon)
    sending = setTimeout(flush, journalPause)
    checkingSoon = setTimeout(check, checkPause)
  }

  const close = (): void => {
    clearTimeout(checkingSoon)
    checks++
    batch(() => {
      text.value = undefined
      findings.value = undefined
      isChecking.value = false
      focus.value = undefined
      caret.value = undefined
    })
  }

  const turnTo = (segment: SegmentAnswer): void => {
    if (segment.id !== on.id) {
      void flush()
      close()
    }
    const {id, zh, en} = segment
    // What one types on was shown when the editor was opened.
    if (id !== on.id || text.peek() === undefined) on = {id, zh: zh.after ?? zh.before ?? '', over: en.after ?? ''}
    const held = heldOn(shelf, id)
    const typed = held?.en ?? (dropping.has(id) ? undefined : segment.typed)
    if (text.peek() !== undefined || typed === undefined) return
    text.value = typed
    void check()
    if (held === undefined) return
    unsent = held
    void flush()
  }

  const handOver = async (of: string): Promise<boolean> => {
    const held = heldOn(shelf, of)
    if (held === undefined) return false
    try {
      await server.typed(held)
    } catch (reason) {
      unkept(reason)
      return false
    }
    if (heldOn(shelf, of)?.en === held.en) shelf.removeItem(keyOf(of))
    if (unsent?.id === of && unsent.en === held.en) unsent = undefined
    return true
  }

  const open = (segment: SegmentAnswer, given?: string): void => {
    turnTo(segment)
    if (given !== undefined) type(given)
    else if (text.peek() === undefined) text.value = segment.en.after ?? ''
  }

  const drop = async (): Promise<void> => {
    const {id} = on
    settle(id)
    close()
    dropping.add(id)
    // What is on its way would stand behind it.
    await onItsWay
    try {
      await server.typed({id, en: '', dropped: true})
    } catch (reason) {
      failed(reason)
    }
    dropping.delete(id)
    dropped(id)
  }

  const withhold = (of: string): Promise<void> => {
    if (unsent?.id === of) {
      clearTimeout(sending)
      unsent = undefined
    }
    return onItsWay
  }

  const settle = (of: string): void => {
    void withhold(of)
    shelf.removeItem(keyOf(of))
  }

  return {
    text,
    findings,
    isChecking,
    focus,
    caret,
    turnTo,
    open,
    type,
    flush,
    resend: flush,
    handOver,
    drop,
    close,
    withhold,
    settle,
  }
}
