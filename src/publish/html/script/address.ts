import {currentRow, landing, numberOf, topRow} from './rows.ts'
import {keepPlace} from './store.ts'

/** Writes the address of the page anew, where the browser lets it; nothing is loaded and nothing moves. */
export const readdress = (edit: (url: URL) => void): void => {
  const url = new URL(location.href)
  edit(url)
  if (url.href === location.href) return
  try {
    history.replaceState(history.state, '', url)
  } catch {
    // Some browsers refuse it to pages from a disk.
  }
}

/** Leads to a segment's address without moving the page: its row is the target then, as without a script. */
export const target = (fragment: string): void => {
  const {scrollX, scrollY} = window
  location.replace(`#${fragment}`)
  scrollTo({left: scrollX, top: scrollY, behavior: 'instant'})
}

/** The name of the place where a reader is: the title of the document, and the number of the segment. */
export const placeName = (row: HTMLElement | undefined): string => {
  const title = document.querySelector('h1 .zh')?.textContent ?? document.title
  const number = (row && numberOf(row)?.textContent) || ''
  return number === '' ? title : `${title} § ${number}`
}

/** Keeps the place of a reader in the address: the segment at the top, once the page rests. Cards and marked ranges keep theirs. */
export const followPlace = (isRange: () => boolean): void => {
  let resting = 0
  const follow = (): void => {
    if (location.hash.startsWith('#t-') || isRange()) return
    const focused = currentRow()
    const top = scrollY < 1 ? undefined : topRow(landing() - 2)
    const isSeen =
      focused && focused.getBoundingClientRect().bottom > 0 && focused.getBoundingClientRect().top < innerHeight
    const row = scrollY < 1 ? undefined : isSeen ? focused : top
    readdress(url => {
      url.hash = row?.id ?? ''
    })
    keepPlace('last', {name: placeName(row), address: location.href})
  }
  addEventListener(
    'scroll',
    () => {
      clearTimeout(resting)
      resting = window.setTimeout(follow, 200)
    },
    {passive: true},
  )
}
