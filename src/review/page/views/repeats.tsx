import type {VNode} from 'preact'
import type {Repeat} from '../../protocol.ts'
import {useWords} from '../words.ts'
import {toggled} from './bulk.tsx'
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
        {say('repeatsHint')}{' '}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            chosen.value = new Set(repeats.map(({id}) => id))
          }}
        >
          {say('chooseAll')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            chosen.value = new Set()
          }}
        >
          {say('chooseNone')}
        </button>
      </p>
      <ul>
        {repeats.map(({id, path, en}) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.value.has(id)}
                onChange={() => {
                  chosen.value = toggled(chosen.value, id)
                }}
              />
              <span lang="en">{en === '' ? '—' : en}</span> <small>{path}</small>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
