import {check} from '../check/check.ts'
import type {Tongue} from '../locales/words.ts'
import {englishIn} from './english-in.ts'
import {findingCards} from './finding-cards.ts'
import type {CheckAnswer} from './protocol.ts'
import {rewritten} from './rewritten.ts'
import type {Session} from './session.ts'
import type {Item} from './view.ts'

/** What the rules of `check` say of a segment if this were its English. */
export const liveCheck = (session: Session, item: Item, en: string, tongue: Tongue): CheckAnswer => {
  if (!item.now) return {findings: []}
  const {edition, project, rules} = session.view()
  const {document, pair} = rewritten(item.now, en, session.annotate())
  if (!document || !pair) return {findings: []}
  const found = check(
    {...edition, documents: [document], assets: [], orphans: [], faults: []},
    project.files.rules,
    // No others speak of the English of a segment.
    rules.filter(({over}) => over === 'pair' || over === 'rendering'),
  ).filter(({segment}) => segment === pair.id)
  return {findings: findingCards(found, item.old, englishIn(pair), tongue, rules)}
}
