import {symlinkSync} from 'node:fs'
import {request} from 'node:http'
import {networkInterfaces} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {journalPath} from '../../src/review/journal.ts'
import {openSession} from '../../src/review/session.ts'
import {newFolder, write} from '../cli/project.ts'
import {git} from '../project/repository.ts'
import type {Started} from './review.ts'
import {startReview} from './review.ts'
import {idOf, teaProject} from './tea.ts'

/** A request as no browser would send it; what `fetch` would mend stays as it is. */
const send = (
  {origin}: Pick<Started, 'origin'>,
  path: string,
  {method = 'GET', headers = {}, body = ''}: {method?: string; headers?: Record<string, string>; body?: string} = {},
): Promise<{readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, unknown>>}> => {
  const {hostname, port} = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request({hostname, port, path, method, headers, agent: false}, answer => {
      const parts: string[] = []
      answer.setEncoding('utf8').on('data', part => void parts.push(part))
      answer.on('end', () => resolve({status: answer.statusCode ?? 0, body: parts.join(''), headers: answer.headers}))
    })
    sent.on('error', reject)
    sent.end(method === 'GET' ? undefined : body)
  })
}

const json = {'content-type': 'application/json'}
const knowing = ({token}: Started) => ({authorization: `Bearer ${token}`})

/** No answer tells where the project stands or how we are made. */
const expectRefused = (answer: {readonly status: number; readonly body: string}, status: number, folder: string) => {
  expect([answer.status, JSON.parse(answer.body)]).toEqual([status, {type: 'refused', message: expect.any(String)}])
  expect(answer.body).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts\b/)
  expect(answer.body).not.toContain(folder)
}

