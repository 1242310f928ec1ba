import type {VNode} from 'preact'
import type {SegmentAnswer} from '../../protocol.ts'
import {useWords} from '../words.ts'

/** Where a segment stands, what became of it, and what was decided of it. */
export const Particulars = ({segment}: {readonly segment: SegmentAnswer}): VNode => {
  const say = useWords()
  const {kinds, scale, progress, stale, decision} = segment
  const marks = [
    ...kinds.map(kind => say(`kind_${kind}`)),
    ...(scale === 'spacing' || scale === 'punctuation' ? [say(`scale_${scale}`)] : []),
    say(`progress_${progress}`),
    ...(stale ? [say('stale', {match: Math.min(99, Math.floor(stale.match * 100))})] : []),
  ]
  return (
    <div class="particulars">
      <p>
        <code>{segment.id}</code>{' '}
        <span class="path">
          {segment.path}:{segment.line}
        </span>
      </p>
      <ul class="marks">
        {marks.map(mark => (
          <li key={mark}>{mark}</li>
        ))}
      </ul>
      {decision ? (
        <p class={decision.lapsed ? 'decision lapsed' : 'decision'}>
          {say('decidedBy', {
            action: say(`decided_${decision.action}`),
            by: decision.by,
            at: decision.at.slice(0, 16).replace('T', ' '),
          })}
          {decision.reason === undefined ? null : <q>{decision.reason}</q>}
          {decision.lapsed ? ` ${say('lapsed', {what: decision.lapsed.map(lapsedName(say)).join(', ')})}` : null}
        </p>
      ) : null}
    </div>
  )
}

const lapsedName =
  (say: ReturnType<typeof useWords>) =>
  (side: string): string =>
    side === 'zh' ? say('lapsed_zh') : side === 'en' ? say('lapsed_en') : side
