import {readFileSync} from 'node:fs'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {load} from 'js-yaml'
import {difference} from '../../src/language/difference.ts'
import type {
  Action,
  Conflict,
  DecideQuestion,
  Decision,
  Filter,
  FindingCard,
  QueueAnswer,
  QueueItem,
  SegmentAnswer,
  UndoOffer,
} from '../../src/review/protocol.ts'
import {filters} from '../../src/review/protocol.ts'

/** A segment of the fake, which may be changed from outside. */
interface Kept {
  readonly id: string
  readonly path: string
  readonly zh: {before: string; after: string}
  readonly en: {before: string; after: string}
  readonly comment?: string
  decision?: Decision
  typed?: string
  version: number
}

/** A small server that speaks the protocol of the review page, over the segments of this project's own edition. */
export interface Fake {
  readonly address: string
  readonly segments: readonly Kept[]
  readonly asked: string[]
  /** Decisions as they were asked for. */
  readonly decided: DecideQuestion[]
  readonly get: (id: string) => Kept
  /** The English of a segment changed by another hand. */
  readonly change: (id: string, en: string) => void
  /** Whether each question is left without an answer. */
  isDown: boolean
  /** What the next decision is refused with. */
  refusal: string | undefined
  readonly close: () => Promise<void>
}

const token = 'a-token'
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"

/** What became of the Chinese and the English since the base, by what stands in them now. */
const before: readonly (readonly [string, string])[] = [
  ['90%', '80%'],
  ['数百亿', '数十亿'],
  ['并非', '正是'],
  ['可能', '必将'],
  ['无法', '能够'],
  ['3-5年', '3年'],
  ['不可能', '有望'],
]
const beforeEnglish: readonly (readonly [string, string])[] = [
  ['computing power', 'compute'],
  ['tens of billions', 'billions'],
  ['tech giants', 'big companies'],
  ['today', 'nowadays'],
  ['real ', 'actual '],
  ['the ', 'some '],
]

const swapped = (text: string, pairs: readonly (readonly [string, string])[], most: number): string =>
  pairs
    .filter(([now]) => text.includes(now))
    .slice(0, most)
    .reduce((result, [now, was]) => result.replace(now, was), text)

const read = (root: string, name: string): Kept[] => {
  const file = load(readFileSync(join(root, `translations/en/${name}.yml`), 'utf8')) as {
    segments: readonly {id: string; zh: string; en?: string; comment?: string}[]
  }
  return file.segments.map(({id, zh, en = '', comment}, index) => ({
    id,
    path: `source/${name}.md`,
    zh: {before: swapped(zh, before, 2), after: zh},
    en: {before: index % 4 === 3 ? en : swapped(en, beforeEnglish, 2), after: en},
    ...(comment === undefined ? {} : {comment}),
    version: 1,
  }))
}

/** As many segments as are wanted: those of the edition, again and again under other ids. */
const many = (root: string, count: number | undefined): Kept[] => {
  const all = [...read(root, 'web3-ai'), ...read(root, 'related')]
  if (count === undefined) return all
  return Array.from({length: count}, (_, index) => {
    const one = all[index % all.length] as Kept
    return {...one, zh: {...one.zh}, en: {...one.en}, id: index < all.length ? one.id : `${one.id.slice(0, 3)}${index}`}
  })
}

