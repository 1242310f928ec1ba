import type {Run} from '../../bitext/difference.ts'
import type {DifferencePiece} from '../../bitext/pair.ts'
import {difference} from '../../language/difference.ts'

/**
 * What differs between two texts, in order: joined, `same` with `was` is the first of them, `same` with `now` the second.
 * Words and figures are never cut; a single character between two changes belongs to them, so that the eye meets few.
 */
export const differenceOf = (was: string, now: string): readonly DifferencePiece[] => {
  if (was === now) return []
  const runs = difference(was, now)
  const pieces: DifferencePiece[] = []
  runs.forEach((run, index) => {
    const last = pieces.at(-1)
    const isSame = run.type === 'same' && !(index > 0 && index < runs.length - 1 && isSingle(run))
    if (isSame) pieces.push({type: 'same', text: run.text})
    else if (last?.type !== 'changed') pieces.push({type: 'changed', ...sidesOf(run)})
    else {
      const {was: gone, now: come} = sidesOf(run)
      pieces[pieces.length - 1] = {type: 'changed', was: last.was + gone, now: last.now + come}
    }
  })
  return pieces
}

const isSingle = ({text}: Run): boolean => [...text].length === 1

/** What a run is in either text. */
const sidesOf = ({type, text}: Run): {readonly was: string; readonly now: string} => ({
  was: type === 'added' ? '' : text,
  now: type === 'removed' ? '' : text,
})
