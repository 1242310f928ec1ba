import type {Candidate} from '../../bitext/pair.ts'
import {attachCommand, choices} from '../../pair/choices.ts'
import type {Reported} from './report.ts'

/** What can be said of an ambiguous segment at `place` (`FILE:LINE:COLUMN`), a command each, as lines that stand below it. */
export const choiceLines = (say: Reported['say'], candidates: readonly Candidate[], place: string): string =>
  [
    ...choices(candidates, place),
    say(candidates.length > 1 ? 'choices.none' : 'choices.notThis'),
    `  ${attachCommand('new', place)}`,
  ]
    .map(line => `    ${line}\n`)
    .join('')
