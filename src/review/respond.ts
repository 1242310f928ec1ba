import type {Context} from 'hono'
import type {ContentfulStatusCode} from 'hono/utils/http-status'
import type {DecideAnswer, Refusal} from './protocol.ts'
import type {Read} from './read-question.ts'
import {tongueFor} from './tongue-for.ts'
import type {SayAnswer} from './words.ts'
import {wordsIn} from './words.ts'

/** The sentences of the server in the tongue of a request. */
export const sayTo = (context: Context): SayAnswer => wordsIn(tongueFor(context.req))

/** Says why nothing was done. */
export const refuse = (context: Context, status: ContentfulStatusCode, message: string): Response =>
  context.json({type: 'refused', message} satisfies Refusal, status)

/** Says what of a question is not as it should be. */
export const wrongShape = (context: Context, what: string): Response =>
  refuse(context, 400, sayTo(context)('request.shape', {what}))

/** Says by which methods an address is asked. */
export const wrongMethod = (context: Context, methods: string): Response => {
  context.header('Allow', methods)
  return refuse(context, 405, sayTo(context)('request.method', {methods}))
}

/** What became of a decision; only one that was made has status 200. */
export const decided = (context: Context, answer: DecideAnswer): Response => {
  switch (answer.type) {
    case 'done':
      return context.json(answer)
    case 'conflict':
      return context.json(answer, 409)
    case 'refused':
      return context.json(answer, 422)
    default:
      return answer satisfies never
  }
}

/** Answers a question that is posted as JSON; what is none, or has another form, is refused. */
export const posted =
  <Question>(
    read: (value: unknown) => Read<Question>,
    answer: (context: Context, question: Question) => Response | Promise<Response>,
  ) =>
  async (context: Context): Promise<Response> => {
    const say = sayTo(context)
    if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? ''))
      return refuse(context, 415, say('request.type'))
    const value = parsed(await context.req.text())
    if (!value) return refuse(context, 400, say('request.json'))
    const question = read(value.json)
    return 'wrong' in question ? wrongShape(context, question.wrong) : answer(context, question.question)
  }

const parsed = (text: string): {readonly json: unknown} | undefined => {
  try {
    return {json: JSON.parse(text)}
  } catch {
    return undefined
  }
}
