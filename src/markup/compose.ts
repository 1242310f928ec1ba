type Add = (value: string, start: number, end: number) => void

/** A base character with its combining marks, a run of Hangul jamo, or marks alone: what NFC may join, and no more. */
const cluster = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gu

/** The same `add` for text that may not be in NFC: it adds the composed characters, each where its parts stood. */
export const addComposed =
  (add: Add): Add =>
  (value, start, end) => {
    const composed = value.normalize('NFC')
    if (composed === value) return add(value, start, end)
    const clusters = [...value.matchAll(cluster)]
    const isExact = clusters.map(([part]) => part.normalize('NFC')).join('') === composed
    if (!isExact) return add(composed, start, end)
    let from = 0
    for (const {0: part, index} of clusters) {
      const one = part.normalize('NFC')
      if (one === part) continue
      if (index > from) add(value.slice(from, index), start + from, start + index)
      add(one, start + index, start + index + part.length)
      from = index + part.length
    }
    if (from < value.length) add(value.slice(from), start + from, end)
  }
