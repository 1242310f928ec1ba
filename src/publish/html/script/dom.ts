/** Makes an element; what stands in it is never read as HTML. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A button that does something when it is pressed. */
export const button = (
  words: readonly Node[],
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
) => {
  const made = make('button', {type: 'button', ...attributes}, ...words)
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
