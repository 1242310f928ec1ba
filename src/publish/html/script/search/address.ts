/** The query that the address holds: `#q=算力`, or `?q=算力` from elsewhere. */
export const queryInAddress = (): string => {
  const inHash = new URLSearchParams(location.hash.slice(1)).get('q')
  return inHash ?? new URLSearchParams(location.search).get('q') ?? ''
}

/** Keeps the query in the address, without a new entry in the history: behind `#`, so that no server hears of it. */
export const keepInAddress = (query: string): void => {
  if (query === queryInAddress()) return
  const hash = query === '' ? '' : `#${new URLSearchParams({q: query})}`
  try {
    history.replaceState(null, '', location.pathname + hash)
  } catch {
    // Browsers refuse more changes of the address in a short time than they like: the next one is kept.
  }
}
