import type {Glossary, Term} from '../bitext/glossary.ts'
import {isName} from '../bitext/glossary.ts'
import type {AnnotatedPair, Flip} from '../bitext/pair.ts'
import type {Range} from '../bitext/range.ts'
import type {ToldTerm} from '../language/zh/turns.ts'
import {turns} from '../language/zh/turns.ts'
import type {Mention} from './chinese.ts'

/** An earlier text of a sentence, without markup, and the terms in it. */
export interface Past {
  readonly plain: string
  readonly mentions: readonly Mention[]
}

/** How the Chinese of a pair may have turned since it was translated; nothing where it is fresh. */
export const turned = (glossary: Glossary, pair: AnnotatedPair, before: (text: string) => Past): readonly Flip[] => {
  const {stale} = pair.state
  if (!stale) return []
  const past = before(stale.was)
  const {plain} = pair.zh
  const was = past.mentions.flatMap(mention => toldIn(past.plain, mention, glossary[mention.readings[0].term]))
  const now = pair.annotations.flatMap(({term, zh}) =>
    toldIn(
      plain,
      zh,
      glossary.find(({id}) => id === term),
    ),
  )
  return turns({plain: past.plain, terms: was}, {plain, terms: now})
}

const toldIn = (plain: string, {start, end}: Range, term: Term | undefined): readonly ToldTerm[] =>
  term ? [{term: term.id, written: plain.slice(start, end), isName: isName(term), start, end}] : []
