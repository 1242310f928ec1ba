import type {Container, Document} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {passages} from '../../bitext/walk.ts'
import {bothPlain} from '../both.ts'

/**
 * The front matter of the source as it stands, with the English of each translated value under a key of its own:
 * `title` is joined by `title_en`, unless the source has one already.
 */
export const bilingualFrontMatter = (
  front: Container<AnnotatedPair>,
  document: Document<AnnotatedPair>,
): readonly string[] => {
  const lines = document.source
    .slice(front.place.start, front.place.end)
    .trimEnd()
    .split(/\r\n|\n|\r/)
  const fence = lines.at(-1) ?? '---'
  const own = lines.slice(0, -1)
  const values = new Map<string, string[]>()
  for (const passage of passages([front])) {
    if (passage.kind !== 'value' || own.some(line => line.startsWith(`${passage.key}_en:`))) continue
    const english = passage.leaves.map(plainEnglish).filter(part => part !== '')
    if (english.length > 0) values.set(passage.key, [...(values.get(passage.key) ?? []), english.join(' ')])
  }
  const added = [...values].map(([key, [first, ...more]]) => {
    const value =
      more.length === 0 ? JSON.stringify(first) : `[${[first, ...more].map(one => JSON.stringify(one)).join(', ')}]`
    return `${/^[\w-]+$/.test(key) ? `${key}_en` : JSON.stringify(`${key}_en`)}: ${value}`
  })
  return [...own, ...added, fence]
}

const plainEnglish = ({rendering, state, zh}: AnnotatedPair): string => {
  switch (rendering.type) {
    case 'english': {
      const stale = state.stale ? ` 〔${bothPlain('stale', {match: Math.floor(state.stale.match * 100)})}〕` : ''
      return rendering.en.plain + stale
    }
    case 'missing':
      return `${zh.plain} 〔${bothPlain('missing')}〕`
    case 'kept':
      return zh.plain
    case 'with':
      return rendering.found ? '' : zh.plain
    case 'omitted':
      return ''
    default:
      return rendering satisfies never
  }
}
