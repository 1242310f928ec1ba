import {randomBytes} from 'node:crypto'
import type {AddressInfo} from 'node:net'
import {serve} from '@hono/node-server'
import {Hono} from 'hono'
import {api} from './api.ts'
import {fromHere, sealed} from './guard.ts'
import type {PageFiles} from './page-files.ts'
import {refuse, sayTo, wrongMethod} from './respond.ts'
import type {Session} from './session.ts'

/** A review server that listens. */
export interface ReviewServer {
  /** Where the page is, with the token. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** What a review server needs besides the session. */
export interface ServerOptions {
  /** 0 for any that is free. */
  readonly port: number
  readonly page: PageFiles
  /** Is told of every bug of ours. */
  readonly report: (error: Error) => void
}

/** Serves the review page of a session on this machine alone. Where the port is taken, the system's error is thrown. */
export const startServer = async (session: Session, {port, page, report}: ServerOptions): Promise<ReviewServer> => {
  const token = randomBytes(24).toString('base64url')
  let listening = port
  const app = new Hono()
  app.use(sealed)
  app.use(fromHere(() => listening))
  app.route('/api', api(session, token))
  for (const [path, {type, bytes}] of page) {
    app.get(path, context => context.body(bytes, 200, {'Content-Type': type}))
    app.all(path, context => wrongMethod(context, 'GET'))
  }
  app.notFound(context => refuse(context, 404, sayTo(context)('request.unknown')))
  app.onError((error, context) => {
    report(error)
    return refuse(context, 500, sayTo(context)('request.failed'))
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const started = serve({fetch: app.fetch, hostname: '127.0.0.1', port}, (info: AddressInfo) => {
      listening = info.port
      resolve(started)
    })
    started.once('error', reject)
  })
  return {
    address: `http://127.0.0.1:${listening}/?token=${token}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
