import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, describe, expect, test, vi} from 'vitest'
import {settleConflicts} from '../../src/pair/merge/markers.ts'
import {mergeTranslations} from '../../src/pair/merge/merge-translations.ts'
import {pair} from '../../src/pair/pair.ts'
import type {Change} from './changes.ts'
import {changed, someChange} from './changes.ts'
import {someDocument} from './documents.ts'
import {startOf} from './history.ts'
import type {Files} from './project.ts'
import {entriesOf, isSource, planOf, readingOf, synced, translated} from './project.ts'

// The first law plays every branch, which takes a busy machine its time.
vi.setConfig({testTimeout: 600_000})

const folder = mkdtempSync(join(tmpdir(), 'duizhao-branches-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** What one person does on a branch: changes to the sources and a sync, then new English for some entries. */
interface Work {
  readonly changes: readonly Change[]
  readonly worded: readonly number[]
}

const someWork: fc.Arbitrary<Work> = fc.record({
  changes: fc.array(someChange, {maxLength: 4}),
  worded: fc.array(fc.nat(1000), {maxLength: 4}),
})

const worked = (files: Files, {changes, worded}: Work, person: string): Files => {
  const after = changes.length === 0 ? files : synced(changes.reduce(changed, files))
  const live = readingOf(after).registers.flatMap(({entries}) => entries)
  const chosen = new Set(worded.map(where => live[where % Math.max(live.length, 1)]))
  let count = 0
  return translated(after, entry => (chosen.has(entry) ? `${person} says ${++count}.` : undefined))
}

/** A text merged from three, and whether the sides agreed. */
interface MergedText {
  readonly text: string
  readonly isClean: boolean
}

const mergedLines = new Map<string, MergedText>()

/** Merges line by line, as git does by itself; `options` say what of a conflict stays. */
const mergeLines = (base: string, ours: string, theirs: string, ...options: readonly string[]): MergedText => {
  const key = JSON.stringify([base, ours, theirs, options])
  const known = mergedLines.get(key)
  if (known) return known
  const paths = [ours, base, theirs].map((text, index) => {
    const path = join(folder, String(index))
    writeFileSync(path, text)
    return path
  })
  const {status, stdout} = spawnSync('git', ['merge-file', '-p', ...options, ...paths], {encoding: 'utf8'})
  if (status === null || status > 127) throw new Error('git merge-file failed')
  const merged = {text: stdout, isClean: status === 0}
  mergedLines.set(key, merged)
  return merged
}

type MergeTranslation = (path: string, base: string, ours: string, theirs: string) => MergedText

const plainly: MergeTranslation = (_path, base, ours, theirs) => mergeLines(base, ours, theirs)

const byDriver: MergeTranslation = (path, base, ours, theirs) => {
  const merge = mergeTranslations({path, base, ours, theirs}, {size: 7, showsBase: false})
  if (merge.type !== 'merged') throw new Error(`${path}: ${merge.faults[0]?.message}`)
  return {text: merge.text, isClean: merge.conflicts.length === 0}
}

/** Two branches as one: what both changed is merged, and where one side removed what the other changed, that stays. */
const mergeFiles = (base: Files, ours: Files, theirs: Files, mergeTranslation: MergeTranslation): Merge => {
  const texts = new Map<string, string>()
  let isClean = true
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const [was, own, other] = [base.get(path), ours.get(path), theirs.get(path)]
    if (own === other || other === was || own === was) {
      const text = own === was ? other : own
      if (text !== undefined) texts.set(path, text)
    } else if (own === undefined || other === undefined) texts.set(path, own ?? other ?? '')
    else if (isSource(path)) texts.set(path, mergeLines(was ?? '', own, other, '--ours').text)
    else {
      const merged = mergeTranslation(path, was ?? '', own, other)
      texts.set(path, merged.text)
      isClean = isClean && merged.isClean
    }
  }
  return {texts, isClean}
}

interface Merge {
  readonly texts: Files
  /** No translation file is in conflict. */
  readonly isClean: boolean
}

/** A project, what two people made of it, and that merged. */
interface Case {
  readonly base: Files
  readonly ours: Files
  readonly theirs: Files
  readonly merge: Merge
}

const someBranches: fc.Arbitrary<Branches> = fc.record({
  documents: fc.array(someDocument, {minLength: 1, maxLength: 2}),
  one: someWork,
  other: someWork,
})

interface Branches {
  readonly documents: readonly string[]
  readonly one: Work
  readonly other: Work
}

const played = new Map<string, Omit<Case, 'merge'>>()

/** Plays both branches. Every law is asked of the same ones, so each is played once. */
const play = (branches: Branches): Omit<Case, 'merge'> => {
  const key = JSON.stringify(branches)
  const known = played.get(key)
  if (known) return known
  let count = 0
  const base = translated(startOf(branches.documents), () => (++count % 4 === 0 ? undefined : `English ${count}.`))
  const made = {base, ours: worked(base, branches.one, 'Ann'), theirs: worked(base, branches.other, 'Bo')}
  played.set(key, made)
  return made
}

/** Merges the branches of many projects and shows each. */
const forEachMerge = (mergeTranslation: MergeTranslation, look: (each: Case) => void): void => {
  fc.assert(
    fc.property(someBranches, branches => {
      const {base, ours, theirs} = play(branches)
      look({base, ours, theirs, merge: mergeFiles(base, ours, theirs, mergeTranslation)})
    }),
    {numRuns: 100},
  )
}

const englishIn = (files: Files): ReadonlySet<string> =>
  new Set(entriesOf(files).flatMap(({rendering}) => (rendering.type === 'english' ? [rendering.en] : [])))

/** English that a merge must hold: what either side gave, and what both left standing. */
const wanted = ({base, ours, theirs}: Case): readonly string[] => {
  const [before, own, other] = [englishIn(base), englishIn(ours), englishIn(theirs)]
  return [...own, ...other].filter(en => !before.has(en) || (own.has(en) && other.has(en)))
}

/** What must hold once merged files are synced. */
const expectSound = (merged: Files): void => {
  const after = synced(merged)
  const standing = englishIn(after)
  for (const en of englishIn(merged)) expect(standing).toContain(en)
  const ids = entriesOf(after).map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(planOf(after).files).toEqual([])
  const {documents, registers, attic} = readingOf(after)
  const {faults} = pair(documents, registers, attic, new Map())
  if (!faults.some(({message}) => message === 'ambiguous')) expect(faults).toEqual([])
}

const settled = (files: Files): Files =>
  new Map([...files].map(([path, text]) => [path, settleConflicts(text, 'ours')]))

const isReadable = (files: Files): boolean => readingOf(files).isWhole

describe('two branches that both synced, merged with the driver', () => {
  test('hold every rendering that either side gave, in the files or in a conflict', () => {
    forEachMerge(byDriver, each => {
      const written = [...each.merge.texts.values()].join('')
      for (const en of wanted(each)) expect(written).toContain(en)
    })
  })

  test('are sound once they are synced, whichever way conflicts are settled', () => {
    forEachMerge(byDriver, ({merge}) => {
      const files = settled(merge.texts)
      expect(isReadable(files)).toBe(true)
      expectSound(files)
    })
  })
})

describe('two branches that both synced, merged line by line', () => {
  test('hold every rendering that either side gave where there is no conflict, and are sound once they are synced', () => {
    let count = 0
    forEachMerge(plainly, each => {
      if (!each.merge.isClean || !isReadable(each.merge.texts)) return
      count++
      const written = [...each.merge.texts.values()].join('')
      for (const en of wanted(each)) expect(written).toContain(en)
      expectSound(each.merge.texts)
    })
    expect(count).toBeGreaterThan(50)
  })
})
