import {segmentId} from '../bitext/ids.ts'
import type {CheckQuestion, DecideQuestion, TypedQuestion} from './protocol.ts'
import {actions, filters} from './protocol.ts'
import type {NextQuestion, QueueQuestion} from './queue.ts'
import {mostItems} from './queue.ts'

/** A question as it should be, or what of it is not, by its name. */
export type Read<Question> = {readonly question: Question} | {readonly wrong: string}

type Fields = Readonly<Record<string, unknown>>

/** The parameters of a window of the queue. */
export const readQueueQuestion = (parameters: Readonly<Record<string, string>>): Read<QueueQuestion> => {
  const {filter: name = 'undecided', doc, from = '0', count = '100', around} = parameters
  const filter = filters.find(each => each === name)
  if (!filter) return {wrong: 'filter'}
  if (!isCount(from)) return {wrong: 'from'}
  if (!isCount(count) || Number(count) > mostItems) return {wrong: 'count'}
  if (around !== undefined && !isId(around)) return {wrong: 'around'}
  return {
    question: {
      filter,
      from: Number(from),
      count: Number(count),
      ...(doc ? {doc} : {}),
      ...(around === undefined ? {} : {around}),
    },
  }
}

/** The parameters of the way to the next undecided segment. */
export const readNextQuestion = (parameters: Readonly<Record<string, string>>): Read<NextQuestion> => {
  const {filter: name = 'undecided', doc, from, back} = parameters
  const filter = filters.find(each => each === name)
  if (!filter) return {wrong: 'filter'}
  if (!isId(from)) return {wrong: 'from'}
  return {question: {filter, from, isBack: back === '1', ...(doc ? {doc} : {})}}
}

const isCount = (text: string): boolean => /^\d{1,9}$/.test(text)

/** What is asked of `POST /api/check`. */
export const readCheckQuestion = (value: unknown): Read<CheckQuestion> => {
  if (!isFields(value)) return {wrong: '{…}'}
  const {id, en} = value
  if (!isId(id)) return {wrong: 'id'}
  return isText(en) ? {question: {id, en}} : {wrong: 'en'}
}

/** What is told by `POST /api/typed`. */
export const readTypedQuestion = (value: unknown): Read<TypedQuestion> => {
  const read = readCheckQuestion(value)
  if ('wrong' in read || !isFields(value)) return read
  const {dropped, zh, over} = value
  if (dropped !== undefined && dropped !== true) return {wrong: 'dropped'}
  if (zh !== undefined && !isText(zh)) return {wrong: 'zh'}
  if (over !== undefined && !isText(over)) return {wrong: 'over'}
  return {
    question: {
      ...read.question,
      ...(zh === undefined ? {} : {zh}),
      ...(over === undefined ? {} : {over}),
      ...(dropped ? {dropped} : {}),
    },
  }
}

/** What is asked of `POST /api/decide`. */
export const readDecideQuestion = (value: unknown): Read<DecideQuestion> => {
  if (!isFields(value)) return {wrong: '{…}'}
  const {action: name, segments, en, reason} = value
  const action = actions.find(each => each === name)
  if (!action) return {wrong: 'action'}
  if (!Array.isArray(segments) || !segments.every(isSegment)) return {wrong: 'segments'}
  if (en !== undefined && (!isText(en) || action !== 'accept')) return {wrong: 'en'}
  if (reason !== undefined && !isText(reason)) return {wrong: 'reason'}
  return {
    question: {
      action,
      segments,
      ...(en === undefined ? {} : {en}),
      ...(reason === undefined ? {} : {reason}),
    },
  }
}

const isSegment = (value: unknown): value is DecideQuestion['segments'][number] =>
  isFields(value) &&
  isId(value['id']) &&
  typeof value['record'] === 'string' &&
  (value['seen'] === undefined || typeof value['seen'] === 'string')

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is string => typeof value === 'string' && segmentId(value) !== undefined

/** Half characters can stand in no file. */
const isText = (value: unknown): value is string => typeof value === 'string' && !/\p{Surrogate}/u.test(value)

/** What is asked of `POST /api/undo`: `{}`. */
export const readNothing = (value: unknown): Read<undefined> =>
  isFields(value) ? {question: undefined} : {wrong: '{}'}
