import {englishOf} from './decision-of.ts'
import type {TypedQuestion} from './protocol.ts'
import type {Session} from './session.ts'
import {now} from './write-records.ts'

/** Keeps what is in the editor of a segment, or notes that it was given up; whether there is such a segment, or was. */
export const keepTyped = (session: Session, {id, en, dropped}: TypedQuestion): boolean => {
  const {journal} = session
  const at = now()
  const known = journal.recall().typed.get(id)
  const pair = session.view().item(id)?.now?.pair
  if (!pair && !known) return false
  if (dropped) {
    if (known) journal.add({type: 'dropped', at, id})
  } else if (known?.en !== en) {
    const over = known?.over ?? englishOf(pair)
    journal.add({type: 'typed', at, id, en, over, zh: pair?.zh.text ?? known?.zh ?? ''})
  }
  return true
}
