import type {ReadonlySignal, Signal} from '@preact/signals'
import {batch, signal} from '@preact/signals'
import type {Action, Conflict, DecideAnswer, DecideQuestion, SegmentAnswer} from '../../protocol.ts'
import {Failure} from '../server.ts'
import type {Core} from './core.ts'

/** Records that were changed since they were seen, and the decision that was to be made on them. */
export interface Clash {
  readonly question: DecideQuestion
  readonly conflicts: readonly Conflict[]
}

export interface Decisions {
  /** Of the others with the same Chinese, those that a decision is to cover too. */
  readonly chosen: Signal<ReadonlySet<string>>
  readonly clash: ReadonlySignal<Clash | undefined>
  /** Decides of the segment on the desk and goes on at once; the server's answer confirms, or brings it back. False where it cannot be decided so. */
  readonly decide: (action: Action, reason?: string) => boolean
  /** Decides of many that were seen listed. */
  readonly decideMany: (question: DecideQuestion) => Promise<void>
  readonly undo: () => Promise<void>
  /** Ends a clash. */
  readonly takeTheirs: () => void
  readonly keepMine: () => void
  readonly editMine: () => Promise<void>
  readonly goOnWithout: () => void
  readonly leave: () => void
}

export const openDecisions = (desk: Core): Decisions => {
  const {queue, sheet, draft, line, server, notice, panel, place} = desk
  const chosen = signal<ReadonlySet<string>>(new Set())
  const clash = signal<Clash | undefined>(undefined)

  const decide = (action: Action, reason?: string): boolean => {
    const segment = sheet.segment()
    if (!segment) return false
    const objection = objectionTo(action, segment, draft.text.peek())
    if (objection !== undefined) {
      notice.value = {kind: 'wrong', text: desk.say.peek()(objection)}
      return false
    }
    panel.value = undefined
    const question = questionOf(action, segment, draft.text.peek(), chosen.peek(), reason)
    chosen.value = new Set()
    void send(question, true)
    return true
  }

  const decideMany = (question: DecideQuestion): Promise<void> => {
    notice.value = {kind: 'done', text: desk.say.peek()('deciding', {number: question.segments.length})}
    return send(question, false)
  }

  const send = async (question: DecideQuestion, isHere: boolean): Promise<void> => {
    const ids = question.segments.map(({id}) => id)
    queue.pending.value = new Set([...queue.pending.peek(), ...ids])
    // Only what is accepted holds what was typed; of any other decision it stays in the journal.
    const isSaved = question.action === 'accept' && isHere
    const withheld = isSaved ? Promise.all(ids.map(draft.withhold)) : undefined
    let isDone: boolean | undefined
    const made = line.add(async () => {
      await withheld
      isDone = await answered(question, isSaved)
    })
    if (isHere) void goOn(ids[0] ?? '', () => isDone !== false)
    await made
    if (line.isEmpty() && desk.connection.peek() === 'ok') await desk.refresh()
  }

  /** Goes to the next that waits; where none is left, shows what became of this one. */
  const goOn = async (id: string, mayGo: () => boolean): Promise<void> => {
    draft.close()
    const isOn = await desk.stepUndecided(false, mayGo)
    if (!isOn && place.peek().id === id) await desk.refresh()
  }

  /** Asks the server, and says what became of it; false where it comes back. */
  const answered = async (question: DecideQuestion, isSaved: boolean): Promise<boolean> => {
    const ids = question.segments.map(({id}) => id)
    let answer: DecideAnswer | undefined
    let message = ''
    try {
      answer = await server.decide(question)
      if (answer.type === 'refused') message = answer.message
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason
      if (reason.kind !== 'refused') desk.failed(reason)
      message = reason.kind === 'refused' ? reason.message : desk.say.peek()('lostDecision')
    }
    queue.pending.value = new Set([...queue.pending.peek()].filter(id => !ids.includes(id)))
    if (answer?.type === 'done') {
      queue.offer.value = answer.undo
      sheet.forget(ids)
      if (isSaved) for (const id of ids) draft.settle(id)
      notice.value = {kind: 'done', text: desk.say.peek()(`done_${question.action}`, {count: ids.length})}
      return true
    }
    // Withheld as it was about to be saved: now it is to be known again.
    if (isSaved) for (const id of ids) await draft.handOver(id)
    comeBack(ids[0] ?? '', answer, question, message)
    return false
  }

  const comeBack = (id: string, answer: DecideAnswer | undefined, question: DecideQuestion, message: string): void => {
    if (answer?.type === 'conflict') {
      if (question.segments.length === 1) desk.select(id)
      clash.value = {question, conflicts: answer.conflicts}
      panel.value = 'conflict'
      return
    }
    const isTyping = draft.text.peek() !== undefined && place.peek().id !== id
    if (!isTyping) desk.select(id)
    notice.value = isTyping
      ? {kind: 'wrong', text: desk.say.peek()('failedElsewhere', {message, id}), id}
      : {kind: 'wrong', text: desk.say.peek()('failed', {message})}
  }

  const undo = async (): Promise<void> => {
    await line.settled()
    const offer = queue.offer.peek()
    if (!offer) {
      notice.value = {kind: 'wrong', text: desk.say.peek()('nothingToUndo')}
      return
    }
    try {
      const answer = await server.undo()
      if (answer.type === 'refused') notice.value = {kind: 'wrong', text: answer.message}
      else if (answer.type === 'conflict') {
        const message = desk.say.peek()('conflictMany', {count: answer.conflicts.length, total: offer.count})
        notice.value = {kind: 'wrong', text: message}
      } else {
        notice.value = {kind: 'done', text: desk.say.peek()('undone', {count: offer.count})}
        await queue.load()
        desk.select(offer.id)
      }
    } catch (reason) {
      desk.failed(reason)
    }
  }

  const end = (): Clash | undefined => {
    const ended = clash.peek()
    clash.value = undefined
    panel.value = undefined
    return ended
  }

  const takeTheirs = (): void => {
    if (end()) void draft.drop().then(desk.refresh)
  }

  const keepMine = (): void => {
    const ended = end()
    const conflict = ended?.conflicts[0]
    if (!ended || !conflict) return
    const segments = ended.question.segments.map(one =>
      one.id === conflict.id ? {...one, record: conflict.record, seen: conflict.now} : one,
    )
    const isAccepted = ended.question.action === 'accept'
    void send({...ended.question, segments, ...(isAccepted ? {en: conflict.mine} : {})}, true)
  }

  const editMine = async (): Promise<void> => {
    // The choice stays open until the editor can take what is typed.
    const conflict = clash.peek()?.conflicts[0]
    if (!conflict) return
    try {
      await sheet.refresh(false)
    } catch (reason) {
      desk.failed(reason)
      return
    }
    batch(() => {
      end()
      const segment = sheet.segment()
      if (segment?.id !== conflict.id) return
      draft.open(segment, conflict.mine)
      draft.focus.value = {start: conflict.mine.length, end: conflict.mine.length}
    })
  }

  const goOnWithout = (): void => {
    const ended = end()
    if (!ended) return
    const changed = new Set(ended.conflicts.map(({id}) => id))
    void decideMany({...ended.question, segments: ended.question.segments.filter(({id}) => !changed.has(id))})
  }

  const leave = (): void => {
    if (end()) void desk.refresh()
  }

  return {chosen, clash, decide, decideMany, undo, takeTheirs, keepMine, editMine, goOnWithout, leave}
}

/** Why a decision cannot be made on a segment as it stands; nothing where it can. */
export const objectionTo = (action: Action, {en, record}: SegmentAnswer, typed: string | undefined) => {
  if (record === '') return 'notDecidable'
  if (action === 'reject' && (en.before === undefined || en.before === en.after)) return 'nothingToReject'
  if (action === 'accept' && (typed ?? en.after ?? '').trim() === '') return 'nothingToAccept'
  return undefined
}

const questionOf = (
  action: Action,
  {id, record, en, repeats}: SegmentAnswer,
  typed: string | undefined,
  chosen: ReadonlySet<string>,
  reason: string | undefined,
): DecideQuestion => {
  const others = repeats.filter(repeat => chosen.has(repeat.id))
  const seen = en.after === undefined ? {} : {seen: en.after}
  const isWritten = action === 'accept' && ((typed !== undefined && typed !== en.after) || others.length > 0)
  return {
    action,
    segments: [{id, record, ...seen}, ...others.map(other => ({id: other.id, record: other.record, seen: other.en}))],
    ...(isWritten ? {en: typed ?? en.after ?? ''} : {}),
    ...(reason === undefined ? {} : {reason}),
  }
}
