import type {VNode} from 'preact'
import type {Repeat} from '../../protocol.ts'
import {useWords} from '../words.ts'
import {Choice, ChooseAll} from './choosing.tsx'
import {useDesk} from './desk-context.ts'

/** Other segments of the same Chinese: what their English is, and which of them a decision is to cover too. */
export const Repeats = ({repeats}: {readonly repeats: readonly Repeat[]}): VNode | null => {
  const say = useWords()
  const {chosen} = useDesk().decisions
  if (repeats.length === 0) return null
  return (
    <details class="repeats" open={chosen.value.size > 0}>
      <summary>{say('repeats', {count: repeats.length})}</summary>
      <p class="hint">
        {say('repeatsHint')} <ChooseAll ids={() => repeats.map(({id}) => id)} chosen={chosen} />
      </p>
      <ul>
        {repeats.map(({id, path, en}) => (
          <li key={id}>
            <Choice id={id} chosen={chosen}>
              <span lang="en">{en === '' ? '—' : en}</span> <small>{path}</small>
            </Choice>
          </li>
        ))}
      </ul>
    </details>
  )
}
