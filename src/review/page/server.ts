import type {Tongue} from '../../locales/words.ts'
import type {
  CheckAnswer,
  CheckQuestion,
  DecideAnswer,
  DecideQuestion,
  Filter,
  GoneAnswer,
  HistoryAnswer,
  NextAnswer,
  QueueAnswer,
  SegmentAnswer,
  TypedQuestion,
} from '../protocol.ts'

/** Which segments are asked for: those of a filter, in one document or in all. */
export interface Scope {
  readonly filter: Filter
  readonly doc?: string
}

/** What the page asks of the server. Each of them may fail with a `Failure`. */
export interface Server {
  readonly queue: (scope: Scope, window: Window) => Promise<QueueAnswer>
  readonly next: (scope: Scope, from: string, isBack: boolean) => Promise<NextAnswer>
  readonly segment: (id: string) => Promise<SegmentAnswer | GoneAnswer>
  readonly history: (id: string) => Promise<HistoryAnswer>
  readonly check: (question: CheckQuestion) => Promise<CheckAnswer>
  readonly typed: (question: TypedQuestion) => Promise<void>
  readonly decide: (question: DecideQuestion) => Promise<DecideAnswer>
  readonly undo: () => Promise<DecideAnswer>
}

/** A window of the queue. */
type Window = {readonly count: number} & ({readonly from: number} | {readonly around: string})

/** Why the server gave no answer: it was not reached, it does not know this page, or it refused, in words for a reader. */
export class Failure extends Error {
  readonly kind: 'unreachable' | 'token' | 'refused'

  constructor(kind: Failure['kind'], message = '') {
    super(message)
    this.kind = kind
  }
}

/** Letters that a browser surely sends after a page is closed. */
const smallest = 10_000

/** The server that this page came from. */
export const connect = (token: string, tongue: () => Tongue): Server => {
  /** `keepalive`: it is sent even where the page is closed at once; such questions must be small. */
  const ask = async <Answer>(path: string, question?: object, keepalive = false): Promise<Answer> => {
    const headers = {authorization: `Bearer ${token}`, 'accept-language': tongue()}
    const response = await fetch(path, {
      ...(question === undefined
        ? {headers}
        : {
            method: 'POST',
            headers: {...headers, 'content-type': 'application/json'},
            body: JSON.stringify(question),
            keepalive,
          }),
      cache: 'no-store',
    }).catch(() => undefined)
    if (response === undefined) throw new Failure('unreachable')
    if (response.status === 401) throw new Failure('token')
    const answer = (await response.json().catch(() => ({}))) as {type?: string; message?: string}
    if (response.ok || answer.type === 'gone' || answer.type === 'conflict') return answer as Answer
    throw new Failure('refused', answer.message ?? `${response.status} ${response.statusText}`)
  }
  return {
    queue: (scope, window) => ask(`/api/queue?${search({...scope, ...window})}`),
    next: (scope, from, isBack) => ask(`/api/next?${search({...scope, from, back: isBack ? '1' : undefined})}`),
    segment: id => ask(`/api/segments/${encodeURIComponent(id)}`),
    history: id => ask(`/api/segments/${encodeURIComponent(id)}/history`),
    check: question => ask('/api/check', question),
    typed: question => ask('/api/typed', question, question.en.length < smallest),
    decide: question => ask('/api/decide', question),
    undo: () => ask('/api/undo', {}),
  }
}

const search = (values: Readonly<Record<string, string | number | undefined>>): string => {
  const all = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value !== undefined) all.set(name, String(value))
  return all.toString()
}
