import type {Problem} from '../project/outcome.ts'
import {englishOf} from './decision-of.ts'
import type {TypedQuestion} from './protocol.ts'
import type {Session} from './session.ts'
import {now} from './write-records.ts'

/**
 * Keeps what is in the editor of a segment, or notes that it was given up: `gone` where there is no such segment and it is
 * not said what it was, and why it cannot be kept, where it cannot.
 */
export const keepTyped = (session: Session, {id, en, zh, over, dropped}: TypedQuestion): 'kept' | 'gone' | Problem => {
  const {journal} = session
  const at = now()
  const known = journal.recall().typed.get(id)
  const pair = session.view().item(id)?.now?.pair
  if (!pair && !known && zh === undefined) return 'gone'
  if (dropped) {
    return (known && journal.add({type: 'dropped', at, id})) ?? 'kept'
  }
  if (known?.en === en) return 'kept'
  return (
    journal.add({
      type: 'typed',
      at,
      id,
      en,
      over: known?.over ?? over ?? englishOf(pair),
      zh: pair?.zh.text ?? zh ?? known?.zh ?? '',
    }) ?? 'kept'
  )
}
