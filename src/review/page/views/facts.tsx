import type {VNode} from 'preact'
import {useId} from 'preact/hooks'
import type {FactChange} from '../../../bitext/comparison.ts'
import {useWords} from '../words.ts'
import {Aside} from './runs.tsx'

const signs = {yes: '✓', no: '✗', unsure: '?'} as const

/** What the Chinese says otherwise than before, and whether the English followed. */
export const Facts = ({facts}: {readonly facts: readonly FactChange[]}): VNode | null => {
  const say = useWords()
  const title = useId()
  if (facts.length === 0) return null
  const spoken = (text: string): VNode => (text === '' ? <i>{say('nothingSaid')}</i> : <span lang="zh">{text}</span>)
  return (
    <section class="facts" aria-labelledby={title}>
      <h3 id={title}>{say('facts')}</h3>
      <ul>
        {facts.map(({kind, was, now, followed}, index) => (
          <li key={index}>
            <b>{say(`fact_${kind}`)}</b>
            <span class="was">{spoken(was)}</span>
            <span aria-hidden="true">→</span>
            <Aside text={say('becomes')} />
            <span class="is">{spoken(now)}</span>
            <span class={`followed ${followed}`}>
              <span aria-hidden="true">{signs[followed]}</span> {say(`followed_${followed}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
