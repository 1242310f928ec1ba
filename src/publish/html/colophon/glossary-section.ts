import {relative} from '../address.ts'
import {folded} from '../folded.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'
import {colophonPath} from '../own-files.ts'
import type {Site} from '../site.ts'
import {particular, particulars} from './particulars.ts'

/** How large the glossary is, what in it nobody has confirmed, and where its definitions come from. */
export const glossarySection = (site: Site): readonly Node[] => {
  const uses = [...site.terms.values()]
  if (uses.length === 0) return [element('p', {}, both('noTerms'))]
  const places = uses.reduce((sum, {count}) => sum + count, 0)
  const unconfirmed = new Map<string, number>()
  const sources = new Map<string, number>()
  for (const {term} of uses) {
    for (const field of term.unconfirmed) unconfirmed.set(field, (unconfirmed.get(field) ?? 0) + 1)
    if (term.source !== undefined) sources.set(term.source, (sources.get(term.source) ?? 0) + 1)
  }
  return [
    element('p', {}, [
      element(
        'a',
        {href: relative(colophonPath, 'terms/index.html')},
        both('glossaryCount', {terms: uses.length, places}),
      ),
    ]),
    ...particulars([
      ...particular(
        both('unconfirmed'),
        ...[...unconfirmed]
          .sort(byName)
          .map(([field, count]) => [element('code', {}, [text(field)]), text(` ${count}`)]),
      ),
      ...particular(
        both('termSources'),
        folded(
          [...sources]
            .sort(byName)
            .map(([source, count]) =>
              element('li', {}, [text(source), text(' '), element('small', {}, [text(`× ${count}`)])]),
            ),
          both('sourcesCount', {
            sources: sources.size,
            terms: [...sources.values()].reduce((sum, each) => sum + each, 0),
          }),
        ),
      ),
    ]),
  ]
}

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1)
