import type {Proposal} from '../../bitext/pair.ts'
import {likeness, shapeOf} from '../likeness.ts'
import {atticPath, translationPath} from '../paths.ts'
import type {RegisterEntry} from '../register.ts'
import {stateOf} from '../state.ts'
import {differenceOf} from './difference.ts'
import type {Unit} from './units.ts'

/** A text that is sought, and what is wanted of what is found. */
interface Sought {
  /** Normalized. */
  readonly zh: string
  readonly least: number
  readonly most: number
  readonly document: string
  readonly except: RegisterEntry | undefined
}

/** The best of what a lookup meets, whatever the order in which it does. */
export interface HitList {
  /** Takes a unit whose comparable text is `likeness` alike. */
  readonly offer: (unit: Unit, likeness: number) => void
  /** The match below which nothing can enter the list any more. */
  readonly wanted: () => number
  /** Best first. */
  readonly proposals: () => readonly Proposal[]
}

/** The match of texts that are not the same, at most. */
const mostUnequal = 0.99

const ranks = {reviewed: 2, translated: 1, draft: 0} as const

/** Begins the list of hits for one lookup. */
export const hitList = (sought: Sought): HitList => {
  const best: Hit[] = []
  const compare = comparer(sought)
  return {
    offer: (unit, alike) => {
      const match = unit.zh === sought.zh ? 1 : Math.min(alike, mostUnequal)
      const entries = sought.except ? unit.entries.filter(entry => entry !== sought.except) : unit.entries
      if (match < sought.least || entries.length === 0) return
      const hit: Hit = {unit, match, entries}
      const last = best[sought.most - 1]
      if (last && compare(hit, last) >= 0) return
      if (last) best.pop()
      let place = best.length
      for (let before = best[place - 1]; before && compare(hit, before) < 0; before = best[place - 1]) place--
      best.splice(place, 0, hit)
    },
    wanted: () => Math.max(sought.least, best[sought.most - 1]?.match ?? 0),
    proposals: () => best.map(hit => proposalOf(hit, sought)),
  }
}

interface Hit {
  readonly unit: Unit
  readonly match: number
  /** Those that count; never empty. */
  readonly entries: readonly RegisterEntry[]
}

/** Compares hits, the better first. What costs time is asked only of those that are equal so far, and once. */
const comparer = (sought: Sought): ((a: Hit, b: Hit) => number) => {
  const grade = remembered(({entries}: Hit) => Math.max(...entries.map(entry => ranks[progressOf(entry)])))
  const isOwn = ownOf(sought)
  const isNear = remembered(({entries}: Hit) => Number(entries.some(isOwn)))
  const closeness = remembered(({unit}: Hit) => likeness(shapeOf(unit.zh), shapeOf(sought.zh)))
  return (a, b) =>
    b.match - a.match ||
    grade(b) - grade(a) ||
    isNear(b) - isNear(a) ||
    closeness(b) - closeness(a) ||
    b.entries.length - a.entries.length ||
    byUnits(a.unit.zh, b.unit.zh) ||
    byUnits(a.unit.en, b.unit.en)
}

const remembered = <Key>(ask: (key: Key) => number): ((key: Key) => number) => {
  const known = new Map<Key, number>()
  return key => {
    const answer = known.get(key) ?? ask(key)
    known.set(key, answer)
    return answer
  }
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Whether an entry belongs to the document that is asked for, or to its attic. */
const ownOf = ({document}: Sought): ((entry: RegisterEntry) => boolean) => {
  const [own, attic] = [translationPath(document), atticPath(document)]
  return ({path}) => path === own || path === attic
}

/** How far an entry is by itself, with the Chinese that it was made for and the terms that its review names. */
const progressOf = (entry: RegisterEntry): Proposal['progress'] => {
  const termHashes = entry.review?.terms ?? new Map<never, string>()
  const {progress} = stateOf(entry, {text: entry.zh, kept: false, englishOf: () => '', termHashes})
  return progress === 'reviewed' || progress === 'draft' ? progress : 'translated'
}

const proposalOf = ({unit, match, entries}: Hit, sought: Sought): Proposal => {
  const isOwn = ownOf(sought)
  const [first, ...others] = entries
  if (!first) throw new RangeError('a hit without an entry')
  const better = (a: RegisterEntry, b: RegisterEntry): number =>
    ranks[progressOf(b)] - ranks[progressOf(a)] ||
    Number(isOwn(b)) - Number(isOwn(a)) ||
    byUnits(a.path, b.path) ||
    a.index - b.index
  const entry = others.reduce((best, other) => (better(other, best) < 0 ? other : best), first)
  return {
    match,
    zh: unit.zh,
    en: unit.en,
    progress: progressOf(entry),
    uses: entries.length,
    path: entry.path,
    ...(entry.id ? {id: entry.id} : {}),
    difference: differenceOf(unit.zh, sought.zh),
  }
}
