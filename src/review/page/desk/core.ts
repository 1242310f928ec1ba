import type {ReadonlySignal, Signal} from '@preact/signals'
import {batch, computed, signal} from '@preact/signals'
import type {Tongue} from '../../../locales/words.ts'
import type {Place} from '../address.ts'
import type {Server} from '../server.ts'
import {Failure} from '../server.ts'
import type {SayPage} from '../words.ts'
import {pageWords} from '../words.ts'
import type {Draft, Shelf} from './draft.ts'
import {openDraft} from './draft.ts'
import type {Line} from './line.ts'
import {openLine} from './line.ts'
import type {Queue} from './queue.ts'
import {openQueue, scopeOf} from './queue.ts'
import type {Sheet} from './sheet.ts'
import {openSheet} from './sheet.ts'

/** What the reviewer is told: what was done, or what went wrong and where. */
interface Notice {
  readonly kind: 'done' | 'wrong'
  readonly text: string
  /** The segment it speaks of, where that is another than the one on the desk. */
  readonly id?: string
}

/** What asks for an answer before anything else goes on. */
type Panel = 'still-right' | 'ask' | 'bulk' | 'help' | 'conflict'

/** What lies on the desk and where one can go; decisions rest on it. */
export interface Core {
  readonly tongue: Signal<Tongue>
  readonly say: ReadonlySignal<SayPage>
  readonly place: Signal<Place>
  readonly panel: Signal<Panel | undefined>
  readonly notice: Signal<Notice | undefined>
  readonly connection: ReadonlySignal<'ok' | 'lost' | 'unknown-page'>
  readonly queue: Queue
  readonly sheet: Sheet
  readonly draft: Draft
  /** The decisions that are on their way. */
  readonly line: Line
  readonly server: Server
  /** Goes to a segment. */
  readonly select: (id: string) => void
  /** Goes to the neighbour in the queue. */
  readonly step: (isBack: boolean) => Promise<void>
  /**
   * Goes to the next undecided one; false where none is left. Where that is asked of the server, `mayGo` is asked when every
   * decision is answered.
   */
  readonly stepUndecided: (isBack: boolean, mayGo?: () => boolean) => Promise<boolean>
  /** Goes to another place, in another filter or document perhaps. */
  readonly go: (place: Place) => Promise<void>
  /** Asks again for all that is shown. */
  readonly refresh: () => Promise<void>
  /** Says what went wrong; a lost connection is said by itself. */
  readonly failed: (reason: unknown) => void
}

/** What the page begins with. */
export interface Start {
  readonly server: (tongue: () => Tongue) => Server
  readonly shelf: Shelf
  readonly place: Place
  readonly tongue: Tongue
}

