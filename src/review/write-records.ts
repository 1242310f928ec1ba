import {randomUUID} from 'node:crypto'
import type {Register, RegisterEntry} from '../pair/register.ts'
import {ownEnglish} from '../pair/rendering-text.ts'
import type {Problem} from '../project/outcome.ts'
import {save} from '../project/save.ts'
import type {Write, WrittenRecord} from './events.ts'
import {entryText} from './record-of.ts'
import type {Session} from './session.ts'

/** Which record a write is about, and what is known of it besides what stands in the files. */
export interface Subject {
  readonly id: string
  readonly path: string
  readonly entry: RegisterEntry
  readonly zh: string
  readonly typed?: string
}

/**
 * Writes files whose records change: first the journal says what is about to be written, then it is, then the journal says
 * that it was. Whoever dies in between is found out at the next start. To be called alone, with the files as the
 * session knows them. Gives why it could not be written, where it could not.
 */
export const writeRecords = (
  session: Session,
  of: Pick<Write, 'by' | 'action' | 'reason' | 'undoes'>,
  files: readonly Register[],
  subjects: readonly Subject[],
): Problem | undefined => {
  const {translations} = session.view().project.files
  const before = new Map(translations.map(({path, text}) => [path, text]))
  const [key, at] = [randomUUID(), now()]
  const unkept = session.journal.add({
    type: 'write',
    at,
    key,
    ...of,
    records: recordsOf(subjects, before, files),
  })
  if (unkept) return unkept
  const saved = save(
    session.root,
    files.map(({path, text}) => ({path, text, before: before.get(path) ?? null})),
  )
  // Where even this finds no room, the next start finds out what stands in the files.
  session.journal.add({type: saved.ok ? 'saved' : 'failed', at: now(), key})
  if (!saved.ok) return saved.problem
  session.wrote(files)
  return undefined
}

/** The time now as journals write it. */
export const now = (): string => new Date().toISOString()

const recordsOf = (
  subjects: readonly Subject[],
  before: ReadonlyMap<string, string>,
  after: readonly Register[],
): readonly WrittenRecord[] => {
  const written = new Map(
    after.flatMap(register => register.entries.map(each => [`${register.path} ${each.id}`, {register, each}] as const)),
  )
  return subjects.map(({id, path, entry, zh, typed}) => {
    const old = entryText(before.get(path) ?? '', entry)
    const now = written.get(`${path} ${entry.id}`)
    return {
      id,
      path,
      before: old,
      after: now ? entryText(now.register.text, now.each) : old,
      zh,
      was: ownEnglish(entry),
      en: ownEnglish(now?.each ?? entry),
      ...(typed === undefined ? {} : {typed}),
    }
  })
}
