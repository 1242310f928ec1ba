import {expect, test} from 'vitest'
import {decide} from '../../src/review/decide.ts'
import {queueAnswer} from '../../src/review/queue.ts'
import {recordOf} from '../../src/review/record-of.ts'
import {segmentAnswer} from '../../src/review/segment-answer.ts'
import type {Session} from '../../src/review/session.ts'
import {openSession} from '../../src/review/session.ts'
import {undo} from '../../src/review/undo.ts'
import {diceOf} from '../bin/restless-project.ts'
import {edit} from '../cli/project.ts'
import {idOf, teaProject} from './tea.ts'

/** All that a session answers. */
const answersOf = (session: Session) => {
  const {version: _, ...queue} = queueAnswer(session, {filter: 'changed', from: 0, count: 100}, 'en')
  const segments = session
    .view()
    .items('all')
    .map(item => ({...segmentAnswer(session, item, 'en'), version: ''}))
  return {queue, segments}
}

const sessionOf = async (folder: string): Promise<Session> => {
  const opened = await openSession(folder)
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}

test.each([1, 2, 3])('what was looked at again in part is what a new session sees (%i)', async seed => {
  const folder = await teaProject()
  const file = 'translations/en/picking.yml'
  edit(folder, 'source/picking.md', '雨天不采', '下雨天不采')
  edit(folder, file, 'thirty thousand buds', 'three thousand buds')
  edit(folder, file, 'en: |-\n    They pick only one bud with one leaf.', `with: ${idOf(folder, '雨天不采。')}`)
  // It is offered the English of its like, whatever becomes of that.
  edit(folder, 'translations/en/roasting.yml', '  en: |-\n    Fresh leaves cannot be kept overnight.\n', '')
  const session = await sessionOf(folder)
  const roll = diceOf(seed)
  let [made, undone] = [0, 0]
  for (let step = 0; step < 12; step++) {
    const items = session.view().items('all')
    const item = items[roll(items.length)]
    if (!item) continue
    const segments = [{id: item.id, record: recordOf(item)}]
    const question = [
      {action: 'accept', segments} as const,
      {action: 'accept', segments, en: `Tea, ${roll(9)} leaves.`} as const,
      {action: 'reject', segments} as const,
      {action: 'still-right', segments, reason: '没错'} as const,
      {action: 'ask', segments, reason: '对吗？'} as const,
    ][roll(6)]
    const answer = question ? await decide(session, question, 'en') : await undo(session, 'en')
    if (answer.type === 'done') question ? made++ : undone++
    const fresh = await sessionOf(folder)
    expect(answersOf(session)).toEqual(answersOf(fresh))
    fresh.close()
  }
  session.close()
  expect(made).toBeGreaterThan(4)
  expect(undone).toBeGreaterThanOrEqual(0)
})
