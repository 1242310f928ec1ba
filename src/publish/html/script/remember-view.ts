const key = 'duizhao-view'

/** Shows the documents of an edition in the view that their reader chose last, on whichever page, where the browser keeps such things. */
export const rememberView = (page: Document): void => {
  const options = [...page.querySelectorAll<HTMLInputElement>('.views input')]
  if (options.length === 0) return
  const chosen = options.find(option => option.id === recall())
  if (chosen) chosen.checked = true
  for (const option of options) option.addEventListener('change', () => keep(option.id))
}

const recall = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const keep = (view: string): void => {
  try {
    localStorage.setItem(key, view)
  } catch {
    // A browser that keeps nothing shows every page in its first view.
  }
}
