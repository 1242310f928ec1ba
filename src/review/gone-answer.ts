import type {Tongue} from '../locales/words.ts'
import {likeness, shapeOf} from '../pair/likeness.ts'
import {englishOf} from './decision-of.ts'
import type {GoneAnswer} from './protocol.ts'
import type {Recall} from './recall.ts'
import type {Session} from './session.ts'
import {unreadableFileOf} from './unreadable.ts'
import type {Item, View} from './view.ts'
import type {SayAnswer} from './words.ts'
import {wordsIn} from './words.ts'

/** A segment less like what is gone than this is not offered in its place. */
const least = 0.45

/** What is left of a segment that is gone: what was typed for it, and the segment that is most like what it was. */
export const goneAnswer = (session: Session, id: string, tongue: Tongue): GoneAnswer => {
  const recall = session.journal.recall()
  const typed = recall.typed.get(id)
  const unreadable = unreadableFileOf(session.view(), id)
  const nearest = typed && unreadable === undefined && nearestTo(typed.zh, session.view().items('all'), recall)
  return {
    type: 'gone',
    message: whyGone(session.view(), id, wordsIn(tongue)),
    ...(unreadable === undefined ? {} : {unreadable}),
    ...(typed ? {typed: typed.en} : {}),
    ...(nearest ? {nearest} : {}),
  }
}

/** Why a segment is not to be seen. */
export const whyGone = (view: View, id: string, say: SayAnswer): string => {
  const path = unreadableFileOf(view, id)
  return path === undefined ? say('segment.gone', {id}) : say('segment.unreadable', {id, path})
}

const nearestTo = (zh: string, items: readonly Item[], recall: Recall): GoneAnswer['nearest'] => {
  const shape = shapeOf(zh)
  let best: {readonly item: Item; readonly match: number} | undefined
  for (const item of items) {
    const match = item.now ? likeness(shape, shapeOf(item.now.pair.zh.text)) : 0
    if (match >= least && match > (best?.match ?? 0)) best = {item, match}
  }
  if (!best?.item.now) return undefined
  const {item, match} = best
  const {pair} = best.item.now
  const there = recall.typed.get(item.id)
  return {
    id: item.id,
    path: item.path,
    zh: pair.zh.text,
    en: englishOf(pair),
    ...(there ? {typed: there.en} : {}),
    match,
  }
}
