import type {ComponentChildren, HTMLAttributes, VNode} from 'preact'
import {useLayoutEffect, useRef, useState} from 'preact/hooks'

interface Parts {
  readonly count: number
  /** The height of each row, in CSS pixels. */
  readonly rowHeight: number
  readonly row: (index: number) => ComponentChildren
  /** What the list is to those who hear the page, and how it is worked. */
  readonly list?: HTMLAttributes<HTMLDivElement>
  /** The row that is kept in sight. */
  readonly at?: number | undefined
  /** What is in sight now. */
  readonly seen?: ((from: number, to: number) => void) | undefined
}

/** How many rows are laid out above and below those in sight. */
const margin = 10

/** A long list of which only what is in sight is laid out; it fills what holds it. */
export const Windowed = ({count, rowHeight, row, list, at, seen}: Parts): VNode => {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({top: 0, height: 800})
  const look = (): void => {
    const {current} = box
    if (!current) return
    const [top, height] = [current.scrollTop, current.clientHeight]
    if (top !== view.top || height !== view.height) setView({top, height})
  }
  useLayoutEffect(() => {
    const {current} = box
    if (!current) return
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => observer.disconnect()
  })
  useLayoutEffect(() => {
    const {current} = box
    if (!current || at === undefined) return
    const [top, bottom] = [at * rowHeight, (at + 1) * rowHeight]
    if (top - rowHeight < current.scrollTop) current.scrollTop = top - rowHeight
    else if (bottom + rowHeight > current.scrollTop + current.clientHeight) {
      current.scrollTop = bottom + rowHeight - current.clientHeight
    }
    look()
  }, [at, count, rowHeight])
  const from = Math.max(0, Math.floor(view.top / rowHeight) - margin)
  const to = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + margin)
  useLayoutEffect(() => seen?.(from, to))
  const rows: VNode[] = []
  for (let index = from; index < to; index++) {
    rows.push(
      <div
        key={index}
        class="slot"
        role="presentation"
        style={{top: `${index * rowHeight}px`, height: `${rowHeight}px`}}
      >
        {row(index)}
      </div>,
    )
  }
  return (
    <div role="presentation" {...list} class="windowed" ref={box} onScroll={look}>
      <div class="whole" role="presentation" style={{height: `${count * rowHeight}px`}}>
        {rows}
      </div>
    </div>
  )
}
