import type {Edition, OutputFile} from '../../../src/bitext/edition.ts'
import type {Stage, Version} from '../../../src/bitext/stage.ts'
import {compare} from '../../../src/compare/compare.ts'
import {edition} from '../../../src/edition.ts'
import {publish} from '../../../src/publish/publish.ts'
import type {Entry, Files} from '../../compare/editions.ts'
import {filesOf} from '../../compare/editions.ts'

/** A sentence that stays. */
export const power: Entry = {id: 'aaaaaa01', zh: '一切进步取决于算力。', en: 'All progress depends on computing power.'}
const money: Entry = {id: 'aaaaaa02', zh: '投资达300亿美元。', en: 'Investment reached $30 billion.'}
const nodes: Entry = {id: 'aaaaaa03', zh: '节点会同步。'}
const bubble: Entry = {id: 'aaaaaa04', zh: '泡沫终将破灭。', en: 'The bubble will burst.'}

const terms: Files['terms'] = {power: {zh: ['算力'], en: ['computing power']}}

/** An essay as it was. */
export const first: Files = {docs: {essay: [power, money, nodes, bubble]}, terms}
/** The same with something of every kind changed. */
export const second: Files = {
  docs: {
    essay: [
      {...power, en: 'All progress rests on R&D power.', comment: '只给同事看'},
      {...money, source: '投资达400亿美元。'},
      {...nodes, en: 'The nodes will sync.', note: 'They do so every night.'},
      {id: 'aaaaaa05', zh: '时间会证明。', en: 'Time will tell.'},
    ],
  },
  terms: {power: {zh: ['算力'], en: ['computing power', 'compute']}, nodes: {zh: ['节点'], en: ['node']}},
}

/** What changed between two states. */
export const stageOf = (before: Version, after: Version, was: Files, now: Files): Stage => ({
  before,
  after,
  comparison: compare(edition(filesOf(was), []), edition(filesOf(now), [])),
})

/** Two versions with names and dates. */
export const one: Version = {name: 'v1.0', commit: 'a'.repeat(40), date: '2026-09-01T08:00:00Z'}
export const two: Version = {name: 'release/2', commit: 'b'.repeat(40), date: '2026-10-02T23:59:59Z'}

/** The pages of the edition as it is now, with its stages. */
export const pagesOf = (now: Files, stages: readonly Stage[], baseUrl = ''): readonly OutputFile[] => {
  const made = edition(filesOf(now), [])
  const whole: Edition = {...made, metadata: {...made.metadata, baseUrl}, stages}
  return publish(whole, ['html'])
}
