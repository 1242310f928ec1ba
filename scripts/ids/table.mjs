// Sums of verdicts by kind of change, and samples of each.

const kinds = [
  'unchanged',
  'unchanged, its document renamed',
  'unchanged, stands more than once',
  'moved within a document',
  'moved to another document',
  'edited 1–30 %, alone in its place',
  'edited 1–30 %, among others',
  'edited 1–30 %, its document renamed',
  'edited 30–50 %, alone in its place',
  'edited 30–50 %, among others',
  'edited 30–50 %, its document renamed',
  'moved within a document and edited 1–30 %',
  'moved to another document and edited 1–30 %',
  'split',
  'merged',
  'duplicated',
  'inserted',
  'returned',
  'deleted',
  'written anew in its place',
  'unclear, gone',
  'unclear, come',
]
const verdicts = ['right', 'lost', 'another', 'kept', 'ambiguous']

/** Counts verdicts and keeps up to `most` samples of each by chance: `below(count)` gives a whole number under `count`. */
export const tally = (most, below) => {
  const counts = new Map()
  const samples = new Map()
  return {
    add: each => {
      const key = `${each.kind} ${each.verdict}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (each.verdict === undefined || (each.kind === 'unchanged' && each.verdict === 'right')) return
      const list = samples.get(key) ?? []
      samples.set(key, list)
      const place = list.length < most ? list.length : below(count)
      if (place < most) list[place] = each
    },
    count: (kind, verdict) => counts.get(`${kind} ${verdict}`) ?? 0,
    samples: (kind, verdict) => samples.get(`${kind} ${verdict}`) ?? [],
  }
}

const width = text => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
const cell = (text, columns) => ' '.repeat(Math.max(0, columns - width(text))) + text

/** A line a kind: how many sentences there were, and how they fared. */
export const table = sums => {
  const head = `${'what happened'.padEnd(46)}${['sentences', ...verdicts].map(word => cell(word, 11)).join('')}${cell('right', 10)}`
  const rows = kinds.flatMap(kind => {
    const found = verdicts.map(verdict => sums.count(kind, verdict))
    const total = found.reduce((sum, count) => sum + count, 0)
    if (total === 0) return []
    const share =
      kind.startsWith('unclear') || kind.startsWith('written') ? '' : `${((100 * found[0]) / total).toFixed(2)} %`
    return `${kind.padEnd(46)}${[total, ...found].map(count => cell(String(count), 11)).join('')}${cell(share, 10)}`
  })
  return [head, ...rows].join('\n')
}

/** Of all sentences that were edited by up to 30 and by up to 50 of a hundred, how many kept their id: two lines. */
export const summary = sums =>
  ['1–30 %', '30–50 %']
    .map(range => {
      const edited = kinds.filter(kind => kind.includes(`edited ${range}`))
      const of = verdict => edited.reduce((sum, kind) => sum + sums.count(kind, verdict), 0)
      const total = verdicts.reduce((sum, verdict) => sum + of(verdict), 0)
      const share = total === 0 ? '' : ` (${((100 * of('right')) / total).toFixed(2)} %)`
      return `Of ${total} sentences edited by ${range}, ${of('right')} kept their id${share}; ${of('another')} bear that of another text.`
    })
    .join('\n')

/** The samples of every kind and verdict, for a person to judge. */
export const samplesOf = sums =>
  kinds
    .flatMap(kind =>
      verdicts.flatMap(verdict => {
        const list = sums.samples(kind, verdict)
        return list.length === 0
          ? []
          : [`── ${kind}: ${verdict}, ${list.length} of ${sums.count(kind, verdict)}\n${list.map(sample).join('\n')}`]
      }),
    )
    .join('\n\n')

const sample = ({commit, old, new: now, rest = [], share, id, was, bore, bearer, candidates, kind}) => {
  const {path, index} = now ?? old
  const line = (mark, text) => (text === undefined ? [] : [`   ${mark} ${text.replaceAll('\n', '\\n')}`])
  const edited = !old || !now || share === 0 ? '' : `, ${Math.round(share * 100)} % edited`
  return [
    `${commit.slice(0, 10)} ${path} sentence ${index + 1}${edited}, ${[was && `id was ${was}, is`, id].filter(Boolean).join(' ')}`,
    ...line('-', old?.text),
    ...(kind === 'merged' ? rest.flatMap(({text}) => line('-', text)) : []),
    ...line('+', now?.text),
    ...(kind === 'split' ? rest.flatMap(({text}) => line('+', text)) : []),
    ...line('its id came from:', bore?.text),
    ...line('its id stands on:', bearer?.text),
    ...(candidates?.length > 0 ? [`   between ${candidates.join(', ')}`] : []),
  ].join('\n')
}
