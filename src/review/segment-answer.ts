import type {Document} from '../bitext/document.ts'
import type {AnnotatedPair, Proposal, Rendering} from '../bitext/pair.ts'
import {pointsIn} from '../bitext/point.ts'
import {difference} from '../language/difference.ts'
import type {Tongue} from '../locales/words.ts'
import {perObject} from '../remember.ts'
import {decisionOf, englishOf} from './decision-of.ts'
import {englishIn} from './english-in.ts'
import {findingCards} from './finding-cards.ts'
import type {Both, Neighbour, ProposalCard, SegmentAnswer} from './protocol.ts'
import type {Recall} from './recall.ts'
import {recordOf} from './record-of.ts'
import type {Session} from './session.ts'
import {termCards} from './term-cards.ts'
import type {Item, Present, View} from './view.ts'
import type {SayAnswer} from './words.ts'
import {wordsIn} from './words.ts'

/** One quad and all that is beside it. */
export const segmentAnswer = (session: Session, item: Item, tongue: Tongue): SegmentAnswer => {
  const view = session.view()
  const recall = session.journal.recall()
  const {now, change} = item
  const standing = now ?? change?.before
  if (!standing) throw new RangeError(`${item.id} stands nowhere`)
  const {pair, previous, next} = standing
  const say = wordsIn(tongue)
  const record = recordOf(item)
  session.seen.note(record, englishOf(pair))
  const rendering = renderingIn(pair.rendering, say)
  const decision = now && decisionOf(now, recall)
  return {
    id: item.id,
    path: item.path,
    line: lineOf(view, item, pair),
    kind: now?.passage.kind ?? 'paragraph',
    kinds: change?.kinds ?? [],
    scale: change?.scale ?? 'none',
    progress: pair.state.progress,
    ...(pair.state.stale ? {stale: pair.state.stale} : {}),
    zh: chineseOf(view, item),
    en: englishBoth(view, item),
    ...(rendering === undefined ? {} : {rendering}),
    facts: change?.facts ?? [],
    ...(previous ? {previous: neighbour(previous)} : {}),
    ...(next ? {next: neighbour(next)} : {}),
    terms: now ? termCards(pair, view.edition.glossary) : [],
    proposals: now ? offersFor(now, view).map(proposalCard) : [],
    findings: findingCards(item.findings, item.old, englishIn(pair), tongue, view.rules),
    ...(pair.note ? {note: pair.note.text} : {}),
    ...(pair.comment === undefined ? {} : {comment: pair.comment}),
    ...(decision ? {decision} : {}),
    repeats: now?.entry ? view.repeatsOf(item).map(other => repeat(session, other, recall)) : [],
    ...typedFor(item.id, englishOf(pair), recall),
    record,
    version: view.version,
  }
}

/** How a segment is rendered where that is not English of its own. */
const renderingIn = (rendering: Rendering, say: SayAnswer): string | undefined => {
  switch (rendering.type) {
    case 'english':
      return undefined
    case 'missing':
      return say('rendering.missing')
    case 'kept':
      return say('rendering.kept')
    case 'with':
      return say(rendering.found ? 'rendering.with' : 'rendering.nowhere', {id: rendering.target})
    case 'omitted':
      return say('rendering.omitted', {reason: rendering.reason})
    default:
      return rendering satisfies never
  }
}

const lineOf = ({base}: View, {now, path}: Item, {place}: AnnotatedPair): number => {
  const document = now?.document ?? base?.edition.documents.find(each => each.path === path)
  return (document && pointsOf(document).pointAt(place.start)?.line) ?? 1
}

const pointsOf = perObject(({source}: Document<AnnotatedPair>) => pointsIn(source))

/** Where the Chinese is that of the base and the English is stale, what was translated is what it changed from. */
const chineseOf = (view: View, {now, change}: Item): Both => {
  const after = now?.pair.zh.text
  const before = change ? change.before?.pair.zh.text : view.base && after
  const was = now?.pair.state.stale?.was
  if (was !== undefined && after !== undefined && (before === undefined || before === after))
    return {before: was, after, runs: difference(was, after)}
  return both(before, after, change?.zh)
}

const englishBoth = (view: View, {now, change}: Item): Both => {
  const after = now && englishOf(now.pair)
  const before = change ? change.before && englishOf(change.before.pair) : view.base && after
  return both(before, after, change?.en)
}

const both = (before: string | undefined, after: string | undefined, runs: Both['runs'] = []): Both => ({
  ...(before === undefined ? {} : {before}),
  ...(after === undefined ? {} : {after}),
  runs: runs.length > 0 ? runs : difference(before ?? after ?? '', after ?? before ?? ''),
})

/** A segment beside another. */
const neighbour = (pair: AnnotatedPair): Neighbour => ({id: pair.id, zh: pair.zh.text, en: englishOf(pair)})

/** What is offered: where records were written since all was looked at, the memory is asked again. */
const offersFor = ({pair, path, entry}: Present, {memory}: View): readonly Proposal[] => {
  const {proposals, state, zh} = pair
  if (!memory || (state.progress !== 'missing' && state.stale === undefined)) return proposals
  const found = memory.lookup(zh.text, {document: path, ...(entry ? {except: entry} : {})})
  return [...proposals.filter(({by}) => by !== undefined), ...found]
}

const proposalCard = ({match, zh, en, difference: pieces, progress, uses, path, id}: Proposal): ProposalCard => ({
  match,
  zh,
  en,
  difference: pieces,
  progress,
  uses,
  path,
  ...(id === undefined ? {} : {id}),
})

const repeat = (session: Session, other: Item, recall: Recall): SegmentAnswer['repeats'][number] => {
  const en = englishOf(other.now?.pair)
  const record = recordOf(other)
  session.seen.note(record, en)
  const decision = other.now && decisionOf(other.now, recall)
  return {id: other.id, path: other.path, en, record, ...(decision ? {decision} : {})}
}

const typedFor = (id: string, en: string, {typed}: Recall): Pick<SegmentAnswer, 'typed' | 'typedOver'> => {
  const found = typed.get(id)
  return found ? {typed: found.en, ...(found.over === en ? {} : {typedOver: found.over})} : {}
}
