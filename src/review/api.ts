import type {Context} from 'hono'
import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {problemText} from '../project/outcome.ts'
import {decide} from './decide.ts'
import {goneAnswer} from './gone-answer.ts'
import {mostBytes, withToken} from './guard.ts'
import {historyAnswer} from './history-answer.ts'
import {historyFor} from './history-for.ts'
import {keepTyped} from './keep-typed.ts'
import {liveCheck} from './live-check.ts'
import type {TypedAnswer} from './protocol.ts'
import {nextAnswer, queueAnswer} from './queue.ts'
import {
  readCheckQuestion,
  readDecideQuestion,
  readNextQuestion,
  readNothing,
  readQueueQuestion,
  readTypedQuestion,
} from './read-question.ts'
import {decided, posted, refuse, sayTo, wrongMethod, wrongShape} from './respond.ts'
import {segmentAnswer} from './segment-answer.ts'
import type {Session} from './session.ts'
import {tongueFor} from './tongue-for.ts'
import {undo} from './undo.ts'
import type {Item} from './view.ts'

/** What the page may ask, for those who know the token; see `protocol.ts`. */
export const api = (session: Session, token: string): Hono => {
  const app = new Hono()
  app.use(withToken(token))
  app.use(
    bodyLimit({
      maxSize: mostBytes,
      onError: context => refuse(context, 413, sayTo(context)('request.large', {most: mostBytes})),
    }),
  )
  app.get('/queue', context => {
    const read = readQueueQuestion(context.req.query())
    if ('wrong' in read) return wrongShape(context, read.wrong)
    return context.json(queueAnswer(session, read.question, tongueFor(context.req)))
  })
  app.get('/next', context => {
    const read = readNextQuestion(context.req.query())
    if ('wrong' in read) return wrongShape(context, read.wrong)
    return context.json(nextAnswer(session, read.question))
  })
  app.get('/segments/:id', context =>
    about(session, context, context.req.param('id'), item =>
      context.json(segmentAnswer(session, item, tongueFor(context.req))),
    ),
  )
  app.get('/segments/:id/history', context =>
    about(session, context, context.req.param('id'), async item =>
      context.json(await historyAnswer(historyFor(item, session.view(), session.history), item.id)),
    ),
  )
  app.post(
    '/check',
    posted(readCheckQuestion, (context, {id, en}) =>
      about(session, context, id, item => context.json(liveCheck(session, item, en, tongueFor(context.req)))),
    ),
  )
  app.post(
    '/typed',
    posted(readTypedQuestion, (context, question) => {
      const kept = keepTyped(session, question)
      if (kept === 'gone') return gone(session, context, question.id)
      if (kept === 'kept') return context.json({type: 'kept'} satisfies TypedAnswer)
      return refuse(context, 507, problemText(kept, tongueFor(context.req)))
    }),
  )
  app.post(
    '/decide',
    posted(readDecideQuestion, async (context, question) =>
      decided(context, await decide(session, question, tongueFor(context.req))),
    ),
  )
  app.post(
    '/undo',
    posted(readNothing, async context => decided(context, await undo(session, tongueFor(context.req)))),
  )
  for (const path of ['/queue', '/next', '/segments/:id', '/segments/:id/history'])
    app.all(path, context => wrongMethod(context, 'GET'))
  for (const path of ['/check', '/typed', '/decide', '/undo']) app.all(path, context => wrongMethod(context, 'POST'))
  return app
}

/** Answers for a segment, or says what is left of it where something was typed for it and it is gone. */
const about = (
  session: Session,
  context: Context,
  id: string,
  answer: (item: Item) => Response | Promise<Response>,
): Response | Promise<Response> => {
  const item = session.view().item(id)
  const isStray = item?.now === undefined && session.journal.recall().typed.has(id)
  return item && !isStray ? answer(item) : gone(session, context, id)
}

const gone = (session: Session, context: Context, id: string): Response =>
  context.json(goneAnswer(session, id, tongueFor(context.req)), 404)
