import type {TextFile} from '../bitext/document.ts'
import type {Tongue} from '../locales/words.ts'
import {sinceLast} from '../remember.ts'
import {historyAnswer} from './history-answer.ts'
import {historyFor} from './history-for.ts'
import type {HistoryAnswer, QueueAnswer, SegmentAnswer} from './protocol.ts'
import {wholeQueue} from './queue.ts'
import {segmentAnswer} from './segment-answer.ts'
import type {Session} from './session.ts'

/** All that a server would answer, for those who read without one. */
export interface StaticAnswers {
  /** With all segments, those that were removed among them, in the order of the edition. */
  readonly queue: QueueAnswer
  /** Those of which there is anything to review, in the same order. */
  readonly segments: readonly SegmentAnswer[]
  /** Of these segments. */
  readonly histories: ReadonlyMap<string, HistoryAnswer>
}

/** Asks a session for everything at once. What is in the editor of its reviewer is left out. */
export const staticAnswers = async (session: Session, tongue: Tongue): Promise<StaticAnswers> => {
  const {undo: _, ...queue} = wholeQueue(session, tongue)
  const view = session.view()
  const items = view.documents
    .flatMap(document => document.items)
    .filter(item => view.item(item.id) === item && item.filters.some(filter => filter !== 'all'))
  const segments = items.map((item): SegmentAnswer => {
    const {typed: __, typedOver: ___, ...answer} = segmentAnswer(session, item, tongue)
    return answer
  })
  const histories = new Map<string, HistoryAnswer>()
  // Asked for once a document: each time git is asked whether anything was committed since.
  const historyOf = sinceLast(session.history)
  for (const item of items) histories.set(item.id, await historyAnswer(historyFor(item, view, historyOf), item.id))
  return {queue: {...queue, strays: []}, segments, histories}
}

/** The answers as files: `answers/queue.json`, `answers/segments/ID.json` and `answers/histories/ID.json`. */
export const answerFiles = ({queue, segments, histories}: StaticAnswers): readonly TextFile[] => {
  const file = (path: string, value: unknown): TextFile => ({
    path: `answers/${path}.json`,
    text: `${JSON.stringify(value, null, 2)}\n`,
  })
  return [
    file('queue', queue),
    ...segments.map(segment => file(`segments/${segment.id}`, segment)),
    ...[...histories].map(([id, history]) => file(`histories/${id}`, history)),
  ]
}
