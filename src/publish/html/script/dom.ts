import {element} from './element.ts'

/** A button that does something when it is pressed. */
export const button = (
  words: readonly Node[],
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
) => {
  const made = element('button', {type: 'button', ...attributes}, ...words)
  made.addEventListener('click', press)
  return made
}

/** The address of the edition's first folder, from which everything in it is found. */
export const root = (): string =>
  document
    .querySelector<HTMLScriptElement>('script[src$="assets/edition.js"]')
    ?.src.replace(/assets\/edition\.js$/, '') ?? ''

/** The nearest element around the place of an event. */
export const around = (event: Event, selector: string): HTMLElement | undefined =>
  (event.target instanceof Element && event.target.closest<HTMLElement>(selector)) || undefined

/** Whether a click is a plain one: any other is the browser's. */
export const isPlain = ({ctrlKey, metaKey, altKey, shiftKey, button}: MouseEvent): boolean =>
  !(ctrlKey || metaKey || altKey || shiftKey || button !== 0)
