import type {Coverage} from '../../bitext/coverage.ts'
import {bothPlain} from '../both.ts'
import type {Node} from './hast.ts'
import {element} from './hast.ts'
import {both} from './label.ts'

/** `coverage` in whole per cent, downwards: 100 only where nothing is wanting. */
export const percent = ({ratio}: Coverage): number => Math.floor(ratio * 100)

/** What a page says of how far its document is: nothing where it is finished. */
export const coverageNote = (coverage: Coverage): readonly Node[] => {
  if (coverage.ratio === 1 && coverage.stale === 0) return []
  return [element('p', {class: 'progress'}, [bar(coverage), ...covered(coverage)])]
}

/** How far a document is, in words. */
export const covered = (coverage: Coverage): readonly Node[] => both('covered', values(coverage))

const values = (coverage: Coverage): {rendered: number; wanted: number; percent: number} => ({
  rendered: coverage.rendered,
  wanted: coverage.wanted,
  percent: percent(coverage),
})

const states = ['reviewed', 'translated', 'draft', 'missing'] as const

/** The states of a document as stretches of a bar; what it shows is said in its name. */
export const bar = (coverage: Coverage): Node => {
  let x = 0
  const stretches: Node[] = []
  for (const state of states) {
    const width = coverage.wanted === 0 ? 0 : (coverage.states[state] / coverage.wanted) * 100
    if (width > 0) stretches.push(element('rect', {class: state, x: short(x), width: short(width), height: '4'}))
    x += width
  }
  return element(
    'svg',
    {
      class: 'coverage',
      role: 'img',
      'aria-label': bothPlain('covered', values(coverage)),
      viewBox: '0 0 100 4',
      preserveAspectRatio: 'none',
    },
    stretches,
  )
}

const short = (value: number): string => String(Math.round(value * 100) / 100)