export const openCore = ({server, shelf, ...start}: Start): Core => {
  const tongue = signal(start.tongue)
  const say = computed(() => pageWords(tongue.value))
  const place = signal(start.place)
  const panel = signal<Panel | undefined>(undefined)
  const notice = signal<Notice | undefined>(undefined)
  const connection = signal<'ok' | 'lost' | 'unknown-page'>('ok')

  const failed = (reason: unknown): void => {
    if (!(reason instanceof Failure)) throw reason
    if (reason.kind === 'unreachable') connection.value = 'lost'
    else if (reason.kind === 'token') connection.value = 'unknown-page'
    else notice.value = {kind: 'wrong', text: reason.message}
  }

  /** What the journal does not take stays in this browser; what went wrong before that stays told. */
  const unkept = (reason: unknown): void => {
    if (!(reason instanceof Failure) || reason.kind !== 'refused') {
      failed(reason)
      return
    }
    const [before, text] = [notice.peek(), say.peek()('unkept', {message: reason.message})]
    if (before?.kind !== 'wrong') notice.value = {kind: 'wrong', text}
    else if (!before.text.endsWith(text)) notice.value = {...before, text: `${before.text} ${text}`}
  }

  const asked = watched(
    server(() => tongue.value),
    () => {
      if (connection.peek() === 'ok') return
      connection.value = 'ok'
      notice.value = {kind: 'done', text: say.peek()('back')}
      void draft.resend()
    },
  )
  const queue = openQueue(asked, place)
  const sheet = openSheet(asked)
  const draft = openDraft(asked, shelf, failed, unkept, sheet.dropTyped)
  const line = openLine()

  const show = async (id: string): Promise<void> => {
    try {
      const shown = sheet.show(id)
      turn()
      await shown
      turn()
      // What is likely to be wanted next, so that going on waits for nothing.
      const onward = queue.undecidedFrom(id, false)
      const beside = queue.items.peek().get(queue.at.peek() + 1)?.id
      if (onward !== undefined) sheet.prefetch(onward)
      if (beside !== undefined) sheet.prefetch(beside)
    } catch (reason) {
      failed(reason)
    }
  }

  const turn = (): void => {
    const segment = sheet.segment()
    if (segment) {
      draft.turnTo(segment)
      return
    }
    const lying = sheet.lying.peek()
    void draft.flush()
    draft.close()
    if (lying.type === 'gone') void handOver(lying.id)
  }

  /** What the server does not know yet of a segment that is gone is to be seen beside what it knows. */
  const handOver = async (id: string): Promise<void> => {
    if (!(await draft.handOver(id))) return
    try {
      await sheet.refresh(false)
    } catch (reason) {
      failed(reason)
    }
  }

  const load = async (): Promise<void> => {
    try {
      await queue.load()
    } catch (reason) {
      failed(reason)
    }
  }

  const select = (id: string): void => {
    batch(() => {
      place.value = {...place.peek(), id}
      const index = queue.indexOf(id)
      if (index === undefined) void load()
      else queue.at.value = index
      panel.value = undefined
      // What went wrong with another segment stays told until one goes there.
      const told = notice.peek()
      if (told?.kind === 'wrong' && (told.id === undefined || told.id === id)) notice.value = undefined
    })
    void show(id)
  }

  const step = async (isBack: boolean): Promise<void> => {
    const {at, items, about} = queue
    const isInside = items.peek().get(at.peek())?.id === place.peek().id
    const to = at.peek() + (isBack ? -1 : isInside ? 1 : 0)
    if (to < 0 || to >= (about.peek()?.total ?? 0)) return
    try {
      await queue.ensure(to, to + 1)
    } catch (reason) {
      failed(reason)
    }
    const item = items.peek().get(to)
    if (item) select(item.id)
  }

  /** A decision that was the last is still told, and what went wrong more than that. */
  const tellNothingLeft = (): void => {
    const [before, text] = [notice.peek(), say.peek()('nothingLeft')]
    if (before?.kind === 'wrong') return
    const told = before === undefined || before.text.endsWith(text) ? '' : `${before.text} `
    notice.value = {kind: 'done', text: told + text}
  }

  const stepUndecided = async (isBack: boolean, mayGo = () => true): Promise<boolean> => {
    const from = place.peek().id
    const near = queue.undecidedFrom(from, isBack)
    if (near !== undefined) {
      select(near)
      return true
    }
    try {
      await line.settled()
      if (!mayGo()) return true
      const {id} = await asked.next(scopeOf(place.peek()), from ?? '', isBack)
      if (id === undefined) {
        tellNothingLeft()
        return false
      }
      if (place.peek().id === from) select(id)
      return true
    } catch (reason) {
      failed(reason)
      return false
    }
  }

  const go = async (to: Place): Promise<void> => {
    place.value = to
    try {
      const answer = await queue.load()
      // One may have gone elsewhere meanwhile.
      if (place.peek() !== to) return
      const first = to.id ?? answer.items[0]?.id
      if (first === undefined) {
        void draft.flush()
        draft.close()
        sheet.clear()
      } else select(first)
    } catch (reason) {
      failed(reason)
    }
  }

  const refresh = async (): Promise<void> => {
    // So that what is typed is known where its segment is gone.
    await draft.flush()
    try {
      await queue.load()
      if (place.peek().id === undefined) {
        const first = queue.items.peek().get(0)?.id
        if (first !== undefined) select(first)
        return
      }
      await sheet.refresh(draft.text.peek() !== undefined)
      turn()
    } catch (reason) {
      failed(reason)
    }
  }

  const parts = {tongue, say, place, panel, notice, connection, queue, sheet, draft, line, server: asked}
  return {...parts, select, step, stepUndecided, go, refresh, failed}
}

/** A server of which each answer is noticed. */
const watched = (server: Server, answered: () => void): Server => {
  const watch =
    <Question extends readonly unknown[], Answer>(ask: (...question: Question) => Promise<Answer>) =>
    async (...question: Question): Promise<Answer> => {
      const answer = await ask(...question)
      answered()
      return answer
    }
  return {
    queue: watch(server.queue),
    next: watch(server.next),
    segment: watch(server.segment),
    history: watch(server.history),
    check: watch(server.check),
    typed: watch(server.typed),
    decide: watch(server.decide),
    undo: watch(server.undo),
  }
}
