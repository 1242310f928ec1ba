/** The segments of the page, in order; those without words are left out. */
export const allRows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`.text ${seen}`)]

const seen = '.pair:not(.blank)'

/** The segment in which something stands. */
export const rowOf = (node: unknown): HTMLElement | undefined =>
  (node instanceof Element && node.closest<HTMLElement>('.text .pair')) || undefined

/** The segment of an id, if the page has it. */
export const rowAt = (id: string): HTMLElement | undefined => rowOf(document.getElementById(id))

/** The number of a segment: a link to its address. */
export const numberOf = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>(':scope > .no')

/** The upper edge of a segment within the window, of its first line where it flows. */
export const topOf = (row: HTMLElement): number => (row.getClientRects()[0] ?? row.getBoundingClientRect()).top

/** Where the page begins to be seen: below the bar. */
const barEdge = (): number => document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0

/** Where segments stand to which an address leads. */
export const landing = (): number => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0

/**
 * The segment at the top of what is seen: the first that begins below `edge`, or the one across it where that is long. Only the
 * parts of the page that are near are looked into: browsers need not lay out the others.
 */
export const topRow = (edge = barEdge()): HTMLElement | undefined => {
  let across: HTMLElement | undefined
  for (const part of document.querySelectorAll('.text > *')) {
    if (part.getBoundingClientRect().bottom <= edge) continue
    for (const row of part.querySelectorAll<HTMLElement>(seen)) {
      if (row.getClientRects().length === 0) continue
      const top = topOf(row)
      if (top >= edge - 1) return across && top > innerHeight * 0.7 ? across : row
      across = row
    }
  }
  return across
}

/** The segment that a reader is at: that which holds the focus, or else the one at the top. */
export const currentRow = (): HTMLElement | undefined => rowOf(document.activeElement) ?? topRow(landing() - 2)
