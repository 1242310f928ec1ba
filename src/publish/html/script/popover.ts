/** Opens something over the page at the place of a link; closed, by Escape too, it gives the focus back. */
export const openAt = (popover: HTMLElement, source: HTMLElement, first: HTMLElement = popover): void => {
  if (popover.matches(':popover-open')) popover.hidePopover()
  popover.showPopover({source})
  if (!CSS.supports('position-area', 'block-end')) {
    const {left, bottom} = source.getBoundingClientRect()
    popover.style.inset = `${bottom}px auto auto ${Math.max(8, Math.min(left, innerWidth - popover.offsetWidth - 8))}px`
  }
  popover.tabIndex = -1
  first.focus({preventScroll: true})
  const back = (event: Event): void => {
    if (!(event instanceof ToggleEvent) || event.newState !== 'closed') return
    popover.removeEventListener('toggle', back)
    const {activeElement} = document
    if (!activeElement || activeElement === document.body || popover.contains(activeElement))
      source.focus({preventScroll: true})
  }
  popover.addEventListener('toggle', back)
}
