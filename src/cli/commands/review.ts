import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {writeEdition} from '../../project/write-edition.ts'
import {readPageFiles} from '../../review/page-files.ts'
import type {ReviewServer} from '../../review/server.ts'
import {startServer} from '../../review/server.ts'
import type {Session} from '../../review/session.ts'
import {openSession} from '../../review/session.ts'
import {answerFiles, staticAnswers} from '../../review/static-answers.ts'
import {reviewPages} from '../../review/static-pages.tsx'
import type {Call, Command, Status} from '../command.ts'
import {failureIn, notListening, portIn, stopped} from '../listening.ts'
import {reportProblem} from '../open.ts'
import {inPackage} from '../places.ts'

/** Where the page is built: beside the compiled room. */
const pageFolder = fileURLToPath(inPackage('dist/review/page'))

/** Serves the review page of a project on this machine until it is stopped. */
export const review: Command = {
  name: 'review',
  args: [],
  options: [
    {flags: '--port <number>', words: 'option.port'},
    {flags: '--since <revision>', words: 'option.since'},
    {flags: '--by <name>', words: 'option.reviewer'},
    {flags: '--static <folder>', words: 'option.static'},
  ],
  run: async call => {
    const {terminal, say} = call
    const port = portIn(call.option('port') ?? '0')
    if (port === undefined) {
      terminal.err(`${say('review.noPort', {port: call.option('port') ?? ''})}\n`)
      return 2
    }
    terminal.progress(say('review.opening'))
    const by = call.option('by')?.trim().replace(/\s+/g, ' ')
    const opened = await openSession(call.folder, {since: call.option('since'), by: by === '' ? undefined : by})
    if (!opened.ok) {
      reportProblem(call, opened.problem)
      return 2
    }
    const out = call.option('static')
    try {
      return await (out === undefined ? serve(call, opened.value, port) : writeStatic(call, opened.value, out))
    } finally {
      opened.value.close()
    }
  },
}

/** Writes what there is to review to be read without a server. */
const writeStatic = async (call: Call, session: Session, out: string): Promise<Status> => {
  const {terminal, tongue, say} = call
  const answers = await staticAnswers(session, tongue)
  const files = [...reviewPages({tongue, ...answers}), ...answerFiles(answers)]
  const folder = resolve(terminal.folder, out)
  const written = writeEdition(session.root, folder, files)
  if (!written.ok) {
    reportProblem(call, written.problem)
    return 2
  }
  terminal.out(`${say('review.wrote', {count: answers.segments.length, index: join(out, 'index.html')})}\n`)
  return 0
}

const serve = async ({terminal, say}: Call, session: Session, port: number): Promise<Status> => {
  let server: ReviewServer
  try {
    server = await startServer(session, {
      port,
      page: readPageFiles(pageFolder),
      report: error => terminal.err(`${failureIn(error, say)}\n`),
    })
  } catch (error) {
    terminal.err(`${notListening(error, port, say)}
`)
    return 2
  }
  terminal.out(`${server.address}\n`)
  terminal.err(`${session.by ? say('review.serving', {by: session.by}) : say('review.servingNobody')}\n`)
  await stopped()
  await server.close()
  return 0
}
