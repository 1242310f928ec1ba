import type {ComponentChildren, VNode} from 'preact'
import {useState} from 'preact/hooks'
import type {Action, SegmentAnswer} from '../../protocol.ts'
import {openEditor} from '../commands.ts'
import {objectionTo} from '../desk/decisions.ts'
import {useWords} from '../words.ts'
import {useDesk} from './desk-context.ts'
import {Letter} from './letter.tsx'

/** The decisions, each with its key. */
export const Actions = ({segment}: {readonly segment: SegmentAnswer}): VNode => {
  const say = useWords()
  const desk = useDesk()
  const typed = desk.draft.text.value
  const isTyped = typed !== undefined && typed !== (segment.en.after ?? '')
  const button = (action: Action, key: string, label: string, act: () => void): VNode => (
    <Act
      key={action}
      letter={key}
      act={act}
      isMain={action === 'accept'}
      isOff={objectionTo(action, segment, typed) !== undefined}
    >
      {label}
    </Act>
  )
  const ask = (panel: 'still-right' | 'ask') => () => {
    desk.panel.value = panel
  }
  return (
    <div class="actions" role="toolbar" aria-label={say('decisions')}>
      {button('accept', 'a', say(isTyped ? 'acceptTyped' : 'accept'), () => void desk.decisions.decide('accept'))}
      <Act letter="e" act={() => openEditor(desk)} isOff={segment.record === ''}>
        {say('edit')}
      </Act>
      {button('reject', 'r', say('reject'), () => void desk.decisions.decide('reject'))}
      {button('still-right', 's', say('stillRight'), ask('still-right'))}
      {button('ask', 'i', say('ask'), ask('ask'))}
      <Act letter="b" act={() => void desk.bulk.open()}>
        {say('bulk')}
      </Act>
    </div>
  )
}

interface ActParts {
  readonly letter: string
  readonly act: () => void
  readonly isMain?: boolean
  readonly isOff?: boolean
  readonly children: ComponentChildren
}

const Act = ({letter, act, isMain = false, isOff = false, children}: ActParts): VNode => (
  <button
    type="button"
    class={isMain ? 'main' : undefined}
    aria-keyshortcuts={letter}
    aria-disabled={isOff ? 'true' : undefined}
    onClick={act}
  >
    {children} <Letter of={letter} />
  </button>
)

/** Asks why the English still holds, or what a colleague is asked. */
export const Reason = ({action}: {readonly action: 'still-right' | 'ask'}): VNode => {
  const say = useWords()
  const desk = useDesk()
  const [text, setText] = useState('')
  const leave = (): void => {
    desk.panel.value = undefined
    document.getElementById('main')?.focus()
  }
  const save = (): void => {
    if (text.trim() === '') return
    if (desk.decisions.decide(action, text.trim())) document.getElementById('main')?.focus()
  }
  return (
    <form
      class="reason"
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <label for="reason">{say(`reason_${action}`)}</label>
      <textarea
        id="reason"
        rows={2}
        required
        value={text}
        ref={element => element?.focus()}
        onInput={event => setText(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.isComposing) return
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            save()
          } else if (event.key === 'Escape') {
            event.preventDefault()
            leave()
          }
        }}
      />
      <p class="below">
        <span class="hint">{say('reasonHint')}</span>
        <button type="submit">{say('save')}</button>
        <button type="button" class="quiet" onClick={leave}>
          {say('cancel')}
        </button>
      </p>
    </form>
  )
}
