import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Pair} from '../../src/bitext/pair.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {align} from '../../src/pair/align.ts'
import {attachNew} from '../../src/pair/attach-new.ts'
import {likeness, shapeOf} from '../../src/pair/likeness.ts'
import {pair} from '../../src/pair/pair.ts'
import type {RegisterEntry} from '../../src/pair/register.ts'
import {lastSeen} from '../../src/pair/register.ts'
import {attach} from '../../src/pair/settle.ts'
import type {History} from './history.ts'
import {change, play, someAlikeHistory, someHistory} from './history.ts'
import type {World} from './world.ts'
import {entriesOf, inputsOf, planOf, synced, withFiles, worldOf} from './world.ts'

/** Entries that move past a place where another one is ambiguous, in a document whose sentences are nearly all alike. */
const nearlyAlike: History = {
  documents: [
    ['算力算力算力。', '算力算力算力算力。', '算力算力算力。', '算力算力算力。', '算力算力用户。'],
    ['算力算力算力。'],
  ],
  rounds: [
    [
      ['delete', 0, 0, '算力算力算力。'],
      ['edit', 0, 0, '算力算力算力。'],
      ['drop', 163, 0, '算力算力算力。'],
    ],
    [
      ['edit', 379, 0, '算力算力算力。'],
      ['edit', 109, 0, '区块链算力算力。'],
    ],
    [
      ['insert', 0, 0, '算力协议价值。'],
      ['swap', 47, 0, '算力算力算力。'],
      ['carry', 351, 0, '算力算力算力。'],
      ['duplicate', 408, 549, '算力算力算力。'],
    ],
  ],
  untranslated: 0,
}

/** An edit between two places where another entry is ambiguous. */
const betweenTwoPlaces: History = {
  documents: [['算力用户算力。', '协议算力用户用户。', '用户算力用户。', '算力用户算力算力算力。']],
  rounds: [
    [
      ['insert', 1, 0, '用户算。'],
      ['rewrite', 2, 0, '协议算力算力算力协议算力。'],
      ['rewrite', 3, 0, '力用户。'],
    ],
  ],
  untranslated: 0,
}

/** What goes or comes elsewhere around an ambiguity, as another gap shows it after the sync. */
const settledElsewhere: readonly History[] = [
  {
    documents: [['区块链算力区块链。', '。', '算力区块链模型。', '算力区块链模型。']],
    rounds: [
      [
        ['merge', 1, 0, '。'],
        ['split', 0, 0, '。'],
        ['move', 2, 1, '。'],
      ],
    ],
    untranslated: 4,
  },
  {
    documents: [['算力算力算力算力区块链。', '算力算力区块链算力算力。', '算力算力算力。', '。', '。', '。']],
    rounds: [
      [
        ['merge', 0, 0, '。'],
        ['edit', 6, 0, '。'],
        ['carry', 0, 0, '。'],
        ['duplicate', 0, 0, '。'],
      ],
    ],
    untranslated: 4,
  },
  {
    documents: [
      [
        '区块链算力算力区块链区块链。',
        '算力算力算力。',
        '区块链算力算力算力算力算力。',
        '算力算力模型算力区块链区块链。',
        '算力算力算力算力算力算力。',
      ],
    ],
    rounds: [
      [
        ['merge', 7, 0, '。'],
        ['move', 0, 3, '。'],
        ['move', 0, 3, '。'],
        ['merge', 5, 0, '。'],
        ['edit', 770, 601, '区块链算力。'],
        ['duplicate', 5, 1, '。'],
      ],
    ],
    untranslated: 4,
  },
]

const numRuns = 120
const runs = {
  numRuns,
  examples: [nearlyAlike, betweenTwoPlaces, ...settledElsewhere].map((history): [History] => [history]),
}
const fewRuns = {...runs, numRuns: 50}

const writtenIn = (entry: RegisterEntry): string => JSON.stringify(entry.rendering)

/** Texts of a world's sources that stand there exactly once. */
const textsOnce = (world: World): ReadonlySet<string> => {
  const all = [...world.sources.values()].flat()
  return new Set(all.filter(text => all.indexOf(text) === all.lastIndexOf(text)))
}

const pairsOf = (world: World): ReturnType<typeof pair> => {
  const {documents, registers, attic} = inputsOf(world)
  return pair(documents, registers, attic, new Map())
}

const placesOf = (world: World): readonly {readonly path: string; readonly pair: Pair}[] =>
  pairsOf(world).documents.flatMap(document => [...leaves(document)].map(each => ({path: document.path, pair: each})))

