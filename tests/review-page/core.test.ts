import {expect, test} from 'vitest'
import {openCore} from '../../src/review/page/desk/core.ts'
import type {Server} from '../../src/review/page/server.ts'
import type {QueueAnswer, SegmentAnswer} from '../../src/review/protocol.ts'

const counts = {undecided: 2, changed: 2, stale: 0, missing: 0, failing: 0, all: 2}
const answer: QueueAnswer = {
  title: {zh: '茶', en: 'Tea'},
  base: {name: 'main', commit: '0123456789abcdef'},
  version: '1',
  counts,
  documents: [],
  total: 2,
  from: 0,
  items: ['采茶', '炒茶'].map((zh, at) => ({
    id: `tea${at}`,
    path: 'source/tea.md',
    zh,
    kinds: [],
    filters: ['undecided'],
    record: `r${at}`,
  })),
  problems: [],
  strays: [],
}

/** A server whose queue answers when it is told to, in any order. */
const slowServer = () => {
  const waiting: (() => void)[] = []
  const server: Partial<Server> = {
    queue: () => new Promise(resolve => waiting.push(() => resolve(answer))),
    segment: id => Promise.resolve({id, zh: {after: '采茶'}, en: {after: 'Picking'}, record: id} as SegmentAnswer),
  }
  return {server: server as Server, waiting}
}

const open = () => {
  const {server, waiting} = slowServer()
  const shelf = {getItem: () => null, setItem: () => undefined, removeItem: () => undefined}
  const core = openCore({server: () => server, shelf, place: {filter: 'undecided', isZoomed: false}, tongue: 'en'})
  return {core, waiting}
}

test.each(['in order', 'the other way round'])(
  'who goes to a segment comes there, whatever else asks for the queue meanwhile (answered %s)',
  async order => {
    const {core, waiting} = open()
    const [gone, looked] = [core.go({filter: 'undecided', isZoomed: false, id: 'tea1'}), core.refresh()]
    await expect.poll(() => waiting.length).toBe(2)
    for (const answerOne of order === 'in order' ? waiting : waiting.toReversed()) {
      answerOne()
      await new Promise(done => setTimeout(done))
    }
    await Promise.all([gone, looked])
    await expect.poll(() => core.sheet.segment()?.id).toBe('tea1')
  },
)
