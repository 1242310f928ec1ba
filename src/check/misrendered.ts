import type {Misrendering} from '../bitext/pair.ts'
import type {Where} from './rule.ts'
import type {RenderingView} from './subject.ts'

/** A misrendering as a remark speaks of it; `expected` names the preferred renderings, each in quotes. */
export interface Misrendered extends Where {
  readonly values: {readonly zh: string; readonly en: string; readonly expected: string}
}

/** What stands in the English for a term and has that status in the glossary, with what should stand there. */
export function* misrendered(
  {edition, zh, en, pair}: RenderingView,
  wanted: Misrendering['status'],
): Generator<Misrendered> {
  for (const {term: id, rendering, status, en: range} of pair.misrenderings) {
    const term = edition.term(id)
    if (status !== wanted || !term) continue
    const found = zh.flatMap(side => side.pair.annotations).find(annotation => annotation.term === id)
    const form = term.en.find(one => one.term === rendering && one.status === status)
    const expected = term.en.filter(one => one.status === 'preferred').map(one => one.term)
    const actual = en.prose.plain.slice(range.start, range.end)
    yield {
      values: {zh: found?.form ?? id, en: actual, expected: quoted(expected)},
      at: en.at(range),
      term: id,
      actual,
      ...(expected.length > 0 ? {expected} : {}),
      cause: {path: term.path, ...(form ? {range: form.place} : {})},
    }
  }
}

/** Several forms in one message. */
export const quoted = (forms: readonly string[]): string => forms.map(form => `“${form}”`).join(' / ')