/** Text to id and staleness, as the world is read; texts that stand or stood twice are left out. */
const idsByText = (world: World): ReadonlyMap<string, {readonly id: string; readonly stale: boolean}> => {
  const once = textsOnce(world)
  const borne = entriesOf(world).flatMap(entry => (entry.seen === undefined ? [entry.zh] : [entry.zh, entry.seen]))
  return new Map(
    pairsOf(world).documents.flatMap(document =>
      [...leaves(document)].flatMap(({zh, id, state, entry}) =>
        entry && once.has(zh.text) && borne.indexOf(zh.text) === borne.lastIndexOf(zh.text)
          ? [[zh.text, {id, stale: state.stale !== undefined}] as const]
          : [],
      ),
    ),
  )
}

describe('whatever happens to the sources', () => {
  test('no rendering is ever lost', () => {
    fc.assert(
      fc.property(someHistory, history => {
        play(history, (before, _changed, after) => {
          const written = new Map(entriesOf(after).map(entry => [entry.id, writtenIn(entry)]))
          for (const entry of entriesOf(before)) expect(written.get(entry.id)).toBe(writtenIn(entry))
        })
      }),
      runs,
    )
  })

  test('no id ever stands on two entries', () => {
    fc.assert(
      fc.property(someHistory, history => {
        play(history, (_before, _changed, after) => {
          const ids = entriesOf(after).map(entry => entry.id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(ids).not.toContain(undefined)
        })
      }),
      runs,
    )
  })

  test('unchanged text keeps its id and is not stale', () => {
    fc.assert(
      fc.property(someHistory, history => {
        play(history, (before, _changed, after) => {
          const [was, is] = [idsByText(before), idsByText(after)]
          for (const [text, {id, stale}] of was) {
            const now = is.get(text)
            if (!now || stale) continue
            expect({text, ...now}).toEqual({text, id, stale: false})
          }
        })
      }),
      runs,
    )
  })

  test('a second sync changes nothing', () => {
    fc.assert(
      fc.property(someHistory, history => {
        play(history, (_before, _changed, after) => {
          expect(planOf(after).files).toEqual([])
        })
      }),
      runs,
    )
  })

  test('a check finds something to sync exactly where a sync would write', () => {
    const isWritten = ({message}: {readonly message: string}): boolean => message !== 'ambiguous'
    fc.assert(
      fc.property(someHistory, history => {
        play(history, (_before, changed, after) => {
          for (const world of [changed, after]) {
            const found = pairsOf(world)
              .faults.filter(({rule}) => rule === 'unsynced')
              .filter(isWritten)
            expect([found.length > 0, planOf(world).files.length > 0]).toEqual([found.length > 0, found.length > 0])
          }
        })
      }),
      runs,
    )
  })

  const show = (world: World): unknown =>
    pairsOf(world).documents.map(document =>
      [...leaves(document)].map(({zh, id, rendering, state}) => ({zh: zh.text, id, rendering, state})),
    )

  test('a build before the sync has the ids and states of a build after it', () => {
    fc.assert(
      fc.property(someHistory, history => {
        play(history, (_before, changed, after) => {
          const offered = planOf(changed).events.some(event => event.kind === 'duplicate')
          if (!offered) expect(show(after)).toEqual(show(changed))
        })
      }),
      runs,
    )
  })

  test('the same holds where nearly all sentences are alike, and a second sync changes nothing', () => {
    fc.assert(
      fc.property(someAlikeHistory, history => {
        play(history, (_before, changed, after) => {
          const offered = planOf(changed).events.some(event => event.kind === 'duplicate')
          if (!offered) expect(show(after)).toEqual(show(changed))
          expect(planOf(after).files).toEqual([])
        })
      }),
      fewRuns,
    )
  })

  test('every command that is offered at an ambiguous place settles it', () => {
    fc.assert(
      fc.property(someAlikeHistory, history => {
        play(history, (_before, changed) => {
          const {documents, registers, attic} = inputsOf(changed)
          const once = textsOnce(changed)
          for (const {path, pair: open} of placesOf(changed)) {
            // Equal texts that both wait for a word need an anchor.
            if (!open.candidates || open.candidates.length === 0 || !once.has(open.zh.text)) continue
            const place = {path, offset: open.place.start}
            for (const {id} of open.candidates) {
              const {files, problems} = attach(documents, registers, attic, id, place)
              expect(problems).toEqual([])
              const settled = placesOf(withFiles(changed, files)).find(({pair: {zh}}) => zh.text === open.zh.text)
              expect(settled?.pair).toMatchObject({id, entry: {}})
            }
            const {problems, id} = attachNew(documents, registers, attic, place)
            expect([problems, id]).toEqual([[], open.id])
          }
        })
      }),
      fewRuns,
    )
  })

  test('after a sync every segment has its entry, in document order, but for ambiguous ones', () => {
    fc.assert(
      fc.property(someHistory, history => {
        play(history, (_before, _changed, after) => {
          const {documents, registers, attic} = inputsOf(after)
          const alignment = align(documents, registers, attic)
          for (const {home, placements} of alignment.documents) {
            const borne = placements.flatMap(({origin}) => (origin.type === 'entry' ? [origin.entry] : []))
            const lent = placements.filter(({origin}) => origin.type === 'ambiguous')
            const waiting = placements.filter(({origin, waits}) => waits && origin.type === 'new')
            expect(borne.length + lent.length + waiting.length).toBe(placements.length)
            if (lent.length > 0) continue
            const others = new Set(
              alignment.leftovers.filter(({why}) => why.type === 'ambiguous').map(({entry}) => entry),
            )
            expect(borne).toEqual(home?.entries.filter(entry => !others.has(entry)) ?? [])
          }
          const {faults} = pairsOf(after)
          if (!faults.some(fault => fault.message === 'ambiguous')) expect(faults).toEqual([])
        })
      }),
      runs,
    )
  })

  test('no entry is attached to a text below 0.60, or 0.45 where the two are alone between neighbours that are settled', () => {
    fc.assert(
      fc.property(fc.oneof(someHistory, someAlikeHistory), history => {
        play(history, (_before, changed) => {
          const {documents, registers, attic} = inputsOf(changed)
          const alignment = align(documents, registers, attic)
          const unborne = new Set(alignment.leftovers.map(({entry}) => entry))
          for (const {home, placements} of alignment.documents) {
            placements.forEach(({origin, text}, index) => {
              if (origin.type !== 'entry' || origin.parts > 1 || origin.absorbed.length > 0) return
              if (origin.entry.zh === text) return
              const alike = likeness(shapeOf(lastSeen(origin.entry)), shapeOf(text))
              expect(alike).toBeGreaterThanOrEqual(0.45)
              if (alike >= 0.6) return
              const beside = [placements[index - 1], placements[index + 1]]
              expect(beside.map(place => place?.origin.type ?? 'entry')).toEqual(['entry', 'entry'])
              const at = origin.entry.index
              const entries = [home?.entries[at - 1], home?.entries[at + 1]]
              expect(entries.filter(entry => entry && unborne.has(entry))).toEqual([])
            })
          }
        })
      }),
      runs,
    )
  })

  test('entries that no change concerns stay byte for byte, in files of any layout', () => {
    const odd = (text: string): string =>
      text
        .replaceAll(/^- id: (\S+)\n {2}zh: \|-\n {4}(.*)$/gm, (_all, id: string, zh: string) =>
          id < 'n'
            ? `# about ${id}\n-   zh: ${JSON.stringify(zh)} # zh of ${id}\n    id:   '${id}'`
            : `- id: ${id}\n  zh: |\n     ${zh}`,
        )
        .replaceAll(/^ {2}en: \|-\n {4}(.*)$/gm, '')
    fc.assert(
      fc.property(someHistory, fc.boolean(), (history, crlf) => {
        const [round = []] = history.rounds
        const sources = Object.fromEntries(
          history.documents.map((sentences, index) => [`source/${'abc'[index]}.md`, sentences]),
        )
        const plain = synced(worldOf(sources))
        const rewritten = [...plain.files].map(([path, text]) => {
          const edited = odd(text)
          return {path, text: crlf ? `\ufeff${edited.replaceAll('\n', '\r\n')}` : edited}
        })
        const before = withFiles(plain, rewritten)
        expect(planOf(before).files).toEqual([])
        const changed = round.reduce(change, before)
        const after = synced(changed)
        const texts = [...after.files.values()].map(text => text.replaceAll('\r\n', '\n').replace('\ufeff', ''))
        const [was, is] = [textsOnce(before), textsOnce(changed)]
        for (const text of [...before.files.values()].map(each =>
          each.replaceAll('\r\n', '\n').replace('\ufeff', ''),
        )) {
          for (const [, item = ''] of text.matchAll(/((?:# about .*\n)?- .*\n(?: .*\n)+)/g)) {
            const zh = /zh: (?:"(.*?)"|\|\n +(.*))/.exec(item)
            const chinese = zh?.[1] ?? zh?.[2] ?? ''
            if (was.has(chinese) && is.has(chinese))
              expect(texts.some(each => each.includes(item.trimEnd()))).toBe(true)
          }
        }
        if (crlf)
          for (const [path, text] of after.files) if (before.files.has(path)) expect(/[^\r]\n/.test(text)).toBe(false)
      }),
      {numRuns},
    )
  })
})
