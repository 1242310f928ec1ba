import type {Tongue} from '../locales/words.ts'
import {reread} from '../pair/change-fields.ts'
import type {Register, RegisterEntry} from '../pair/register.ts'
import {ownEnglish} from '../pair/rendering-text.ts'
import {problemText} from '../project/outcome.ts'
import {perObject} from '../remember.ts'
import {applyEdits} from '../yaml/text-edit.ts'
import {doneAnswer, refuse} from './decide.ts'
import type {WrittenRecord} from './events.ts'
import type {Conflict, DecideAnswer} from './protocol.ts'
import {entryText, recordOf} from './record-of.ts'
import type {Session} from './session.ts'
import type {View} from './view.ts'
import {wordsIn} from './words.ts'
import {writeRecords} from './write-records.ts'

/** Takes back the last decision, where all its records are still as it left them. */
export const undo = async (session: Session, tongue: Tongue): Promise<DecideAnswer> => {
  const done = await session.alone(() => undoAlone(session, tongue))
  return done.ok ? done.value : refuse(problemText(done.problem, tongue))
}

/** A record with the entry that it is now. */
interface Standing {
  readonly record: WrittenRecord
  readonly register: Register
  readonly entry: RegisterEntry
}

const undoAlone = (session: Session, tongue: Tongue): DecideAnswer => {
  const say = wordsIn(tongue)
  const last = session.journal.recall().last()
  if (!last) return refuse(say('undo.nothing'))
  const view = session.view(true)
  const problem = session.problem()
  if (problem) return refuse(problemText(problem, tongue))
  const standings: Standing[] = []
  const conflicts: Conflict[] = []
  for (const record of last.records) {
    const register = view.reading.registers.find(({path}) => path === record.path)
    if (!register && view.project.files.translations.some(({path}) => path === record.path))
      return refuse(say('undo.unreadable', {path: record.path}))
    const entry = register && entriesIn(register).get(record.id)
    if (register && entry && entryText(register.text, entry) === record.after) standings.push({record, register, entry})
    else conflicts.push(conflictOf(record, entry, view))
  }
  if (conflicts.length > 0) return {type: 'conflict', conflicts}
  const failed = writeRecords(
    session,
    {by: session.by ?? last.by, action: last.action, undoes: last.key},
    filesWithout(standings),
    standings.map(({record, register, entry}) => ({id: record.id, path: register.path, entry, zh: record.zh})),
  )
  return failed ? refuse(problemText(failed, tongue)) : doneAnswer(session)
}

const entriesIn = perObject(
  ({entries}: Register): ReadonlyMap<string | undefined, RegisterEntry> =>
    new Map(entries.map(entry => [entry.id, entry] as const)),
)

const conflictOf = (record: WrittenRecord, entry: RegisterEntry | undefined, view: View): Conflict => {
  const item = view.item(record.id)
  return {
    id: record.id,
    seen: record.en,
    now: entry ? ownEnglish(entry) : '',
    mine: record.was,
    zh: item?.now?.pair.zh.text ?? record.zh,
    record: item ? recordOf(item) : '',
  }
}

/** The files with the entries as they stood before, byte for byte. */
const filesWithout = (standings: readonly Standing[]): readonly Register[] => {
  const registers = new Set(standings.map(({register}) => register))
  return [...registers].map(register => {
    const edits = standings
      .filter(standing => standing.register === register)
      .map(({record, entry}) => {
        const {start} = entry.place
        return {start, end: start + record.after.length, text: record.before}
      })
    return reread(register.path, applyEdits(register.text, edits))
  })
}
