import {useSignal, useSignalEffect} from '@preact/signals'
import type {VNode} from 'preact'
import type {HistoryAnswer, SegmentAnswer} from '../../protocol.ts'
import {writeTerm} from '../commands.ts'
import {useWords} from '../words.ts'
import {Events, Findings, Remarks, Terms} from './cards.tsx'
import {useDesk} from './desk-context.ts'

/** What is known of a segment, at the right of it. */
export const Beside = ({segment}: {readonly segment: SegmentAnswer}): VNode => {
  const say = useWords()
  const desk = useDesk()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <aside class="knowledge" aria-label={say('terms')} tabIndex={0}>
      <section aria-labelledby="findings">
        <h2 id="findings">{say('findings')}</h2>
        <Findings findings={segment.findings} en={segment.en.after ?? ''} />
      </section>
      <section aria-labelledby="terms">
        <h2 id="terms">{say('terms')}</h2>
        <Terms terms={segment.terms} pick={index => writeTerm(desk, index)} />
      </section>
      <section aria-labelledby="remarks">
        <h2 id="remarks">{say('remarks')}</h2>
        <Remarks segment={segment} />
      </section>
      <History id={segment.id} />
    </aside>
  )
}

/** Asked for only where it is opened. */
const History = ({id}: {readonly id: string}): VNode => {
  const say = useWords()
  const desk = useDesk()
  const isOpen = useSignal(false)
  const answer = useSignal<{id: string; history: HistoryAnswer} | undefined>(undefined)
  useSignalEffect(() => {
    const lying = desk.sheet.lying.value
    if (!isOpen.value || lying.type !== 'segment') return
    const of = lying.segment.id
    if (answer.peek()?.id === of) return
    desk.server.history(of).then(history => {
      answer.value = {id: of, history}
    }, desk.failed)
  })
  const shown = answer.value
  return (
    <details
      class="history"
      onToggle={event => {
        isOpen.value = event.currentTarget.open
      }}
    >
      <summary>{say('history')}</summary>
      {shown?.id === id ? <Events history={shown.history} /> : <p class="none">{say('waiting')}</p>}
    </details>
  )
}
