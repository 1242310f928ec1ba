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

const segmentOf = (id: string) =>
  ({id, zh: {after: '采茶'}, en: {after: 'Picking'}, record: id, version: '1'}) as SegmentAnswer

const noShelf = {getItem: () => null, setItem: () => undefined, removeItem: () => undefined}
const place = {filter: 'undecided', isZoomed: false} as const

/** A server whose queue answers when it is told to, in any order. */
const slowServer = () => {
  const waiting: (() => void)[] = []
  const server: Partial<Server> = {
    queue: () => new Promise(resolve => waiting.push(() => resolve(answer))),
    segment: id => Promise.resolve(segmentOf(id)),
  }
  return {server: server as Server, waiting}
}

const open = () => {
  const {server, waiting} = slowServer()
  const core = openCore({server: () => server, shelf: noShelf, place, tongue: 'en'})
  return {core, waiting}
}

test.each(['in order', 'the other way round'])(
  'who goes to a segment comes there, whatever else asks for the queue meanwhile (answered %s)',
  async order => {
    const {core, waiting} = open()
    const [gone, looked] = [core.go({...place, id: 'tea1'}), core.refresh()]
    await expect.poll(() => waiting.length).toBe(2)
    for (const answerOne of order === 'in order' ? waiting : waiting.toReversed()) {
      answerOne()
      await new Promise(done => setTimeout(done))
    }
    await Promise.all([gone, looked])
    await expect.poll(() => core.sheet.segment()?.id).toBe('tea1')
  },
)

test('what was dropped does not come back with an answer that was on its way', async () => {
  const answers: (() => void)[] = []
  const dropped: (() => void)[] = []
  let typed: string | undefined = 'Mine'
  const {server} = slowServer()
  const slow: Server = {
    ...server,
    queue: () => Promise.resolve(answer),
    check: () => Promise.resolve({findings: []}),
    segment: id => {
      const told = {...segmentOf(id), ...(typed === undefined ? {} : {typed})} as SegmentAnswer
      return new Promise(resolve => answers.push(() => resolve(told)))
    },
    typed: () =>
      new Promise(resolve =>
        dropped.push(() => {
          typed = undefined
          resolve()
        }),
      ),
  }
  const core = openCore({server: () => slow, shelf: noShelf, place, tongue: 'en'})
  core.select('tea0')
  answers.shift()?.()
  await expect.poll(() => core.draft.text.peek()).toBe('Mine')
  const looked = core.refresh()
  await expect.poll(() => answers.length).toBeGreaterThan(0)
  const gone = core.draft.drop()
  await expect.poll(() => dropped.length).toBe(1)
  for (const each of [...answers.splice(0, 1), ...dropped]) each()
  await gone
  for (let turn = 0; turn < 5; turn++) {
    for (const each of answers.splice(0)) each()
    await new Promise(done => setTimeout(done))
  }
  await looked
  expect(core.draft.text.peek()).toBeUndefined()
  expect(core.sheet.segment()?.typed).toBeUndefined()
})
