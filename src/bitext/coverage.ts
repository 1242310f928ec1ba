import type {Document} from './document.ts'
import type {Pair, Progress} from './pair.ts'
import {leaves} from './walk.ts'

/** How far a document or an edition is, in segments. */
export interface Coverage {
  /** All segments, by how far their rendering is. */
  readonly states: Readonly<Record<Progress, number>>
  /** Those whose Chinese has changed since it was translated; each is counted in `states` as well. */
  readonly stale: number
  /** Those that want a rendering: all that are not kept. */
  readonly wanted: number
  /** Those of the wanted that have one: English of their own, inside a neighbour's, or left out on purpose. */
  readonly rendered: number
  /** `rendered` of `wanted`, 0 to 1; 1 where nothing is wanted. */
  readonly ratio: number
}

/** What coverage needs to know of a pair. */
type Covered = Pick<Pair, 'rendering' | 'state'>

/** Counts the segments of one document by state. */
export const coverage = (document: Document<Covered>): Coverage => {
  const states = {kept: 0, missing: 0, draft: 0, translated: 0, reviewed: 0}
  let stale = 0
  let rendered = 0
  for (const pair of leaves(document)) {
    states[pair.state.progress] += 1
    if (pair.state.stale) stale += 1
    if (pair.state.progress !== 'kept' && isRendering(pair)) rendered += 1
  }
  return summed(states, stale, rendered)
}

/** The coverage of many documents as one. */
export const totalCoverage = (coverages: readonly Coverage[]): Coverage => {
  const states = {kept: 0, missing: 0, draft: 0, translated: 0, reviewed: 0}
  let stale = 0
  let rendered = 0
  for (const one of coverages) {
    states.kept += one.states.kept
    states.missing += one.states.missing
    states.draft += one.states.draft
    states.translated += one.states.translated
    states.reviewed += one.states.reviewed
    stale += one.stale
    rendered += one.rendered
  }
  return summed(states, stale, rendered)
}

const summed = (states: Record<Progress, number>, stale: number, rendered: number): Coverage => {
  const wanted = states.missing + states.draft + states.translated + states.reviewed
  return {states, stale, wanted, rendered, ratio: wanted === 0 ? 1 : rendered / wanted}
}

const isRendering = (pair: Covered): boolean => {
  switch (pair.rendering.type) {
    case 'english':
    case 'omitted':
      return true
    case 'with':
      return pair.rendering.found
    case 'missing':
    case 'kept':
      return false
    default:
      return pair.rendering satisfies never
  }
}
