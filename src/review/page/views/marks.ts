import type {QueueItem} from '../../protocol.ts'
import type {SayPage} from '../words.ts'

/** What a row says of its segment. */
export const marksOf = ({kinds, filters: within, decision}: QueueItem, say: SayPage): string[] => [
  ...(decision ? [`${decision.lapsed ? '↺' : '✓'} ${say(`decided_${decision.action}`)}`] : []),
  ...(within.includes('missing') ? [say('missing')] : []),
  ...(within.includes('stale') ? [say('staleMark')] : []),
  ...(within.includes('failing') ? [say('failing')] : []),
  // What is stale has another state by that alone.
  ...kinds.filter(kind => kind !== 'state' || !within.includes('stale')).map(kind => say(`kind_${kind}`)),
]
