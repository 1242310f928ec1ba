import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {TypedAnswer} from '../../src/review/protocol.ts'
import {textOf} from '../cli/project.ts'
import type {Client} from '../review/review.ts'
import {clientOf} from '../review/review.ts'
import {teaProject} from '../review/tea.ts'
import type {Program} from './program.ts'
import {buildProgram, killsEach} from './program.ts'
import {diceOf} from './restless-project.ts'

let program: Program

/** Where the projects of tests stand that run at the same time: each would remove those of the others. */
const folders = mkdtempSync(join(tmpdir(), 'duizhao-'))

beforeAll(() => {
  program = buildProgram()
})

afterAll(() => {
  program.remove()
  rmSync(folders, {recursive: true, force: true})
})

/** The English of a segment in its file, and what is in its editor. */
interface Shown {
  readonly en: string
  readonly typed?: string | undefined
}

/** What a reviewer knows to be kept: the last that the server has confirmed, or what it may have become since. */
type Known = Map<string, readonly Shown[]>

/** An accepted rendering that an undo would take back. */
interface Accepted {
  readonly id: string
  readonly before: string
  readonly en: string
}

/** Starts a server; its address never comes where it is killed first. */
const start = (folder: string, by: number) => {
  const {process, ended} = program.start(folder, ['review', '--by', `林${by}`])
  const address = new Promise<string>((resolve, reject) => {
    process.stdout?.once('data', (text: string) => resolve(text.trim()))
    void ended.then(({err}) => reject(new Error(err)))
  })
  address.catch(() => undefined)
  return {process, ended, address}
}

const shownBy = async (client: Client, id: string): Promise<Shown> => {
  const {en, typed} = await client.segment(id)
  return {en: en.after ?? '', typed}
}

const isSame = (one: Shown, other: Shown): boolean => one.en === other.en && one.typed === other.typed

/** Whatever else the server answers is a failure of it. */
const confirm = (answer: {readonly type: string}, type: string): void => {
  if (answer.type !== type) throw new RangeError(JSON.stringify(answer))
}

/** A script that types, accepts and takes back, one thing after another, until it gets no answer any more. */
class Reviewer {
  readonly known: Known = new Map()
  confirmed = 0
  private stack: Accepted[] = []
  private unsure: Accepted | undefined
  private count = 0
  private readonly roll: (most: number) => number

  constructor(seed: number) {
    this.roll = diceOf(seed)
  }

  random(most: number): number {
    return this.roll(most)
  }

  /** Looks whether all that was confirmed is there; what was not may be there or not. */
  async verify(client: Client): Promise<readonly string[]> {
    const lost: string[] = []
    for (const [id, possible] of this.known) {
      const shown = await shownBy(client, id)
      if (!possible.some(each => isSame(each, shown)))
        lost.push(`${JSON.stringify(possible)} → ${JSON.stringify(shown)}`)
      this.known.set(id, [shown])
    }
    const {unsure} = this
    this.unsure = undefined
    if (unsure) {
      // Whether the write that nobody confirmed was made is told by the English.
      const [shown] = this.known.get(unsure.id) ?? []
      this.stack = this.stack.filter(each => each !== unsure)
      if (shown?.en === unsure.en) this.stack.push(unsure)
    }
    return lost
  }

  async act(client: Client): Promise<void> {
    const ids = [...this.known.keys()]
    const id = ids[this.roll(ids.length)] ?? ''
    const [now = {en: ''}] = this.known.get(id) ?? []
    const en = `Rendering ${++this.count} of ${id}.`
    const last = this.stack.at(-1)
    const kind = this.roll(6)
    if (kind < 3) {
      const then = {...now, typed: en}
      this.known.set(id, [now, then])
      confirm(await client.post<TypedAnswer>('typed', {id, en}), 'kept')
      this.known.set(id, [then])
    } else if (kind < 5 || !last) {
      const then = {en, typed: undefined}
      this.known.set(id, [now, {en: now.en, typed: now.typed ?? en}, then])
      this.unsure = {id, before: now.en, en}
      confirm(await client.decide('accept', [id], {en}), 'done')
      this.known.set(id, [then])
      this.stack.push(this.unsure)
    } else {
      const [shown = now] = this.known.get(last.id) ?? []
      const then = {en: last.before, typed: shown.typed ?? last.en}
      this.known.set(last.id, [shown, then])
      this.unsure = last
      confirm(await client.undo(), 'done')
      this.known.set(last.id, [then])
      this.stack.pop()
    }
    this.unsure = undefined
    this.confirmed++
  }
}

/** How long something takes, in milliseconds, and what it gives. */
const timed = async <Value>(work: () => Promise<Value>): Promise<readonly [number, Value]> => {
  const begun = performance.now()
  const value = await work()
  return [performance.now() - begun, value]
}

// Moments are reckoned from how long things take here: a slow machine is killed as well as a fast one.
test.concurrent.each([1, 2, 3, 4])(
  'of what was confirmed nothing is lost, whenever the server is killed (%i)',
  async seed => {
    const folder = await teaProject(join(folders, String(seed)))
    const reviewer = new Reviewer(seed)
    let [starting, acting] = [1000, 100]
    for (let kill = 0; kill <= killsEach; kill++) {
      const {process, ended, address} = start(folder, kill)
      if (kill % 10 === 9) {
        // In the middle of its start, when it settles what the one before has left.
        await pause(reviewer.random(starting))
      } else {
        const [took, client] = await timed(async () => clientOf(await address))
        starting = took
        if (kill === 0) {
          const {items} = await client.queue('filter=all')
          for (const {id} of items) reviewer.known.set(id, [await shownBy(client, id)])
        }
        expect(await reviewer.verify(client)).toEqual([])
        const acts = reviewer.random(3) + 1
        for (let act = 1; act < acts; act++) [acting] = await timed(() => reviewer.act(client))
        const last = kill < killsEach ? reviewer.act(client).catch(notAnswered) : undefined
        await pause(reviewer.random(acting * 1.2))
        process.kill('SIGKILL')
        await last
      }
      process.kill('SIGKILL')
      await ended
    }
    expect(reviewer.confirmed).toBeGreaterThan(killsEach / 2)
    const written = ['picking', 'roasting'].map(name => textOf(folder, `translations/en/${name}.yml`)).join('')
    for (const [{en} = {en: ''}] of reviewer.known.values()) expect(written).toContain(`    ${en}\n`)
  },
  1_200_000,
)

/** That no answer comes from a server that is killed is no failure. */
const notAnswered = (error: unknown): void => {
  if (!(error instanceof TypeError)) throw error
}

test('a server stops when it is asked to, and leaves nothing half done', async () => {
  const folder = await teaProject()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const {process, ended, address} = start(folder, 0)
    const client = clientOf(await address)
    const [item] = (await client.queue('filter=all')).items
    await client.post('typed', {id: item?.id, en: 'Picking'})
    process.kill(signal)
    expect(await ended).toMatchObject({status: 0, out: `${await address}\n`, err: expect.stringContaining('林0')})
  }
})
