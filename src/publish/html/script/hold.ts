import {landing, topOf, topRow} from './rows.ts'

/** Changes how the page is laid out; the segment at the top stays where it is. */
export const hold = (change: () => void): void => {
  const row = scrollY < 1 ? undefined : topRow()
  if (!row) {
    change()
    return
  }
  const at = topOf(row)
  change()
  settle(row, at)
}

/** Brings a segment to where addresses lead, whatever the browser has not laid out yet. */
export const bring = (row: HTMLElement): void => {
  row.scrollIntoView({block: 'start', behavior: 'instant'})
  settle(row, landing())
}

const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const
let end: (() => void) | undefined

/** Keeps a segment at a height of the window until it rests there: what comes near is laid out only then. Readers who move are let go. */
const settle = (row: HTMLElement, at: number): void => {
  end?.()
  let frames = 30
  let rests = 0
  const stop = (): void => {
    frames = 0
    for (const move of moves) removeEventListener(move, stop, true)
  }
  const step = (): void => {
    if (frames === 0) return
    const off = topOf(row) - at
    if (Math.abs(off) < 0.5) rests += 1
    else {
      rests = 0
      scrollBy({top: off, behavior: 'instant'})
    }
    frames -= 1
    if (rests > 3 || frames === 0) stop()
    else requestAnimationFrame(step)
  }
  end = stop
  step()
  requestAnimationFrame(() => {
    if (frames > 0) for (const move of moves) addEventListener(move, stop, {capture: true, passive: true})
  })
}