export const startFake = async (page: string, count?: number): Promise<Fake> => {
  const segments = many(process.cwd(), count)
  const byId = new Map(segments.map(segment => [segment.id, segment]))
  const indexes = new Map(segments.map(({id}, index) => [id, index]))
  const asked: string[] = []
  const decided: DecideQuestion[] = []
  const undos: {readonly offer: UndoOffer; readonly states: readonly Kept[]}[] = []
  let version = 1
  let clock = 0

  const get = (id: string): Kept => {
    const segment = byId.get(id)
    if (!segment) throw new RangeError(`no segment ${id}`)
    return segment
  }

  const state = {isDown: false, refusal: undefined as string | undefined}

  const kindsOf = ({zh, en}: Kept): QueueItem['kinds'] => [
    ...(zh.before === zh.after ? [] : (['source'] as const)),
    ...(en.before === en.after ? [] : (['rendering'] as const)),
  ]

  const filtersOf = (segment: Kept): Filter[] => {
    const isChanged = kindsOf(segment).length > 0
    return filters.filter(filter => {
      switch (filter) {
        case 'undecided':
          return isChanged && (segment.decision === undefined || segment.decision.action === 'ask')
        case 'changed':
          return isChanged
        case 'stale':
          return segment.zh.before !== segment.zh.after && segment.en.before === segment.en.after
        case 'missing':
          return segment.en.after === ''
        case 'failing':
          return findingsOf(segment.en.after).length > 0
        default:
          return true
      }
    })
  }

  const recordOf = (segment: Kept): string => `${segment.id}@${segment.version}`

  const itemOf = (segment: Kept): QueueItem => ({
    id: segment.id,
    path: segment.path,
    zh: segment.zh.after.slice(0, 40),
    kinds: kindsOf(segment),
    filters: filtersOf(segment),
    ...(segment.decision ? {decision: segment.decision} : {}),
    record: recordOf(segment),
  })

  const within = (doc: string | null): Kept[] => segments.filter(({path}) => doc === null || path === doc)
  const countsOf = (all: readonly Kept[]): Record<Filter, number> => {
    const counts: Record<Filter, number> = {undecided: 0, changed: 0, stale: 0, missing: 0, failing: 0, all: 0}
    for (const segment of all) for (const filter of filtersOf(segment)) counts[filter]++
    return counts
  }

  const queue = (query: URLSearchParams): QueueAnswer => {
    const filter = (query.get('filter') ?? 'all') as Filter
    const all = within(query.get('doc')).filter(segment => filtersOf(segment).includes(filter))
    const length = Number(query.get('count') ?? 50)
    const around = query.get('around')
    const place = around === null ? undefined : (indexes.get(around) ?? 0)
    const found = place === undefined ? undefined : all.findIndex(({id}) => (indexes.get(id) ?? 0) >= place)
    const at = found === undefined ? undefined : found < 0 ? all.length : found
    const from = at === undefined ? Number(query.get('from') ?? 0) : Math.max(0, at - (length >> 1))
    const paths = [...new Set(segments.map(({path}) => path))]
    return {
      title: {zh: '双面人工智能', en: 'The Two Faces of AI'},
      base: {name: 'main', commit: '0123456789abcdef'},
      version: String(version),
      counts: countsOf(within(query.get('doc'))),
      documents: paths.map(path => ({path, title: path.slice(7, -3), counts: countsOf(within(path))})),
      total: all.length,
      from,
      items: all.slice(from, from + length).map(itemOf),
      ...(at === undefined ? {} : {at}),
      ...(undos.at(-1) ? {undo: undos.at(-1)?.offer as UndoOffer} : {}),
      problems: [],
      strays: [],
    }
  }

  const next = (query: URLSearchParams): {id?: string} => {
    const filter = (query.get('filter') ?? 'all') as Filter
    const from = query.get('from') ?? ''
    const all = within(query.get('doc'))
    const start = all.findIndex(({id}) => id === from)
    const order = [...all.slice(start + 1), ...all.slice(0, Math.max(0, start))]
    if (query.get('back') === '1') order.reverse()
    const found = order.find(one => filtersOf(one).includes(filter) && filtersOf(one).includes('undecided'))
    return found ? {id: found.id} : {}
  }

  const segmentOf = (segment: Kept): SegmentAnswer => {
    const {zh, en, path} = segment
    const index = indexes.get(segment.id) ?? 0
    const [previous, following] = [segments[index - 1], segments[index + 1]]
    const neighbour = (one: Kept) => ({id: one.id, zh: one.zh.after, en: one.en.after})
    const fact = before.find(([now, was]) => zh.after.includes(now) && zh.before.includes(was))
    const stands = en.after.includes('computing power')
    return {
      id: segment.id,
      path,
      line: 3 + index * 2,
      kind: 'paragraph',
      kinds: kindsOf(segment),
      scale: 'words',
      progress: segment.decision?.action === 'accept' ? 'reviewed' : 'translated',
      ...(filtersOf(segment).includes('stale') ? {stale: {was: zh.before, match: 0.93}} : {}),
      zh: {...zh, runs: difference(zh.before, zh.after)},
      en: {...en, runs: difference(en.before, en.after)},
      facts: fact
        ? [
            {
              kind: /[\d亿]/.test(fact[0]) ? 'number' : 'modality',
              was: fact[1],
              now: fact[0],
              at: {start: 0, end: 0},
              followed: en.before === en.after ? 'no' : index % 2 ? 'yes' : 'unsure',
            },
          ]
        : [],
      ...(previous ? {previous: neighbour(previous)} : {}),
      ...(following ? {next: neighbour(following)} : {}),
      terms: [
        {
          id: 'computing-power',
          zh: '算力',
          pinyin: 'suànlì',
          preferred: 'computing power',
          others: [
            {term: 'compute', status: 'admitted'},
            {term: 'hash rate', status: 'forbidden'},
          ],
          definition: '计算机完成运算的能力。',
          found: stands,
        },
        {id: 'tech-giant', zh: '科技巨头', pinyin: 'kējì jùtóu', preferred: 'tech giant', others: [], found: false},
      ],
      proposals:
        index % 3 === 0
          ? [
              {
                match: 0.82,
                zh: '科技巨头每年投入数十亿美元建设AI基础设施。',
                en: 'Tech giants invest billions of dollars in AI infrastructure every year.',
                difference: [
                  {type: 'same', text: '科技巨头每年投入数'},
                  {type: 'changed', was: '十', now: '百'},
                  {type: 'same', text: '亿美元建设AI基础设施。'},
                ],
                progress: 'reviewed',
                uses: 2,
                path: 'translations/en/web3-ai.yml',
              },
            ]
          : [],
      findings: findingsOf(en.after),
      ...(segment.comment === undefined ? {} : {comment: segment.comment}),
      ...(segment.decision ? {decision: segment.decision} : {}),
      repeats: segments
        .filter(other => other.zh.after === zh.after && other.id !== segment.id)
        .slice(0, 3)
        .map(other => ({id: other.id, path: other.path, en: other.en.after, record: recordOf(other)})),
      ...(segment.typed === undefined ? {} : {typed: segment.typed}),
      record: recordOf(segment),
      version: String(version),
    }
  }

  const decide = (question: DecideQuestion): object => {
    decided.push(question)
    if (state.refusal !== undefined) {
      const message = state.refusal
      state.refusal = undefined
      return {type: 'refused', message}
    }
    const mine = (segment: Kept): string =>
      question.action === 'reject' ? segment.en.before : (question.en ?? segment.en.after)
    const conflicts = question.segments.flatMap(({id, record, seen}): Conflict[] => {
      const segment = get(id)
      if (recordOf(segment) === record) return []
      const [was, now] = [seen ?? segment.en.before, segment.en.after]
      return [{id, seen: was, now, mine: question.en ?? was, zh: segment.zh.after, record: recordOf(segment)}]
    })
    if (conflicts.length > 0) return {type: 'conflict', conflicts}
    const states = question.segments.map(({id}) => ({...get(id), en: {...get(id).en}}))
    for (const {id} of question.segments) {
      const segment = get(id)
      segment.en.after = mine(segment)
      segment.version++
      if (question.action === 'accept') delete segment.typed
      segment.decision = decisionOf(question.action, question.reason)
    }
    version++
    const offer: UndoOffer = {
      action: question.action,
      count: states.length,
      at: '2026-11-28T14:00:00Z',
      id: question.segments[0]?.id ?? '',
    }
    undos.push({offer, states})
    return {type: 'done', version: String(version), undo: offer}
  }

  const decisionOf = (action: Action, reason: string | undefined): Decision => ({
    action,
    by: 'editor',
    at: `2026-11-28T14:00:${String(clock++ % 60).padStart(2, '0')}Z`,
    ...(reason === undefined ? {} : {reason}),
  })

  const undo = (): object => {
    const last = undos.pop()
    if (!last) return {type: 'refused', message: 'nothing'}
    for (const was of last.states) {
      const segment = get(was.id)
      segment.en.after = was.en.after
      segment.version++
      if (was.decision) segment.decision = was.decision
      else delete segment.decision
    }
    version++
    return {type: 'done', version: String(version), undo: last.offer}
  }

  const typed = ({id, en, dropped}: {id: string; en: string; dropped?: true}): object => {
    if (dropped) delete get(id).typed
    else get(id).typed = en
    return {}
  }

  const answer = (path: string, query: URLSearchParams, body: unknown): object | undefined => {
    if (path === '/api/queue') return queue(query)
    if (path === '/api/next') return next(query)
    if (path === '/api/check') return {findings: findingsOf((body as {en: string}).en)}
    if (path === '/api/typed') return typed(body as {id: string; en: string})
    if (path === '/api/decide') return decide(body as DecideQuestion)
    if (path === '/api/undo') return undo()
    const [, id = '', rest] = /^\/api\/segments\/([^/]+)(\/history)?$/.exec(path) ?? []
    const segment = byId.get(id)
    if (segment && rest) {
      const event = {
        commit: 'abcdef0123',
        at: '2026-11-20T08:00:00Z',
        by: 'translator',
        subject: 'Translate the overview',
      }
      return {events: [{...event, kinds: ['added'], zh: segment.zh.before, en: segment.en.before}], isCut: false}
    }
    return segment ? segmentOf(segment) : undefined
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (!url.pathname.startsWith('/api/')) {
      const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1)
      const type = {html: 'text/html', js: 'text/javascript', css: 'text/css'}[name.split('.').at(-1) ?? ''] ?? ''
      response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy})
      response.end(readFileSync(join(page, name)))
      return
    }
    if (state.isDown) {
      request.socket.destroy()
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body: unknown = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined
    asked.push(`${request.method} ${url.pathname}${url.search}`)
    const isKnown = request.headers.authorization === `Bearer ${token}`
    const said = isKnown ? answer(url.pathname, url.searchParams, body) : {type: 'refused', message: 'unknown'}
    response.writeHead(isKnown ? (said ? 200 : 404) : 401, {'content-type': 'application/json'})
    response.end(JSON.stringify(said ?? {type: 'gone', message: 'gone'}))
  }

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const {port} = server.address() as AddressInfo
  const change = (id: string, en: string): void => {
    const segment = get(id)
    segment.en.after = en
    segment.version++
    version++
  }
  return Object.assign(state, {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    segments,
    asked,
    decided,
    get,
    change,
    close: () =>
      new Promise<void>(done => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  })
}

/** One rule: the glossary forbids “hash rate”. */
const findingsOf = (en: string): FindingCard[] => {
  const start = en.indexOf('hash rate')
  if (start < 0) return []
  const message = 'Unexpected “hash rate”, expected “computing power” for 算力'
  return [{rule: 'term-forbidden', severity: 'error', message, range: {start, end: start + 9}, fresh: true}]
}
