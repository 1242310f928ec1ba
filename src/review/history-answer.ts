import {setImmediate} from 'node:timers/promises'
import type {ChangeKind} from '../bitext/comparison.ts'
import {likeness, shapeOf} from '../pair/likeness.ts'
import {readTranslations} from '../pair/read-translations.ts'
import type {RegisterEntry} from '../pair/register.ts'
import {lastSeen} from '../pair/register.ts'
import {ownEnglish} from '../pair/rendering-text.ts'
import type {DocumentHistory, Moment} from './document-history.ts'
import type {HistoryAnswer, HistoryEvent} from './protocol.ts'

/** The most events that are shown. */
const most = 50

/** A source less like what an entry was made from than this is not that of it. */
const least = 0.6

/** A segment as it stood at a commit. */
interface Snapshot {
  readonly entry?: RegisterEntry
  /** Its Chinese in the source. */
  readonly zh?: string
}

/**
 * What became of a segment from commit to commit, newest first. Others are answered in between: a long history takes its
 * time.
 */
export const historyAnswer = async (history: DocumentHistory, id: string): Promise<HistoryAnswer> => {
  const {moments, isCut} = history
  const events: HistoryEvent[] = []
  for (const [index, moment] of moments.entries()) {
    if (events.length === most) return {events, isCut: true}
    const before = moments[index + 1]
    // Nothing can be said of a commit whose parent is not looked at.
    if (!before && isCut) break
    await setImmediate()
    const [was, now] = [snapshotAt(history, before, id), snapshotAt(history, moment, id)]
    const kinds = kindsBetween(was, now)
    if (kinds.length === 0) continue
    const shown = now.entry ? now : was
    const {commit, at, by, subject} = moment
    events.push({commit, at, by, subject, kinds, zh: chineseOf(shown), en: shown.entry ? ownEnglish(shown.entry) : ''})
  }
  return {events, isCut}
}

/** What its English was made from; the source where it had none. */
const chineseOf = ({entry, zh}: Snapshot): string =>
  (entry && entry.rendering.type !== 'missing' ? entry.zh : (zh ?? entry?.zh)) ?? ''

const snapshotAt = (history: DocumentHistory, moment: Moment | undefined, id: string): Snapshot => {
  const entry = moment?.translation === undefined ? undefined : entryIn(history.text(moment.translation), id)
  if (!entry) return {}
  const zh = moment?.source === undefined ? undefined : nearestTo(lastSeen(entry), history.sentences(moment.source))
  return {entry, ...(zh === undefined ? {} : {zh})}
}

/** The entry of an id. It alone is read, where it stands as we write it. */
const entryIn = (text: string, id: string): RegisterEntry | undefined => {
  const start = text.indexOf(`\n- id: ${id}`)
  if (start < 0) return text.includes(id) ? inFile(text, id) : undefined
  const end = text.indexOf('\n- ', start + 1)
  return inFile(`doc: source/it.md\nsegments:\n${text.slice(start, end < 0 ? text.length : end)}\n`, id)
}

const inFile = (text: string, id: string): RegisterEntry | undefined =>
  readTranslations({path: 'translations/en/it.yml', text}).register?.entries.find(entry => entry.id === id)

const nearestTo = (zh: string, sentences: readonly string[]): string | undefined => {
  if (sentences.includes(zh)) return zh
  const shape = shapeOf(zh)
  let [best, match] = [undefined as string | undefined, least]
  for (const sentence of sentences) {
    const found = likeness(shape, shapeOf(sentence))
    if (found >= match) [best, match] = [sentence, found]
  }
  return best
}

const kindsBetween = (was: Snapshot, now: Snapshot): readonly ChangeKind[] => {
  const [before, after] = [was.entry, now.entry]
  if (!before || !after) return before ? ['removed'] : after ? ['added'] : []
  const kinds: ChangeKind[] = []
  if (was.zh !== now.zh) kinds.push('source')
  if (renderingOf(before) !== renderingOf(after)) kinds.push('rendering')
  if (stateOf(before) !== stateOf(after)) kinds.push('state')
  if (before.note !== after.note) kinds.push('note')
  if (before.comment !== after.comment) kinds.push('comment')
  if (allowOf(before) !== allowOf(after)) kinds.push('allow')
  return kinds
}

const renderingOf = ({rendering, added}: RegisterEntry): string => JSON.stringify([rendering, added])

/** What is said of how far it is: from which Chinese it was made, whether a machine wrote it, who reviewed it. */
const stateOf = ({zh, draft, review}: RegisterEntry): string =>
  JSON.stringify([zh, draft, review && {...review, terms: [...review.terms]}])

const allowOf = ({allow}: RegisterEntry): string => allow.map(({rule, reason}) => `${rule}: ${reason}`).join('\n')
