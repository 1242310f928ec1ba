import type {ComponentChildren, VNode} from 'preact'
import {useId, useLayoutEffect, useRef} from 'preact/hooks'

interface Parts {
  readonly title: string
  readonly kind: string
  readonly close: () => void
  readonly children: ComponentChildren
}

/** What must be answered before anything else: the browser holds the focus within it, and Escape closes it. */
export const Dialog = ({title, kind, close, children}: Parts): VNode => {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const {current} = box
    current?.showModal()
    return () => {
      current?.close()
      document.getElementById('main')?.focus()
    }
  }, [])
  return (
    <dialog
      ref={box}
      class={kind}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        close()
      }}
    >
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
