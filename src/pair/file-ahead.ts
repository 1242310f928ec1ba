import {textChanges} from './entry-changes.ts'
import type {OpenDocument} from './open-document.ts'
import type {Register, RegisterEntry} from './register.ts'
import {stepsIn} from './steps.ts'
import {waitingPlaces} from './waiting-places.ts'

/** An entry as it will stand in its file after a sync; `now` is the one that it will be made from, absent where it is new. */
export interface EntryAhead {
  readonly entry: RegisterEntry
  readonly now?: RegisterEntry
}

/**
 * The entries of a document's translation file in the order and with the texts that a sync will give them. `stays` tells
 * which entries that no segment bears stay; `present` how often each text stands in the sources.
 */
export const fileAhead = (
  {home, found, texts}: OpenDocument & {readonly home: Register},
  stays: (entry: RegisterEntry) => boolean,
  present: ReadonlyMap<string, number>,
): readonly EntryAhead[] => {
  const waiting = waitingPlaces({home, found})
  const steps = stepsIn(home, found, index => waiting.has(index))
  const come = new Map<number, EntryAhead[]>()
  const borne = new Map<RegisterEntry, number>()
  let behind = -1
  found.forEach((finding, index) => {
    const step = steps[index]
    if (finding?.type === 'ambiguous') behind = Math.max(behind, ...finding.candidates.map(entry => entry.index))
    else if (finding?.type === 'entry' && step !== 'comes') {
      borne.set(finding.entry, index)
      if (step === 'stays') behind = finding.entry.index
    } else if (step !== 'waits') {
      const text = texts[index] ?? ''
      const ahead = finding?.type === 'entry' ? broughtUp(finding.entry, text, present) : newEntry(home, text)
      come.set(behind, [...(come.get(behind) ?? []), ahead])
    }
  })
  const standing = home.entries.flatMap((entry): readonly EntryAhead[] => {
    const index = borne.get(entry)
    const own =
      index === undefined
        ? stays(entry)
          ? [{entry, now: entry}]
          : []
        : [broughtUp(entry, texts[index] ?? '', present)]
    return [...own, ...(come.get(entry.index) ?? [])]
  })
  return [...(come.get(-1) ?? []), ...standing].map(({entry, now}, index) => ({
    entry: {...entry, index, path: home.path},
    ...(now ? {now} : {}),
  }))
}

const broughtUp = (entry: RegisterEntry, text: string, present: ReadonlyMap<string, number>): EntryAhead => {
  const changes = textChanges(entry, text, present)
  const {seen: was, ...rest} = entry
  const seen = changes.has('seen') ? (changes.get('seen') ? text : undefined) : was
  return {entry: {...rest, zh: changes.has('zh') ? text : entry.zh, ...(seen === undefined ? {} : {seen})}, now: entry}
}

const newEntry = ({root, path}: Register, text: string): EntryAhead => ({
  entry: {
    index: 0,
    node: root,
    path,
    place: {start: 0, end: 0},
    fields: new Map(),
    zh: text,
    rendering: {type: 'missing'},
    allow: [],
  },
})
