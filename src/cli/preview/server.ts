import {randomBytes} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {serve} from '@hono/node-server'
import type {Context} from 'hono'
import {Hono} from 'hono'
import {streamSSE} from 'hono/streaming'
import {contentType} from './content-type.ts'
import {findFile} from './find-file.ts'
import {missingPage} from './missing-page.ts'
import {reloadScript, scriptPath, versionsPath, withReload} from './reload.ts'

/** A server that shows an edition while it is worked on. */
export interface PreviewServer {
  /** Of the title page. */
  readonly address: string
  /** Tells every open page that another version of the edition stands. */
  readonly renew: () => void
  readonly close: () => Promise<void>
}

/** What a preview is of. */
export interface PreviewOptions {
  /** 0 for any that is free. */
  readonly port: number
  /** The folder of the edition (absolute), or nothing as long as none stands there. */
  readonly folder: () => string | undefined
  /** Is told of every bug of ours. */
  readonly report: (error: Error) => void
}

/** Serves an edition on this machine alone. Where the port is taken, the system's error is thrown. */
export const startPreview = async ({port, folder, report}: PreviewOptions): Promise<PreviewServer> => {
  // Of another server no page may think that nothing has changed.
  const start = randomBytes(4).toString('hex')
  let count = 0
  let listening = port
  const listeners = new Set<() => void>()
  const version = (): string => `${start}-${count}`
  const app = new Hono()
  app.use(async (context, next) => {
    // A foreign name that leads here betrays itself.
    const host = context.req.header('host') ?? ''
    if (![`127.0.0.1:${listening}`, `localhost:${listening}`].includes(host)) return context.text('', 403)
    await next()
    for (const [name, value] of headers) context.res.headers.set(name, value)
    return undefined
  })
  app.get(scriptPath, context => context.body(reloadScript, 200, {'Content-Type': contentType('.js')}))
  app.get(versionsPath, context =>
    streamSSE(context, async stream => {
      await new Promise<void>(resolve => {
        const tell = (): void => void stream.writeSSE({data: version()})
        listeners.add(tell)
        stream.onAbort(() => {
          listeners.delete(tell)
          resolve()
        })
        tell()
      })
    }),
  )
  app.get('*', context => answer(context, folder(), version()))
  app.all('*', context => context.text('', 405, {Allow: 'GET, HEAD'}))
  app.onError((error, context) => {
    report(error)
    return context.text('', 500)
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const started = serve({fetch: app.fetch, hostname: '127.0.0.1', port}, (info: AddressInfo) => {
      listening = info.port
      resolve(started)
    })
    started.once('error', reject)
  })
  return {
    address: `http://127.0.0.1:${listening}/`,
    renew: () => {
      count += 1
      for (const tell of listeners) tell()
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

const headers: readonly (readonly [string, string])[] = [
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
]

const answer = (context: Context, folder: string | undefined, version: string): Response => {
  const html = contentType('.html')
  const {pathname} = new URL(context.req.url)
  const found = folder === undefined ? undefined : findFile(folder, pathname)
  switch (found?.type) {
    case 'file': {
      const type = contentType(found.path)
      const bytes = readFileSync(found.path)
      const body = type === html ? withReload(bytes.toString('utf8'), version) : new Uint8Array(bytes)
      return context.body(body, 200, {'Content-Type': type})
    }
    case 'folder':
      // Never `//name`: that would be another machine.
      return context.redirect(`${pathname.replace(/^\/+/, '/')}/`, 302)
    default:
      return context.body(missingPage(version, found === undefined), 404, {'Content-Type': html})
  }
}
