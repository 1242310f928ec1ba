import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {leaves} from '../../src/bitext/walk.ts'
import {align} from '../../src/pair/align.ts'
import {likeness, shapeOf} from '../../src/pair/likeness.ts'
import type {Pairing} from '../../src/pair/pair.ts'
import {pair} from '../../src/pair/pair.ts'
import type {RegisterEntry} from '../../src/pair/register.ts'
import {lastSeen} from '../../src/pair/register.ts'
import {changed, someLayoutChange} from './changes.ts'
import {someDocument} from './documents.ts'
import type {Round} from './history.ts'
import {roundsOf, someHistory, startOf} from './history.ts'
import type {Files} from './project.ts'
import {entriesOf, planOf, readingOf, synced, translated} from './project.ts'

const numRuns = 80

// The first law plays every history, which takes a busy machine its time.
vi.setConfig({testTimeout: 600_000})

/** Asks a law of every round of many histories. */
const always = (law: (round: Round) => void): void => {
  fc.assert(
    fc.property(someHistory, history => {
      for (const round of roundsOf(history)) law(round)
    }),
    {numRuns},
  )
}

const pairings = new WeakMap<Files, Pairing>()
const pairingOf = (files: Files): Pairing => {
  const {documents, registers, attic} = readingOf(files)
  const known = pairings.get(files) ?? pair(documents, registers, attic, new Map())
  pairings.set(files, known)
  return known
}

const countOf = (list: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/** Text to id and staleness, as the files are read; texts that stand or stood twice are left out. */
const idsByText = (files: Files): ReadonlyMap<string, {readonly id: string; readonly stale: boolean}> => {
  const pairs = pairingOf(files).documents.flatMap(document => [...leaves(document)])
  const standing = countOf(pairs.map(({zh}) => zh.text.normalize('NFC')))
  const borne = countOf(entriesOf(files).flatMap(({zh, seen}) => (seen === undefined ? [zh] : [zh, seen])))
  return new Map(
    pairs.flatMap(({zh, id, state, entry}) => {
      const text = zh.text.normalize('NFC')
      return entry && standing.get(text) === 1 && (borne.get(text) ?? 0) <= 1
        ? [[text, {id, stale: state.stale !== undefined}] as const]
        : []
    }),
  )
}

const writtenIn = ({rendering}: RegisterEntry): string => JSON.stringify(rendering)

describe('whatever happens to the files of a project', () => {
  test('no rendering is ever lost: it is in a file or in the attic, under its id', () => {
    always(({before, after}) => {
      const written = new Map(entriesOf(after).map(entry => [entry.id, writtenIn(entry)]))
      for (const entry of entriesOf(before)) expect(written.get(entry.id)).toBe(writtenIn(entry))
    })
  })

  test('no id ever stands on two texts', () => {
    always(({after}) => {
      const ids = entriesOf(after).map(({id}) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain(undefined)
      const lent = pairingOf(after).documents.flatMap(document => leaves(document).map(({id}) => id))
      expect(new Set(lent).size).toBe(lent.length)
    })
  })

  test('unchanged text keeps its id and is not stale', () => {
    always(({before, after}) => {
      const is = idsByText(after)
      for (const [text, {id, stale}] of idsByText(before)) {
        const now = is.get(text)
        if (now && !stale) expect({text, ...now}).toEqual({text, id, stale: false})
      }
    })
  })

  test('no entry attaches to a text below the thresholds, nor across documents to one that differs', () => {
    always(({changed: files}) => {
      const {documents, registers, attic} = readingOf(files)
      for (const {home, placements} of align(documents, registers, attic).documents) {
        for (const {origin, text} of placements) {
          if (origin.type !== 'entry' || origin.entry.zh === text || origin.entry.seen === text) continue
          expect(origin.entry.path).toBe(home?.path)
          if (origin.parts > 1 || origin.absorbed.length > 0) continue
          expect(likeness(shapeOf(lastSeen(origin.entry)), shapeOf(text))).toBeGreaterThanOrEqual(0.45)
        }
      }
    })
  })

  test('a second sync writes nothing', () => {
    always(({after}) => expect(planOf(after).files).toEqual([]))
  })

  test('a build before the sync shows the ids, renderings and states of one after it', () => {
    const show = (files: Files): unknown =>
      pairingOf(files).documents.map(document =>
        leaves(document).map(({zh, id, rendering, state}) => ({zh: zh.text, id, rendering, state})),
      )
    always(({changed: files, after}) => {
      const isOffered = planOf(files).events.some(({kind}) => kind === 'duplicate')
      if (!isOffered) expect(show(after)).toEqual(show(files))
    })
  })

  test('after a sync nothing is unsynced but what is ambiguous', () => {
    always(({after}) => {
      const {faults} = pairingOf(after)
      if (!faults.some(({message}) => message === 'ambiguous')) expect(faults).toEqual([])
    })
  })
})

describe('when only lines, line ends, forms of characters or the byte-order mark change', () => {
  test('a sync writes nothing', () => {
    const someWorld = fc.record({
      documents: fc.array(someDocument, {minLength: 1, maxLength: 2}),
      changes: fc.array(someLayoutChange, {minLength: 1, maxLength: 4}),
    })
    fc.assert(
      fc.property(someWorld, ({documents, changes}) => {
        const start = translated(startOf(documents), ({zh}) => `English for ${zh.length}.`)
        const before = synced(start)
        expect(planOf(changes.reduce(changed, before)).files).toEqual([])
      }),
      {numRuns},
    )
  })
})
