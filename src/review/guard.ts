import {timingSafeEqual} from 'node:crypto'
import type {MiddlewareHandler} from 'hono'
import {tongueFor} from './tongue-for.ts'
import {wordsIn} from './words.ts'

/** The most bytes that may be posted. */
export const mostBytes = 1_000_000

/** Names of this machine that a browser may have been told. */
const names = ['127.0.0.1', 'localhost'] as const

/**
 * Lets nobody in but pages of this server: a foreign name that leads here (rebinding) betrays itself by `Host`, a foreign
 * page by `Origin` or `Sec-Fetch-Site`.
 */
export const fromHere =
  (port: () => number): MiddlewareHandler =>
  async (context, next) => {
    const say = wordsIn(tongueFor(context.req))
    const hosts = names.map(name => `${name}:${port()}`)
    const host = context.req.header('host') ?? ''
    if (!hosts.includes(host)) return context.json(refusal(say('request.host', {host: hosts[0] ?? ''})), 403)
    const origin = context.req.header('origin')
    const site = context.req.header('sec-fetch-site')
    const isForeign = origin !== undefined && origin !== `http://${host}`
    // A link to the page may stand anywhere; what it asks then comes from itself.
    const isElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none' && context.req.path !== '/'
    if (isForeign || isElsewhere) return context.json(refusal(say('request.origin')), 403)
    return next()
  }

/** Lets nobody ask who does not know the token. */
export const withToken = (token: string): MiddlewareHandler => {
  const expected = Buffer.from(`Bearer ${token}`)
  return async (context, next) => {
    const given = Buffer.from(context.req.header('authorization') ?? '')
    if (given.length === expected.length && timingSafeEqual(given, expected)) return next()
    return context.json(refusal(wordsIn(tongueFor(context.req))('request.token')), 401)
  }
}

/** What every answer tells the browser: keep nothing, run nothing but the page's own, show it in no other page. */
export const sealed: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of seals) context.res.headers.set(name, value)
}

const seals: readonly (readonly [string, string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
]

const refusal = (message: string) => ({type: 'refused', message}) as const
