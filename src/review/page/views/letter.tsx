import type {VNode} from 'preact'

/** The key that does what the button does; those who hear the page are told by `aria-keyshortcuts`. */
export const Letter = ({of}: {readonly of: string | number}): VNode => (
  <span class="key" aria-hidden="true">
    {of}
  </span>
)
