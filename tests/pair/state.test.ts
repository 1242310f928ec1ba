import {describe, expect, test} from 'vitest'
import {documentOf} from '../../src/bitext/build.ts'
import {hash} from '../../src/bitext/hash.ts'
import type {TermId} from '../../src/bitext/ids.ts'
import {termId} from '../../src/bitext/ids.ts'
import type {Provenance, State} from '../../src/bitext/pair.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {pair} from '../../src/pair/pair.ts'
import {inputsOf, worldOf} from './world.ts'

const zh = '一切进步都取决于算力。'
const en = 'All progress comes down to computing power.'

const term = (text: string): TermId => {
  const id = termId(text)
  if (!id) throw new Error(text)
  return id
}

/** The states of a document of one passage of `sentences` with the given entries; terms are hashed by their names. */
const statesOf = (
  sentences: readonly string[],
  entries: string,
  terms: Record<string, string> = {'computing-power': 'h7711aabbccdd'},
): readonly State[] => {
  const world = worldOf(
    {'source/a.md': sentences},
    {'translations/en/a.yml': `doc: source/a.md\nsegments:\n${entries}`},
  )
  const {registers, attic} = inputsOf(world)
  const documents = [documentOf('source/a.md', [sentences])]
  const hashes = new Map(Object.entries(terms).map(([id, value]) => [term(id), value]))
  return pair(documents, registers, attic, hashes).documents.flatMap(document =>
    [...leaves(document)].map(({state}) => state),
  )
}

const entry = (fields: string, text = zh, id = 'k7q2mf3d'): string => `- id: ${id}\n  zh: |-\n    ${text}\n${fields}`
const review = (zhHash: string, enHash: string, terms = '{computing-power: h7711aabbccdd}'): string =>
  `  ok: {by: editor, at: 2026-11-20, zh: ${zhHash}, en: ${enHash}, terms: ${terms}}\n`
const english = `  en: |-\n    ${en}\n`

/** What is on record of the only rendering of a document. */
const provenanceOf = (fields: string): Provenance | undefined => {
  const world = worldOf(
    {'source/a.md': [zh]},
    {'translations/en/a.yml': `doc: source/a.md\nsegments:\n${entry(fields)}`},
  )
  const {registers, attic} = inputsOf(world)
  const {documents} = pair([documentOf('source/a.md', [[zh]])], registers, attic, new Map())
  return documents.flatMap(document => leaves(document))[0]?.provenance
}

describe('what is on record of a rendering', () => {
  const draft = `  draft: {by: engine-x, at: 2026-11-20, en: ${hash(en)}}\n`

  test('is the machine that drafted it, and whether it reads otherwise by now', () => {
    expect(provenanceOf(`  en: ${en}\n${draft}`)).toEqual({draft: {by: 'engine-x', at: '2026-11-20', changed: false}})
    expect(provenanceOf(`  en: ${en} Really.\n${draft}`)?.draft?.changed).toBe(true)
  })

  test('is who reviewed it, though the review has lapsed', () => {
    const by = {by: 'editor', at: '2026-11-20'}
    expect(provenanceOf(`  en: ${en}\n${review(hash(zh), hash(en), '{}')}`)).toEqual({review: by})
    expect(provenanceOf(`  en: ${en} Really.\n${review(hash(zh), hash(en), '{}')}`)).toEqual({review: by})
  })

  test('is nothing where no rendering stands, or none is known of it', () => {
    expect(provenanceOf(draft)).toBeUndefined()
    expect(provenanceOf(`  en: ${en}\n`)).toBeUndefined()
  })
})

describe('the state of an entry', () => {
  test('is missing without a rendering, translated with one', () => {
    expect(statesOf([zh], entry(''))).toEqual([{progress: 'missing'}])
    expect(statesOf([zh], entry(english))).toEqual([{progress: 'translated'}])
    expect(statesOf([zh], entry('  omit: said above\n'))).toEqual([{progress: 'translated'}])
  })

  test('is a draft as long as the English is what the machine wrote', () => {
    const draft = `  draft: {by: repeat, at: 2026-11-20, en: ${hash(en)}}\n`
    expect(statesOf([zh], entry(english + draft))).toEqual([{progress: 'draft'}])
    expect(statesOf([zh], entry(`  en: |-\n    ${en} Really.\n${draft}`))).toEqual([{progress: 'translated'}])
  })

  test('is stale, with the old text and how alike it is, when the source differs from zh', () => {
    const [state] = statesOf(['一切进步都取决于算力和芯片。'], entry(english))
    expect(state).toEqual({progress: 'translated', stale: {was: zh, match: (2 * 11) / 25}})
  })

  test('is not stale without a rendering', () => {
    expect(statesOf(['一切进步都取决于算力和芯片。'], entry(''))).toEqual([{progress: 'missing'}])
  })

  test('is reviewed while Chinese, English and terms are what they were', () => {
    expect(statesOf([zh], entry(english + review(hash(zh), hash(en))))).toEqual([{progress: 'reviewed'}])
  })

  test('tells which sides a lapsed review has lost', () => {
    const at = (zhHash: string, enHash: string, terms?: Record<string, string>): State | undefined =>
      statesOf([zh], entry(english + review(zhHash, enHash)), terms)[0]
    expect(at(hash('旧'), hash(en))).toEqual({progress: 'translated', lapsed: ['zh']})
    expect(at(hash(zh), hash('Old.'))).toEqual({progress: 'translated', lapsed: ['en']})
    expect(at(hash(zh), hash(en), {'computing-power': 'h000000000000'})).toEqual({
      progress: 'translated',
      lapsed: ['computing-power'],
    })
    expect(at(hash('旧'), hash('Old.'), {})).toEqual({progress: 'translated', lapsed: ['zh', 'en', 'computing-power']})
  })

  test('does not lapse for a term that the review does not list', () => {
    const more = {'computing-power': 'h7711aabbccdd', progress: 'h000000000000'}
    expect(statesOf([zh], entry(english + review(hash(zh), hash(en))), more)).toEqual([{progress: 'reviewed'}])
  })

  test('is never reviewed and stale at once', () => {
    const now = '一切进步都取决于算力和芯片。'
    const [state] = statesOf([now], entry(english + review(hash(now), hash(en))))
    expect(state).toMatchObject({progress: 'translated', lapsed: ['zh']})
    expect(state?.stale).toBeDefined()
  })

  test('covers note and added, the reason of an omission, and the English of the neighbour', () => {
    const noted = `${english}  added: for the sense\n  note: |-\n    Moore.\n`
    const covered = hash(`${en}\0added\0for the sense\0note\0Moore.`)
    expect(statesOf([zh], entry(noted + review(hash(zh), covered)))).toEqual([{progress: 'reviewed'}])
    expect(statesOf([zh], entry(noted + review(hash(zh), hash(en))))).toEqual([
      {progress: 'translated', lapsed: ['en']},
    ])

    const omitted = hash('omit\0said above')
    expect(statesOf([zh], entry(`  omit: said above\n${review(hash(zh), omitted)}`))).toEqual([{progress: 'reviewed'}])

    const two =
      entry(english) +
      entry(`  with: k7q2mf3d\n${review(hash('芯片也是。'), hash(`with\0k7q2mf3d\0${en}`))}`, '芯片也是。', 'x03vtd9a')
    expect(statesOf([zh, '芯片也是。'], two)[1]).toEqual({progress: 'reviewed'})
    expect(statesOf([zh, '芯片也是。'], two.replace(en, 'Other.'))[1]).toEqual({progress: 'translated', lapsed: ['en']})
  })
})
