import {element} from './element.ts'
import type {Word} from './say.ts'
import {said} from './say.ts'

let status: HTMLElement | undefined
let leaving = 0

/** Puts the line in which things are announced onto the page, so that screen readers know it before it says anything. */
export const startAnnouncing = (): void => {
  status = element('p', {class: 'said', role: 'status'})
  document.body.append(status)
}

/** Tells readers, those of screen readers too, what has been done; for a few seconds. */
export const announce = (word: Word, values: Readonly<Record<string, string | number>> = {}): void => {
  clearTimeout(leaving)
  status?.replaceChildren(...said(word, values))
  leaving = window.setTimeout(() => status?.replaceChildren(), 4000)
}
