import type {Tongue} from '../locales/words.ts'
import {likeness, shapeOf} from '../pair/likeness.ts'
import {englishOf} from './decision-of.ts'
import type {GoneAnswer} from './protocol.ts'
import type {Recall} from './recall.ts'
import type {Session} from './session.ts'
import type {Item} from './view.ts'
import {wordsIn} from './words.ts'

/** A segment less like what is gone than this is not offered in its place. */
const least = 0.45

/** What is left of a segment that is gone: what was typed for it, and the segment that is most like what it was. */
export const goneAnswer = (session: Session, id: string, tongue: Tongue): GoneAnswer => {
  const recall = session.journal.recall()
  const typed = recall.typed.get(id)
  const nearest = typed && nearestTo(typed.zh, session.view().items('all'), recall)
  return {
    type: 'gone',
    message: wordsIn(tongue)('segment.gone', {id}),
    ...(typed ? {typed: typed.en} : {}),
    ...(nearest ? {nearest} : {}),
  }
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
