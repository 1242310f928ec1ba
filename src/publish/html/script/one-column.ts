const columns = matchMedia('(min-width: 40em)')

/** A selection that begins in one of two columns stays in it: the other cannot be selected until it is gone. */
export const selectOneColumn = (): void => {
  const {dataset} = document.documentElement
  document.addEventListener('pointerdown', ({target, button}) => {
    delete dataset['selecting']
    const side = document.querySelector<HTMLInputElement>('#view-side')?.checked && columns.matches && button === 0
    const cell = side && target instanceof Element ? target.closest('.group .pair > :is(.zh, .en)') : undefined
    if (cell) dataset['selecting'] = cell.classList.contains('zh') ? 'zh' : 'en'
  })
  document.addEventListener('keydown', ({key}) => {
    if (key.toLowerCase() === 'a') delete dataset['selecting']
  })
}
