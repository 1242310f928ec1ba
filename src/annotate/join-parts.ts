import type {Form} from '../bitext/glossary.ts'
import type {Hit} from './hit.ts'

/** A hit of one of the parts into which `*` divides a form: the `index`th of `count`. */
export interface Part {
  readonly hit: Hit
  readonly form: Form
  readonly index: number
  readonly count: number
}

/** At most so many words stand where a form has `*`. */
const mostBetween = 5

/** The hits that parts, in order of their starts, make up: each first part with the nearest next ones of its form. */
export const joinParts = (parts: readonly Part[], text: string): readonly Hit[] => {
  const byForm = new Map<Form, Hit[][]>()
  for (const {hit, form, index, count} of parts) {
    const lists = byForm.get(form) ?? Array.from({length: count}, () => [])
    byForm.set(form, lists)
    lists[index]?.push(hit)
  }
  return [...byForm.values()].flatMap(lists => joinForm(lists, text))
}

/** `lists` holds the hits of each part of one form. */
const joinForm = ([firsts = [], ...others]: readonly (readonly Hit[])[], text: string): readonly Hit[] => {
  // A later first part never needs an earlier next one, so that each list is walked once.
  const froms = others.map(() => 0)
  return firsts.flatMap(first => {
    let hit = first
    for (const [part, list] of others.entries()) {
      let from = froms[part] ?? 0
      while (from < list.length && (list[from]?.start ?? 0) < hit.end) from++
      froms[part] = from
      const next = longestAt(list, from)
      if (!next || wordsIn(text.slice(hit.end, next.start)) > mostBetween) return []
      hit = joined(hit, next)
    }
    return [hit]
  })
}

/** Of the hits that start where the one at `from` does, the longest. */
const longestAt = (list: readonly Hit[], from: number): Hit | undefined => {
  let longest = list[from]
  for (let at = from + 1; longest && list[at]?.start === longest.start; at++) longest = list[at]
  return longest
}

const joined = (hit: Hit, next: Hit): Hit => ({
  ...hit,
  end: next.end,
  distance: hit.distance | next.distance,
  pieces: [...(hit.pieces ?? [{start: hit.start, end: hit.end}]), {start: next.start, end: next.end}],
})

/** The number of words, counted no further than is needed to know that they are too many. */
const wordsIn = (text: string): number => {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)) if (++count > mostBetween) break
  return count
}
