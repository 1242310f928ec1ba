import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readTranslations} from '../pair/read-translations.ts'
import type {Outcome} from '../project/outcome.ts'
import {isPlainPath} from '../project/paths.ts'
import {finishPending} from '../project/pending.ts'
import type {WrittenRecord} from './events.ts'
import type {Journal} from './journal.ts'
import {openJournal} from './journal.ts'
import {entryText} from './record-of.ts'

/**
 * Opens the journal of the project at `root` and settles what a server that died has left open: its save is finished,
 * and of each write it is said whether it stands in the files. To be called under the lock.
 */
export const resume = (root: string): Outcome<Journal> => {
  const finished = finishPending(root)
  if (!finished.ok) return finished
  const opened = openJournal(root)
  if (!opened.ok) return opened
  const journal = opened.value
  const entries = entriesAt(root)
  for (const {key, records} of [...journal.recall().open.values()]) {
    const isSaved = records.every(record => entries(record) === record.after)
    const problem = journal.add({type: isSaved ? 'saved' : 'failed', at: new Date().toISOString(), key})
    if (problem) return {ok: false, problem}
  }
  return opened
}

/** The text of an entry as it stands in its file; `undefined` where it does not. */
const entriesAt = (root: string): ((record: WrittenRecord) => string | undefined) => {
  const files = new Map<string, ReadonlyMap<string | undefined, string>>()
  const read = (path: string): ReadonlyMap<string | undefined, string> => {
    const absolute = join(root, path)
    if (!isPlainPath(path) || !existsSync(absolute)) return new Map()
    const text = readFileSync(absolute, 'utf8')
    const entries = readTranslations({path, text}).register?.entries ?? []
    return new Map(entries.map(entry => [entry.id, entryText(text, entry)]))
  }
  return ({path, id}) => {
    const known = files.get(path) ?? read(path)
    files.set(path, known)
    return known.get(id)
  }
}
