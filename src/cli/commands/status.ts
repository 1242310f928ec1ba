import {coverage, totalCoverage} from '../../bitext/coverage.ts'
import type {Edition} from '../../bitext/edition.ts'
import type {AnnotatedPair, Proposal} from '../../bitext/pair.ts'
import {leaves} from '../../bitext/walk.ts'
import {edition} from '../../edition.ts'
import {isHan} from '../../language/characters.ts'
import {onOneLine} from '../../pair/choices.ts'
import type {Call, Command} from '../command.ts'
import {isUnusable, openHere, reportUnread, textsOf} from '../open.ts'
import {progressOf} from '../progress.ts'
import {choiceLines} from '../report/choice-lines.ts'
import {coverageTable, percent} from '../report/coverage-table.ts'
import {drawDifference} from '../report/draw-difference.ts'
import {counted} from '../report/json.ts'
import type {TextOf} from '../report/point-at.ts'
import {pointer} from '../report/point-at.ts'

/** How far the translation is, by document and state, and what comes next. */
export const status: Command = {
  name: 'status',
  args: [],
  options: [{flags: '--format <format>', words: 'option.format', choices: ['pretty', 'json']}],
  run: async call => {
    const project = openHere(call)
    if (!project) return 2
    progressOf(call, project.files)('checking')
    const now = edition(project.files)
    const textOf = textsOf(project.files)
    call.terminal.out(call.option('format') === 'json' ? asJson(now, textOf) : asText(call, now, textOf))
    reportUnread(call, project, now.faults)
    return isUnusable(now) ? 2 : 0
  },
}

/** A pair with the document that it stands in. */
interface Placed {
  readonly path: string
  readonly pair: AnnotatedPair
}

const pairsOf = ({documents}: Edition): readonly Placed[] =>
  documents.flatMap(document => [...leaves(document)].map(pair => ({path: document.path, pair})))

const isOpen = ({pair: {state}}: Placed): boolean =>
  state.progress === 'missing' || state.progress === 'draft' || state.stale !== undefined || state.lapsed !== undefined

const isAmbiguous = ({pair: {candidates = []}}: Placed): boolean => candidates.length > 0

/** How many open segments are named before the rest is only counted. */
const shown = 20

const asText = (call: Call, now: Edition, textOf: TextOf): string => {
  const {say} = call
  const pairs = pairsOf(now)
  // What is ambiguous comes first: until it is settled, nothing can be written for it.
  const open = pairs.filter(isOpen).toSorted((a, b) => Number(isAmbiguous(b)) - Number(isAmbiguous(a)))
  const point = pointer(textOf)
  const used = new Set(pairs.flatMap(({pair}) => pair.annotations.map(({term}) => term)))
  const next = open.slice(0, shown).map(({path, pair}) => {
    const at = point(pair.entry ? {path: pair.entry.path, range: pair.entry.place} : {path, range: pair.place})
    const below =
      pair.candidates && pair.candidates.length > 0
        ? choiceLines(say, pair.candidates, at)
        : pair.proposals.map(offer => `    ${offerLine(call, offer)}\n`).join('')
    return `  ${at}  ${named(pair)}${why(call, pair)}\n    ${excerptOf(call, pair)}\n${below}`
  })
  return [
    `${coverageTable({edition: now, say})}\n`,
    `${say('status.words', {han: countHan(pairs), words: countWords(pairs)})}\n`,
    `${say('status.terms', {count: now.glossary.length, used: used.size})}\n`,
    '\n',
    open.length === 0 ? `${say('status.nothing')}\n` : `${say('status.next')}\n${next.join('')}`,
    open.length > shown ? `  ${say('status.more', {count: open.length - shown})}\n` : '',
  ].join('')
}

/** The id of a pair and a gap; nothing where it is only lent. */
const named = ({id, candidates}: AnnotatedPair): string => (candidates ? '' : `${id}  `)

const why = ({say}: Call, {state: {progress, stale, lapsed}, rendering, flips, candidates}: AnnotatedPair): string => {
  const reasons = [
    ...(candidates ? [say(candidates.length > 0 ? 'status.ambiguous' : 'status.waits')] : []),
    ...(progress === 'missing' ? [say('status.missing')] : []),
    ...(rendering.type === 'with' && !rendering.found ? [say('status.nowhere', {id: rendering.target})] : []),
    ...(progress === 'draft' ? [say('status.draft')] : []),
    ...(stale ? [say('status.stale', {match: percent(stale.match)})] : []),
    ...flips.map(({kind, was, now}) => say(`flip.${kind}`, {was: was || '∅', now: now || '∅'})),
  ]
  if (!lapsed) return reasons.join(', ')
  const sides = lapsed.map(side => lapse(say, side))
  return [...reasons, say('status.lapsed', {sides: sides.join(', ')})].join(', ')
}

const lapse = (say: Call['say'], side: string): string => {
  if (side === 'zh') return say('status.zh')
  return side === 'en' ? say('status.en') : say('status.term', {term: side})
}

/** What changed in the Chinese, where it did, or how it begins. */
const excerptOf = ({terminal}: Call, {zh, state}: AnnotatedPair): string =>
  state.stale ? drawDifference(state.stale.was, zh.text, terminal.color) : beginning(zh.plain)

/** One proposal: what it comes of and its English, which is shown whole where a sentence was joined or divided. */
const offerLine = ({say}: Call, {by, match, id, path, en}: Proposal): string => {
  if (!by) return `${percent(match)}  ${id ?? path}  "${beginning(en)}"`
  const ids = by.ids.join(' + ')
  return `${say(`status.${by.type}`, {ids})}  "${onOneLine(en)}"`
}

const beginning = (text: string): string => {
  const characters = [...text.replaceAll('\n', ' ')]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')
}

const countHan = (pairs: readonly Placed[]): number => {
  let count = 0
  for (const {pair} of pairs) for (const character of pair.zh.plain) if (isHan(character.codePointAt(0) ?? 0)) count++
  return count
}

const countWords = (pairs: readonly Placed[]): number =>
  pairs.reduce(
    (count, {pair: {rendering}}) =>
      count + (rendering.type === 'english' ? (rendering.en.plain.match(/[\p{L}\p{N}][^\s—]*/gu)?.length ?? 0) : 0),
    0,
  )

/** Everything by name and number: `schemas/status.schema.json`. */
const asJson = (now: Edition, textOf: TextOf): string => {
  const point = pointer(textOf)
  const pairs = pairsOf(now).map(({path, pair}) => ({
    id: pair.id,
    source: point({path, range: pair.place}),
    ...(pair.entry ? {entry: point({path: pair.entry.path, range: pair.entry.place})} : {}),
    zh: pair.zh.text,
    progress: pair.state.progress,
    ...(pair.candidates ? {candidates: pair.candidates} : {}),
    ...(pair.state.stale ? {stale: pair.state.stale} : {}),
    ...(pair.flips.length > 0 ? {flips: pair.flips.map(({kind, was, now}) => ({kind, was, now}))} : {}),
    ...(pair.state.lapsed ? {lapsed: pair.state.lapsed} : {}),
    ...(pair.proposals.length > 0 ? {proposals: pair.proposals} : {}),
  }))
  const documents = now.documents.map(document => ({path: document.path, ...counted(coverage(document))}))
  const all = counted(totalCoverage(now.documents.map(document => coverage(document))))
  const open = pairsOf(now).filter(isOpen).length
  return `${JSON.stringify({version: 1, coverage: all, documents, terms: now.glossary.length, open, segments: pairs}, null, 2)}\n`
}
