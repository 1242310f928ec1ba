import type {VNode} from 'preact'
import {useWords} from '../words.ts'
import {useDesk} from './desk-context.ts'
import {Dialog} from './dialog.tsx'

const keys = [
  [['j', 'k'], 'key_next'],
  [['Shift+J', 'Shift+K'], 'key_nextUndecided'],
  [['a'], 'key_accept'],
  [['e'], 'key_edit'],
  [['Ctrl+Enter'], 'key_save'],
  [['Esc'], 'key_escape'],
  [['r'], 'key_reject'],
  [['s'], 'key_stillRight'],
  [['i', 'c'], 'key_ask'],
  [['1', '…', '9'], 'key_terms'],
  [['t'], 'key_match'],
  [['b'], 'key_bulk'],
  [['u'], 'key_undo'],
  [['f'], 'key_filter'],
  [['d'], 'key_document'],
  [['z'], 'key_zoom'],
  [['?'], 'key_help'],
] as const

/** Every key and what it does. */
export const Help = (): VNode => {
  const say = useWords()
  const desk = useDesk()
  const close = (): void => {
    desk.panel.value = undefined
  }
  return (
    <Dialog title={say('help')} kind="help" close={close}>
      <dl>
        {keys.map(([names, words]) => (
          <div key={words}>
            <dt>
              {names.map(name => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
      <p class="below">
        <button type="button" onClick={close}>
          {say('close')}
        </button>
      </p>
    </Dialog>
  )
}
