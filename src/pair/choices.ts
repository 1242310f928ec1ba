import type {SegmentId} from '../bitext/ids.ts'
import type {Candidate} from '../bitext/pair.ts'
import type {RegisterEntry} from './register.ts'
import {lastSeen} from './register.ts'
import {ownEnglish} from './rendering-text.ts'

/** Entries as candidates. */
export const candidatesIn = (
  entries: readonly RegisterEntry[],
  idOf: ReadonlyMap<RegisterEntry, SegmentId>,
): readonly Candidate[] =>
  entries.flatMap(entry => {
    const id = idOf.get(entry)
    return id ? [{id, zh: lastSeen(entry), en: ownEnglish(entry)}] : []
  })

/** How many candidates are shown before the rest is only counted. */
const shown = 8
/** Characters of English that tell one rendering from another. */
const enough = 60

/**
 * The candidates of an ambiguous segment as lines without indentation: of each its id, Chinese and English, then the
 * command that says it is the one. `place` is that of the segment: `FILE:LINE:COLUMN`.
 */
export const choices = (candidates: readonly Candidate[], place: string): readonly string[] => {
  const lines = candidates
    .slice(0, shown)
    .flatMap(({id, zh, en}) => [`${id}  “${onOneLine(zh)}”  ${english(en)}`, `  ${attachCommand(id, place)}`])
  return candidates.length > shown ? [...lines, `… +${candidates.length - shown}`] : lines
}

/** The command that settles an ambiguity, fit for a shell. */
export const attachCommand = (id: string, place: string): string => `duizhao attach ${id} ${quoted(place)}`

const english = (en: string): string => (en === '' ? '∅' : `"${beginning(onOneLine(en))}"`)

const beginning = (text: string): string => {
  const characters = [...text]
  return characters.length > enough ? `${characters.slice(0, enough - 1).join('')}…` : text
}

/** A text without line breaks and control characters. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ')

/** An argument as a POSIX shell takes it. */
const quoted = (argument: string): string =>
  /^[\p{L}\p{N}\p{M}_./:@%+=,-]+$/u.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`
