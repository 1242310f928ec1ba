import {onTestFinished} from 'vitest'
import {problemText} from '../../src/project/outcome.ts'
import type {Action, DecideAnswer, QueueAnswer, SegmentAnswer} from '../../src/review/protocol.ts'
import type {ReviewServer} from '../../src/review/server.ts'
import {startServer} from '../../src/review/server.ts'
import type {SessionOptions} from '../../src/review/session.ts'
import {openSession} from '../../src/review/session.ts'

/** A page that asks a review server, as a browser would. */
export interface Client {
  readonly origin: string
  readonly token: string
  readonly get: <Answer>(path: string) => Promise<Answer>
  readonly post: <Answer>(path: string, question: unknown) => Promise<Answer>
  readonly queue: (parameters?: string) => Promise<QueueAnswer>
  readonly segment: (id: string) => Promise<SegmentAnswer>
  /** Decides on segments as they stand now. */
  readonly decide: (
    action: Action,
    ids: readonly string[],
    more?: {readonly en?: string; readonly reason?: string},
  ) => Promise<DecideAnswer>
  readonly undo: () => Promise<DecideAnswer>
}

/** Asks the server at an address that it has printed. */
export const clientOf = (address: string, tongue = 'en'): Client => {
  const {origin, searchParams} = new URL(address)
  const token = searchParams.get('token') ?? ''
  const headers = {authorization: `Bearer ${token}`, 'accept-language': tongue}
  const get = async <Answer>(path: string): Promise<Answer> =>
    (await (await fetch(`${origin}/api/${path}`, {headers})).json()) as Answer
  const post = async <Answer>(path: string, question: unknown): Promise<Answer> => {
    const asked = {method: 'POST', headers: {...headers, 'content-type': 'application/json', origin}}
    return (await (await fetch(`${origin}/api/${path}`, {...asked, body: JSON.stringify(question)})).json()) as Answer
  }
  const segment = (id: string) => get<SegmentAnswer>(`segments/${id}`)
  return {
    origin,
    token,
    get,
    post,
    queue: (parameters = '') => get(`queue?${parameters}`),
    segment,
    decide: async (action, ids, more = {}) => {
      const segments = await Promise.all(ids.map(async id => ({id, record: (await segment(id)).record})))
      return post('decide', {action, segments, ...more})
    },
    undo: () => post('undo', {}),
  }
}

/** A server that a test has started. */
export interface Started extends Client {
  readonly address: string
  /** What it reported as bugs of ours. */
  readonly errors: readonly Error[]
  readonly stop: () => Promise<void>
}

/** Starts a review of the project in `folder`. It is stopped when the test is over. */
export const startReview = async (folder: string, options: SessionOptions = {}): Promise<Started> => {
  const opened = await openSession(folder, options)
  if (!opened.ok) throw new Error(problemText(opened.problem, 'en'))
  const errors: Error[] = []
  const page = new Map([['/', {type: 'text/html', bytes: new TextEncoder().encode('<title>Review</title>')}]])
  const server: ReviewServer = await startServer(opened.value, {
    port: 0,
    page,
    report: error => void errors.push(error),
  })
  let running = true
  const stop = async (): Promise<void> => {
    if (!running) return
    running = false
    await server.close()
    opened.value.close()
  }
  onTestFinished(stop)
  return {...clientOf(server.address), address: server.address, errors, stop}
}
