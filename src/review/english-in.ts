import type {Pair} from '../bitext/pair.ts'

/** The English of a pair where it stands in a file. */
export const englishIn = ({entry, rendering}: Pick<Pair, 'entry' | 'rendering'>) => {
  const field = entry?.fields.get('en')
  return entry && field && rendering.type === 'english' ? {path: entry.path, field, text: rendering.en.text} : undefined
}
