import {normalize} from '../bitext/hash.ts'
import type {Tongue} from '../locales/words.ts'
import {problemText} from '../project/outcome.ts'
import {englishOf} from './decision-of.ts'
import type {Write} from './events.ts'
import {whyGone} from './gone-answer.ts'
import {plan} from './plan.ts'
import type {Decidable, Planning} from './planning.ts'
import type {Conflict, DecideAnswer, DecideQuestion, UndoOffer} from './protocol.ts'
import {recordOf} from './record-of.ts'
import type {Session} from './session.ts'
import type {Item, View} from './view.ts'
import type {SayAnswer} from './words.ts'
import {wordsIn} from './words.ts'
import {now, writeRecords} from './write-records.ts'

/** Makes a decision: all that it asks for is written, or nothing. */
export const decide = async (session: Session, question: DecideQuestion, tongue: Tongue): Promise<DecideAnswer> => {
  const done = await session.alone(() => decideAlone(session, question, tongue))
  return done.ok ? done.value : refuse(problemText(done.problem, tongue))
}

const decideAlone = (session: Session, question: DecideQuestion, tongue: Tongue): DecideAnswer => {
  const say = wordsIn(tongue)
  const {by} = session
  if (!by) return refuse(say('decide.nobody'))
  const view = session.view(true)
  const problem = session.problem()
  if (problem) return refuse(problemText(problem, tongue))
  const found = decidables(view, question, say)
  if (typeof found === 'string') return refuse(found)
  const conflicts = conflictsIn(session, view, question, found)
  if (conflicts.length > 0) return {type: 'conflict', conflicts}
  const planning: Planning = {
    view,
    question,
    items: found,
    by,
    today: now().slice(0, 10),
    say,
    annotate: session.annotate,
  }
  const planned = plan(planning)
  if ('refused' in planned) return refuse(planned.refused)
  const {action, reason, en} = question
  const failed = writeRecords(
    session,
    {by, action, ...(reason === undefined ? {} : {reason: normalize(reason)})},
    planned.files,
    found.map(item => subjectOf(item, en)),
  )
  return failed ? refuse(problemText(failed, tongue)) : doneAnswer(session)
}

/** A decision that was refused. */
export const refuse = (message: string): DecideAnswer => ({type: 'refused', message})

/** A decision that was made, with what could be taken back next. */
export const doneAnswer = (session: Session): DecideAnswer => {
  const undo = undoOffer(session.journal.recall().last())
  return {type: 'done', version: session.view().version, ...(undo ? {undo} : {})}
}

/** What an undo would take back. */
export const undoOffer = (write: Write | undefined): UndoOffer | undefined =>
  write && {action: write.action, count: write.records.length, at: write.at, id: write.records[0]?.id ?? ''}

/** The segments of a question, or why one of them cannot be decided on. */
const decidables = (view: View, {segments}: DecideQuestion, say: SayAnswer): readonly Decidable[] | string => {
  if (segments.length === 0) return say('decide.nothing')
  const found = new Set<Decidable>()
  for (const {id} of segments) {
    const item = view.item(id)
    if (!item) return whyGone(view, id, say)
    if (!item.now) return say('segment.removed', {id})
    if (!isDecidable(item)) return say('segment.unsynced', {id})
    if (found.has(item)) return say('decide.twice', {id})
    found.add(item)
  }
  return [...found]
}

const isDecidable = (item: Item): item is Decidable =>
  item.now?.entry?.id !== undefined && item.now.entry.id === item.id && item.now.register !== undefined

const conflictsIn = (
  session: Session,
  {base}: View,
  {segments, action, en}: DecideQuestion,
  items: readonly Decidable[],
): readonly Conflict[] =>
  items.flatMap((item, index): readonly Conflict[] => {
    const {record: known = '', seen} = segments[index] ?? {}
    const record = recordOf(item)
    if (record === known) return []
    const {pair} = item.now
    const english = englishOf(pair)
    const old = base?.entryOf(pair.id)?.rendering
    const restored = old?.type === 'english' ? old.en : ''
    const shown = seen ?? session.seen.get(known) ?? ''
    const mine = action === 'accept' ? (en ?? shown) : action === 'reject' ? restored : shown
    return [{id: item.id, seen: shown, now: english, mine, zh: pair.zh.text, record}]
  })

const subjectOf = ({id, now: {register, entry, pair}}: Decidable, en: string | undefined) => ({
  id,
  path: register.path,
  entry,
  zh: pair.zh.text,
  ...(en === undefined ? {} : {typed: normalize(en)}),
})
