const hanOf = text => text.match(/\p{Script=Han}/gu)?.length ?? 0

/** English that says less than the Chinese, more, or something else. */
export const coverageFaults = {
  'same as source': ({zh}) => (hanOf(zh) > 0 ? zh : undefined),
  empty: () => '',
  // Of a pair that holds several sentences, as a paragraph that is kept in one piece does.
  'sentence dropped': ({sentences}, {chance}) => {
    if (sentences.length < 2) return undefined
    const at = Math.floor(chance() * sentences.length)
    if (hanOf(sentences[at].zh) < 8) return undefined
    return sentences
      .filter((_, index) => index !== at)
      .map(({en}) => en)
      .join(' ')
  },
  truncated: ({zh, en}) => {
    if (en.length < 60 || hanOf(zh) < 20) return undefined
    return en.slice(0, en.lastIndexOf(' ', en.length / 2))
  },
  'text added': ({zh, en}, {next}) =>
    next && next.en.length >= 50 && next.en.length >= en.length && hanOf(zh) > 3 ? `${en} ${next.en}` : undefined,
  'neighbour shifted': ({zh, en}, {next}) =>
    next && hanOf(zh) >= 6 && hanOf(next.zh) >= 6 && next.en !== en ? next.en : undefined,
}
