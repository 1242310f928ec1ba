import type {Tongue} from '../locales/words.ts'
import {undoOffer} from './decide.ts'
import {decisionOf} from './decision-of.ts'
import {problemsOf} from './problems.ts'
import type {Filter, NextAnswer, QueueAnswer, QueueItem} from './protocol.ts'
import type {Recall} from './recall.ts'
import {recordOf} from './record-of.ts'
import type {Session} from './session.ts'
import {unreadableFileOf} from './unreadable.ts'
import type {Item, View} from './view.ts'
import {countBy} from './view.ts'

/** Which window of the queue is asked for. */
export interface QueueQuestion {
  readonly filter: Filter
  readonly doc?: string
  readonly from: number
  readonly count: number
  /** The segment that the window shall be around, wherever `from` is. */
  readonly around?: string
}

/** The most segments of one window. */
export const mostItems = 500

/** A window of the queue: it is looked up, so that it takes no longer the more segments there are. */
export const queueAnswer = (session: Session, question: QueueQuestion, tongue: Tongue): QueueAnswer => {
  const {filter, doc, count} = question
  const view = session.view()
  const recall = session.journal.recall()
  const all = view.items(filter, doc)
  const at = question.around === undefined ? undefined : placeAmong(all, question.around, view)
  const from = at === undefined ? question.from : Math.max(0, Math.min(at - (count >> 1), all.length - count))
  const undo = undoOffer(recall.last())
  const document = view.documents.find(({path}) => path === doc)
  return {
    title: view.project.config.metadata.title,
    base: view.base ? {name: view.base.name, commit: view.base.commit} : {name: session.since},
    version: view.version,
    counts: doc === undefined ? view.counts : (document?.counts ?? none),
    documents: view.documents.map(({path, title, counts}) => ({path, title, counts})),
    total: all.length,
    from,
    items: all.slice(from, from + count).map(item => queueItem(item, recall)),
    ...(at === undefined ? {} : {at}),
    ...(undo ? {undo} : {}),
    problems: problemsOf(session, tongue),
    strays: straysIn(view, recall),
  }
}

/** All of the queue, those segments that were removed among the others. */
export const wholeQueue = (session: Session, tongue: Tongue): QueueAnswer => {
  const recall = session.journal.recall()
  const items = session.view().documents.flatMap(document => document.items.map(item => queueItem(item, recall)))
  return {...queueAnswer(session, {filter: 'all', from: 0, count: 0}, tongue), total: items.length, items}
}

/** Which is the next undecided segment of a filter; see `NextAnswer`. */
export const nextAnswer = (session: Session, {filter, doc, from, isBack}: NextQuestion): NextAnswer => {
  const view = session.view()
  const open = view.items('undecided', doc)
  const at = placeAmong(open, from, view)
  // Whichever way, each is looked at once: from the one that is asked from to the end, then from the other end.
  for (let step = 0; step < open.length; step++) {
    const item = open[(isBack ? at - 1 - step + open.length : at + step) % open.length]
    if (item && item.id !== from && item.filters.includes(filter)) return {id: item.id}
  }
  return {}
}

/** From where the next undecided segment is asked for. */
export interface NextQuestion {
  readonly filter: Filter
  readonly doc?: string
  readonly from: string
  readonly isBack: boolean
}

/** The index of the first of some segments, in their order, that is the named one or stands behind it. */
const placeAmong = (items: readonly Item[], id: string, {rankOf}: View): number => {
  const rank = rankOf(id) ?? 0
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rankOf(items[middle]?.id ?? '') ?? 0) < rank) low = middle + 1
    else high = middle
  }
  return low
}

const none = countBy(() => 0)

/** How many characters of the Chinese the list shows. */
const shown = 60

const queueItem = (item: Item, recall: Recall): QueueItem => {
  const {id, path, now, change, filters} = item
  const plain = (now ?? change?.before)?.pair.zh.plain ?? ''
  const characters = [...plain.slice(0, 4 * shown)]
  const decision = now && decisionOf(now, recall)
  return {
    id,
    path,
    record: recordOf(item),
    zh: characters.length > shown ? `${characters.slice(0, shown - 1).join('')}…` : plain,
    kinds: change?.kinds ?? [],
    filters,
    ...(decision ? {decision} : {}),
  }
}

const straysIn = (view: View, {typed}: Recall): QueueAnswer['strays'] =>
  [...typed.values()]
    .filter(({id}) => !view.item(id)?.now && unreadableFileOf(view, id) === undefined)
    .map(({id, zh, en}) => ({id, zh, typed: en}))
