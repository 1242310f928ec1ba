import {element} from './element.ts'

/** Copies a text, in pages from a disk and without permission too; whether it could. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

const copySelected = (text: string): boolean => {
  const focused = document.activeElement
  const field = element('textarea', {class: 'unseen', readonly: ''}, text)
  // Within what is open on top of the page, for nothing else may hold the focus there.
  ;(focused?.closest('dialog, [popover]') ?? document.body).append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({preventScroll: true})
  return isCopied
}
