import {effect} from '@preact/signals'
import {render} from 'preact'
import type {Tongue} from '../../locales/words.ts'
import {readPlace, writePlace} from './address.ts'
import type {Desk} from './desk/desk.ts'
import {openDesk} from './desk/desk.ts'
import {actOn} from './keys.ts'
import {connect} from './server.ts'
import {App} from './views/app.tsx'

/** Milliseconds between two looks at the server: where all is well, and where it does not answer. */
const [calm, anxious] = [15_000, 2_000]

const tokenKey = 'duizhao:token'
const tongueKey = 'duizhao:language'

/** What the address bears, kept and taken out of it, so that the token is not passed on with it. */
const take = (name: string, shelf: Storage, key: string): string | null => {
  const url = new URL(location.href)
  const given = url.searchParams.get(name)
  if (given === null) return shelf.getItem(key)
  shelf.setItem(key, given)
  url.searchParams.delete(name)
  history.replaceState(null, '', url)
  return given
}

const takeTongue = (): Tongue =>
  (take('lang', localStorage, tongueKey) ?? navigator.language).startsWith('zh') ? 'zh' : 'en'

const followAddress = (desk: Desk): void => {
  effect(() => {
    const hash = writePlace(desk.place.value)
    if (hash !== location.hash) history.replaceState(null, '', hash)
  })
  addEventListener('hashchange', () => {
    if (writePlace(desk.place.peek()) !== location.hash) void desk.go(readPlace(location.hash))
  })
}

const followTongue = (desk: Desk): void => {
  effect(() => {
    localStorage.setItem(tongueKey, desk.tongue.value)
    document.documentElement.lang = desk.tongue.value
    const title = desk.queue.about.value?.title[desk.tongue.value]
    document.title = [desk.say.value('page'), title].filter(Boolean).join(' · ')
  })
}

const followTime = (desk: Desk): void => {
  const look = async (): Promise<void> => {
    if (document.visibilityState === 'visible' && desk.line.isEmpty()) await desk.refresh()
    setTimeout(look, desk.connection.peek() === 'ok' ? calm : anxious)
  }
  setTimeout(look, anxious)
  addEventListener('focus', () => {
    if (desk.line.isEmpty()) void desk.refresh()
  })
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void desk.draft.flush()
  })
  addEventListener('pagehide', () => void desk.draft.flush())
}

const token = take('token', sessionStorage, tokenKey) ?? ''
const desk = openDesk({
  server: tongue => connect(token, tongue),
  shelf: localStorage,
  place: readPlace(location.hash),
  tongue: takeTongue(),
})
followAddress(desk)
followTongue(desk)
addEventListener('keydown', event => {
  if (actOn(desk, event)) event.preventDefault()
})
const root = document.getElementById('review')
if (root) render(<App desk={desk} />, root)
void desk.go(desk.place.peek()).then(() => followTime(desk))
