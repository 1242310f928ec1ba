import type {Signal} from '@preact/signals'
import type {ComponentChildren, VNode} from 'preact'
import {useWords} from '../words.ts'

/** The ids that are chosen. */
type Chosen = Signal<ReadonlySet<string>>

/** Chooses all or none. */
export const ChooseAll = ({ids, chosen}: {readonly ids: () => readonly string[]; readonly chosen: Chosen}): VNode => {
  const say = useWords()
  const choose = (wanted: readonly string[]): void => {
    chosen.value = new Set(wanted)
  }
  return (
    <>
      <button type="button" class="quiet" onClick={() => choose(ids())}>
        {say('chooseAll')}
      </button>
      <button type="button" class="quiet" onClick={() => choose([])}>
        {say('chooseNone')}
      </button>
    </>
  )
}

interface ChoiceParts {
  readonly id: string
  readonly chosen: Chosen
  readonly class?: string
  readonly children: ComponentChildren
}

/** One that may be chosen. */
export const Choice = ({id, chosen, class: name, children}: ChoiceParts): VNode => (
  <label class={name}>
    <input
      type="checkbox"
      checked={chosen.value.has(id)}
      onChange={() => {
        const now = new Set(chosen.peek())
        if (!now.delete(id)) now.add(id)
        chosen.value = now
      }}
    />
    {children}
  </label>
)