describe('a review server', () => {
  test('answers nobody who does not know the token', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    for (const authorization of [
      '',
      'Bearer',
      `Bearer ${review.token.slice(1)}x`,
      `Basic ${review.token}`,
      review.token,
    ]) {
      expectRefused(await send(review, '/api/queue', {headers: {authorization}}), 401, folder)
    }
    expectRefused(await send(review, `/api/queue?token=${review.token}`), 401, folder)
    expectRefused(await send(review, '/api/undo', {method: 'POST', headers: json, body: '{}'}), 401, folder)
    expect((await send(review, '/api/queue', {headers: knowing(review)})).status).toBe(200)
  })

  test('gives its page without a token, and no project with it', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const page = await send(review, '/')
    expect([page.status, page.body]).toEqual([200, '<title>Review</title>'])
    expect((await send(review, `/?token=${review.token}`)).body).toBe(page.body)
  })

  test('answers no other name than that of this machine', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const {port} = new URL(review.origin)
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${Number(port) + 1}`,
      `0.0.0.0:${port}`,
    ]) {
      expectRefused(await send(review, '/api/queue', {headers: {...knowing(review), host}}), 403, folder)
      expectRefused(await send(review, '/', {headers: {host}}), 403, folder)
    }
    const local = {...knowing(review), host: `localhost:${port}`}
    expect((await send(review, '/api/queue', {headers: local})).status).toBe(200)
  })

  test('answers no page but its own', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const {port} = new URL(review.origin)
    for (const origin of [
      'https://evil.example',
      'null',
      `http://127.0.0.1:${Number(port) + 1}`,
      `https://127.0.0.1:${port}`,
      `http://localhost:${port}`,
    ]) {
      const headers = {...knowing(review), ...json, origin}
      expectRefused(await send(review, '/api/undo', {method: 'POST', headers, body: '{}'}), 403, folder)
      expectRefused(await send(review, '/api/queue', {headers}), 403, folder)
    }
    for (const site of ['cross-site', 'same-site']) {
      const headers = {...knowing(review), 'sec-fetch-site': site}
      expectRefused(await send(review, '/api/queue', {headers}), 403, folder)
    }
    const own = {...knowing(review), origin: review.origin, 'sec-fetch-site': 'same-origin'}
    const answer = await send(review, '/api/queue', {headers: own})
    expect(answer.status).toBe(200)
    expect(Object.keys(answer.headers).filter(name => name.startsWith('access-control'))).toEqual([])
  })

  test('listens on no address of the network', async () => {
    const review = await startReview(await teaProject())
    const {port} = new URL(review.origin)
    const outside = Object.values(networkInterfaces())
      .flatMap(each => each ?? [])
      .filter(({internal, family}) => !internal && family === 'IPv4')
    for (const {address} of outside) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow()
  })

  test('gives no file, whatever way leads there', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    for (const path of [
      '/duizhao.yml',
      '/../duizhao.yml',
      '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '//etc/passwd',
      '/index.html%00',
      '/.duizhao/review/journal.jsonl',
    ]) {
      expectRefused(await send(review, path, {headers: knowing(review)}), 404, folder)
    }
    // No address at all.
    expect(await send(review, '/..\\..\\etc\\passwd', {headers: knowing(review)})).toMatchObject({
      status: 400,
      body: '',
    })
    for (const id of ['..%2f..%2fduizhao.yml', '%2e%2e', 'a'.repeat(5000), '__proto__', 'constructor', '%E9%87%87']) {
      const answer = await send(review, `/api/segments/${id}`, {headers: knowing(review)})
      expect(answer.status).toBe(404)
      expect(answer.body).not.toContain(folder)
      const history = await send(review, `/api/segments/${id}/history`, {headers: knowing(review)})
      expect(history.status).toBe(404)
    }
    const doc = await send(review, '/api/queue?doc=../../etc/passwd', {headers: knowing(review)})
    expect(JSON.parse(doc.body)).toMatchObject({total: 0, items: []})
  })

  test.each([
    ['/api/decide', 'nothing', ''],
    ['/api/decide', 'no JSON', '{"action": '],
    ['/api/decide', 'a list', '[]'],
    ['/api/decide', 'null', 'null'],
    ['/api/decide', 'another action', '{"action": "delete", "segments": []}'],
    ['/api/decide', 'segments that are none', '{"action": "accept", "segments": [{"id": "../x", "record": "h"}]}'],
    ['/api/decide', 'English with another action', '{"action": "ask", "segments": [], "en": "x"}'],
    ['/api/decide', 'half a character', '{"action": "ask", "segments": [], "reason": "\\ud83c"}'],
    ['/api/decide', 'a reason that is no text', '{"action": "ask", "segments": [], "reason": {"$ne": 1}}'],
    ['/api/typed', 'English that is no text', '{"id": "a0000000", "en": 1}'],
    ['/api/typed', 'no id', '{"en": "x"}'],
    ['/api/check', 'no English', '{"id": "a0000000"}'],
    ['/api/undo', 'a text', '"undo"'],
  ])('refuses at %s: %s', async (path, _, body) => {
    const folder = await teaProject()
    const review = await startReview(folder)
    expectRefused(await send(review, path, {method: 'POST', headers: {...knowing(review), ...json}, body}), 400, folder)
    expect(review.errors).toEqual([])
  })

  test('refuses parameters that are none', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    for (const query of ['filter=each', 'from=-1', 'from=x', 'count=100000', 'around=..', 'filter=toString']) {
      expectRefused(await send(review, `/api/queue?${query}`, {headers: knowing(review)}), 400, folder)
    }
  })

  test('refuses what is too large, announced or not', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const body = JSON.stringify({id: idOf(folder, '雨天不采。'), en: '长'.repeat(400_000)})
    const headers = {...knowing(review), ...json}
    expectRefused(await send(review, '/api/typed', {method: 'POST', headers, body}), 413, folder)
    const chunked = {...headers, 'transfer-encoding': 'chunked'}
    expectRefused(await send(review, '/api/typed', {method: 'POST', headers: chunked, body}), 413, folder)
    expect((await review.queue()).strays).toEqual([])
  })

  test('takes nothing but JSON, by no other method', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const headers = {...knowing(review), 'content-type': type}
      expectRefused(await send(review, '/api/undo', {method: 'POST', headers, body: '{}'}), 415, folder)
    }
    for (const [method, path] of [
      ['GET', '/api/undo'],
      ['PUT', '/api/decide'],
      ['DELETE', '/api/queue'],
      ['POST', '/api/queue'],
      ['OPTIONS', '/api/decide'],
      ['POST', '/'],
    ] as const) {
      expectRefused(await send(review, path, {method, headers: knowing(review)}), 405, folder)
    }
    expectRefused(await send(review, '/api/anything', {headers: knowing(review)}), 404, folder)
  })

  test('lets the browser keep nothing and run nothing foreign', async () => {
    const review = await startReview(await teaProject())
    for (const path of ['/', '/api/queue', '/nothing']) {
      const {headers} = await send(review, path)
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/,
        ),
      })
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  test('writes its journal into no place but the project', async () => {
    const folder = await teaProject()
    const outside = newFolder()
    write(folder, '.duizhao/x', '')
    symlinkSync(outside, join(folder, '.duizhao/review'))
    expect(await openSession(folder)).toMatchObject({ok: false, problem: {message: 'saveOut'}})
    const other = await teaProject()
    write(outside, 'kept.txt', 'mine')
    write(other, '.duizhao/review/x', '')
    symlinkSync(join(outside, 'kept.txt'), join(other, journalPath))
    expect(await openSession(other)).toMatchObject({ok: false, problem: {message: 'saveLink'}})
  })

  test('writes no translation file through a link that leads out of the project', async () => {
    const folder = await teaProject()
    const outside = newFolder()
    const review = await startReview(folder)
    const id = idOf(folder, '雨天不采。')
    git(folder, ['mv', 'translations/en/picking.yml', 'translations/en/real.yml'])
    write(outside, 'real.yml', 'mine')
    symlinkSync(join(outside, 'real.yml'), join(folder, 'translations/en/picking.yml'))
    expect((await review.decide('accept', [id])).type).not.toBe('done')
    expect((await review.queue()).problems.join()).not.toContain('mine')
  })
})
