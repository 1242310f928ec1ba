import type {Run} from '../../../bitext/difference.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'

/** Whether there is anything on one side of a difference. */
export const stoodIn = (runs: readonly Run[], side: 'before' | 'after'): boolean =>
  runs.some(({type}) => type !== (side === 'before' ? 'added' : 'removed'))

/** What runs were (`before`) or are now, with what was removed or added marked as such. */
export const markedRuns = (runs: readonly Run[], side: 'before' | 'after'): readonly Node[] =>
  runs.flatMap(({type, text: words}): readonly Node[] => {
    if (type === 'same') return [text(words)]
    if (side === 'before') return type === 'removed' ? [element('del', {}, [text(words)])] : []
    return type === 'added' ? [element('ins', {}, [text(words)])] : []
  })
