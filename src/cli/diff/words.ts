import type {FactChange, SegmentChange} from '../../bitext/comparison.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {Told} from './diff.ts'

type Say = Told['say']

/** What became of a segment, in a few words. */
export const kindsOf = (change: SegmentChange, say: Say): readonly string[] => {
  const {kinds, before, after, terms, kin} = change
  const both = kinds.includes('source') && kinds.includes('rendering')
  const said = kinds.flatMap(kind => {
    if (both && kind === 'rendering') return []
    if (both && kind === 'source') return [say('kind.both')]
    if (kind === 'state') return [`${stateOf(before?.pair, say)} → ${stateOf(after?.pair, say)}`]
    if (kind === 'moved' && before && before.path !== after?.path) return [say('kind.movedFrom', {path: before.path})]
    return [say(`kind.${kind}`)]
  })
  if (said.length === 0) said.push(say(terms.length > 0 ? 'kind.term' : 'kind.findings'))
  if (kin) said.push(say(after ? 'kin.added' : 'kin.removed', {id: kin}))
  return said
}

/** How far a segment is. */
const stateOf = (pair: AnnotatedPair | undefined, say: Say): string => {
  if (!pair) return '∅'
  const {progress, stale, lapsed} = pair.state
  return [
    say(`state.${progress}`),
    ...(stale ? [say('state.stale')] : []),
    ...(lapsed ? [say('state.lapsed')] : []),
  ].join(say('comma'))
}

/** How a segment is rendered where it has no English of its own; nothing where it has, or where there is none. */
export const renderingOf = (pair: AnnotatedPair | undefined, say: Say): string | undefined => {
  const {rendering} = pair ?? {}
  switch (rendering?.type) {
    case 'missing':
      return say('rendering.none')
    case 'kept':
      return say('rendering.kept')
    case 'with':
      return say('rendering.with', {id: rendering.target})
    case 'omitted':
      return say('rendering.omitted', {reason: rendering.reason})
    default:
      return undefined
  }
}

/** The sign of whether the English followed: to be read beside its words. */
export const followedSign: Readonly<Record<FactChange['followed'], string>> = {yes: '✓', no: '✗', unsure: '?'}

/** `number: 2亿美元 → 3亿美元`. */
export const factOf = ({kind, was, now}: FactChange, say: Say): string =>
  say('fact.of', {kind: say(`fact.${kind}`), was: was || '∅', now: now || '∅'})

/** The counts of a diff, each as a phrase; those that are nothing are left out. */
export const countsOf = ({diff: {comparison}, say}: Told): readonly string[] => {
  const {changes, findings, size} = comparison
  const unfollowed = changes.flatMap(({facts}) => facts).filter(({followed}) => followed === 'no').length
  const {appeared, gone, standing} = findings
  return [
    say('count.of', {changed: say('count.changes', {count: changes.length}), count: size.after}),
    ...(unfollowed > 0 ? [say('count.facts', {count: unfollowed})] : []),
    ...(appeared.length > 0 ? [say('count.appeared', {count: appeared.length})] : []),
    ...(gone.length > 0 ? [say('count.gone', {count: gone.length})] : []),
    ...(standing.length > 0 ? [say('count.standing', {count: standing.length})] : []),
  ]
}

/** The documents that are new, gone or renamed, each as a phrase. */
export const documentsOf = ({diff: {comparison}, say}: Told): readonly string[] =>
  comparison.documents.map(({before, after}) => {
    if (before !== undefined && after !== undefined) return say('document.renamed', {before, after})
    return after === undefined ? say('document.removed', {path: before ?? ''}) : say('document.added', {path: after})
  })

/** What changed about each term, as `id` and phrases: `en +compute −computing power`. */
export const termsOf = ({diff: {comparison}, say}: Told) =>
  comparison.terms.map(({id, before, after, forms, others, segments}) => ({
    id,
    path: after?.path ?? before?.path ?? '',
    is: before && after ? '' : say(after ? 'term.added' : 'term.removed'),
    forms: forms.map(({language, before: was, after: now}) => {
      if (was && now) return `${language} ${now.term}: ${was.status} → ${now.status}`
      return was ? `${language} −${was.term}` : `${language} +${now?.term ?? ''}`
    }),
    others: others ? say('term.others') : '',
    segments: say('count.segments', {count: segments.length}),
  }))
