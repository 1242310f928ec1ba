import {element} from '../element.ts'
import {keepInAddress, queryInAddress} from './address.ts'
import type {Library} from './library.ts'
import {openLibrary} from './library.ts'
import type {Load} from './load.ts'
import {loader} from './load.ts'
import {Results, say} from './results.ts'

/** So long after a key nothing is looked for yet, in milliseconds: the next one may follow. */
const pause = 120

/** So long a search may take before the page says that it is on its way. */
const patience = 400

/** Makes the page of search search. */
export const search = (page: Document): void => {
  const box = page.querySelector<HTMLInputElement>('#q')
  const desk = deskOf(page)
  if (!box || !desk) return
  let timer = 0
  const run = (): void => {
    clearTimeout(timer)
    keepInAddress(box.value)
    page.body.classList.toggle('searching', box.value.trim() !== '')
    void desk.look(box.value)
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = window.setTimeout(run, pause)
  }
  // Half a word that an input method is still composing is nothing to look for.
  box.addEventListener('input', event => {
    if (!(event instanceof InputEvent && event.isComposing)) soon()
  })
  box.addEventListener('compositionend', soon)
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing) run()
  })
  addEventListener('hashchange', () => {
    if (location.hash !== '' && !location.hash.startsWith('#q=')) return
    box.value = queryInAddress()
    run()
  })
  box.value ||= queryInAddress()
  if (box.value !== '') run()
}

const deskOf = (page: Document): Desk | undefined => {
  const [status, failure, list] = ['#found', '#failed', '#results'].map(id => page.querySelector<HTMLElement>(id))
  return status && failure && list ? new Desk(status, failure, list) : undefined
}

/** Where questions are answered: only the last one counts. */
class Desk {
  readonly #status: HTMLElement
  readonly #failure: HTMLElement
  readonly #list: HTMLElement
  readonly #load: Load = loader()
  #library: Promise<Library> | undefined
  #turn = 0

  constructor(status: HTMLElement, failure: HTMLElement, list: HTMLElement) {
    this.#status = status
    this.#failure = failure
    this.#list = list
  }

  /** Shows what is found for `query`; nothing where it is blank. */
  async look(query: string): Promise<void> {
    const turn = ++this.#turn
    this.#failure.hidden = true
    if (query.trim() === '') return this.#show([], [])
    let late = 0
    try {
      this.#library ??= openLibrary(this.#load)
      const library = await this.#library
      late = window.setTimeout(() => turn === this.#turn && this.#show(say(library.words.loading), []), patience)
      const segments = await library.find(query)
      const box = element('div', {})
      const results = new Results(library, {query, segments}, box)
      const first = await results.next()
      if (turn !== this.#turn) return
      results.add(first)
      this.#offerMore(results, library, box)
      const counts = {segments: segments.length, documents: results.documents}
      this.#show(say(segments.length === 0 ? library.words.none : library.words.count, counts), [box])
    } catch {
      if (turn === this.#turn) this.#fail()
    } finally {
      clearTimeout(late)
    }
  }

  #show(status: readonly (Node | string)[], results: readonly Node[]): void {
    this.#status.replaceChildren(...status)
    this.#list.replaceChildren(...results)
  }

  /** Files that did not come are asked for anew at the next try. */
  #fail(): void {
    this.#library = undefined
    this.#show([], [])
    this.#failure.hidden = false
  }

  #offerMore(results: Results, library: Library, box: HTMLElement): void {
    if (results.rest === 0) return
    const words = say(library.words.more, {segments: results.rest})
    const button = element('button', {type: 'button', class: 'show'}, ...words)
    button.onclick = async () => {
      button.disabled = true
      try {
        const next = await results.next()
        button.remove()
        results.add(next)?.focus()
        this.#offerMore(results, library, box)
      } catch {
        button.disabled = false
        this.#failure.hidden = false
      }
    }
    box.append(button)
  }
}
