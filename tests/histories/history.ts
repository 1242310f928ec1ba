import fc from 'fast-check'
import type {Change} from './changes.ts'
import {changed, someChange} from './changes.ts'
import {someDocument} from './documents.ts'
import type {Files} from './project.ts'
import {synced, translated} from './project.ts'

/** A translated project of some documents, and rounds of changes to their texts. */
export interface History {
  readonly documents: readonly string[]
  readonly rounds: readonly (readonly Change[])[]
  /** Which of every four entries stay without English; none where it is 4. */
  readonly untranslated: number
}

export const someHistory: fc.Arbitrary<History> = fc.record({
  documents: fc.array(someDocument, {minLength: 1, maxLength: 3}),
  rounds: fc.array(fc.array(someChange, {minLength: 1, maxLength: 5}), {minLength: 1, maxLength: 3}),
  untranslated: fc.nat(4),
})

/** One round: the files as they were, with their sources changed, and after the sync. */
export interface Round {
  readonly before: Files
  readonly changed: Files
  readonly after: Files
}

/** The documents of a history, synced for the first time. */
export const startOf = (documents: readonly string[]): Files =>
  synced(new Map(documents.map((text, index) => [`source/${'abc'[index]}.md`, text])))

const played = new Map<string, readonly Round[]>()

/** Plays a history. Every law is asked of the same histories, so each is played once. */
export const roundsOf = (history: History): readonly Round[] => {
  const key = JSON.stringify(history)
  const known = played.get(key)
  if (known) return known
  const rounds: Round[] = []
  let files = startOf(history.documents)
  let count = 0
  for (const changes of history.rounds) {
    const before = translated(files, ({rendering}) => {
      count++
      return rendering.type === 'missing' && count % 4 !== history.untranslated ? `English ${count}.` : undefined
    })
    const edited = changes.reduce(changed, before)
    files = synced(edited)
    rounds.push({before, changed: edited, after: files})
  }
  played.set(key, rounds)
  return rounds
}
