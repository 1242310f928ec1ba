import type {AnnotatedPair} from '../bitext/pair.ts'
import type {Decision} from './protocol.ts'
import type {Recall} from './recall.ts'
import type {Present} from './view.ts'

/**
 * What was decided of a segment: what its entry says of a review, or where somebody has asked or rejected since, the
 * journal.
 */
export const decisionOf = (now: Present, recall: Recall): Decision | undefined => {
  const reviewed = reviewOf(now)
  const decided = recall.decisionOn(now.pair.id)
  if (!decided) return reviewed
  const {write, record} = decided
  if (write.action !== 'ask' && write.action !== 'reject') return reviewed
  // A review that was not there then was given since.
  if (reviewed && !record.after.includes(reviewText(now))) return reviewed
  const {action, by, at, reason} = write
  const sides = [
    ...(record.zh === now.pair.zh.text ? [] : ['zh']),
    ...(record.en === englishOf(now.pair) ? [] : ['en']),
  ]
  return {
    action,
    by,
    at,
    ...(reason === undefined ? {} : {reason}),
    ...(sides.length === 0 ? {} : {lapsed: sides}),
  }
}

/** Whether somebody has answered for a segment as it stands: it was reviewed, or something is asked. */
export const isDecided = ({state}: AnnotatedPair, decision: Decision | undefined): boolean =>
  state.progress === 'reviewed' || (decision?.action === 'ask' && decision.lapsed === undefined)

/** The English of a pair as written; empty where it has none of its own. */
export const englishOf = (pair: AnnotatedPair | undefined): string =>
  pair?.rendering.type === 'english' ? pair.rendering.en.text : ''

const reviewOf = ({entry, pair}: Present): Decision | undefined => {
  if (!entry?.review) return undefined
  const {by, at, why} = entry.review
  return {
    action: why === undefined ? 'accept' : 'still-right',
    by,
    at,
    ...(why === undefined ? {} : {reason: why}),
    ...(pair.state.lapsed === undefined ? {} : {lapsed: pair.state.lapsed}),
  }
}

/** The review as the file writes it. */
const reviewText = ({entry, register}: Present): string => {
  const field = entry?.fields.get('ok')
  return field && register ? register.text.slice(field.start, field.end) : ''
}
