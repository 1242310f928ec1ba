import type {VNode} from 'preact'
import type {Both, Neighbour, SegmentAnswer} from '../../protocol.ts'
import {useWords} from '../words.ts'
import {Runs} from './runs.tsx'

/** A segment before and now in both languages, between its neighbours. */
export const Quad = ({segment, base}: {readonly segment: SegmentAnswer; readonly base: string}): VNode => {
  const say = useWords()
  return (
    <div class="quad">
      <Beside neighbour={segment.previous} label={say('previous')} />
      <table>
        <caption class="heard">{say('quad')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              {say('before')} <span class="base">{base}</span>
            </th>
            <th scope="col">{say('now')}</th>
          </tr>
        </thead>
        <tbody>
          <Row both={segment.zh} lang="zh" title="中文" />
          <Row both={segment.en} lang="en" title="English" rendering={segment.rendering} />
        </tbody>
      </table>
      <Beside neighbour={segment.next} label={say('next')} />
    </div>
  )
}

interface RowParts {
  readonly both: Both
  readonly lang: 'zh' | 'en'
  readonly title: string
  readonly rendering?: string | undefined
}

const Row = ({both, lang, title, rendering}: RowParts): VNode => {
  const say = useWords()
  const nothing = lang === 'en' ? say('noEnglish') : undefined
  const head = (
    <th scope="row" lang={lang}>
      {title}
    </th>
  )
  if (both.before !== undefined && both.before === both.after) {
    return (
      <tr class={lang}>
        {head}
        <td colSpan={2} lang={lang}>
          {both.after}
          <small class="unchanged" lang={say('lang')}>
            {say('unchanged')}
          </small>
        </td>
      </tr>
    )
  }
  return (
    <tr class={lang}>
      {head}
      <td lang={both.before === undefined ? undefined : lang}>
        {both.before === undefined ? (
          <small class="none">{nothing ?? say('notBefore')}</small>
        ) : (
          <Runs runs={runsOf(both)} side="before" />
        )}
      </td>
      <td lang={both.after === undefined ? undefined : lang}>
        {both.after === undefined ? (
          <small class="none">{rendering ?? nothing ?? say('notNow')}</small>
        ) : (
          <Runs runs={runsOf(both)} side="after" />
        )}
      </td>
    </tr>
  )
}

/** What is all new or all gone is not marked word by word: its place says so. */
const runsOf = ({before, after, runs}: Both): Both['runs'] =>
  before === undefined || after === undefined ? [{type: 'same', text: before ?? after ?? ''}] : runs

const Beside = ({
  neighbour,
  label,
}: {
  readonly neighbour: Neighbour | undefined
  readonly label: string
}): VNode | null =>
  neighbour ? (
    <p class="beside">
      <span class="heard">{label}</span>
      <span lang="zh">{neighbour.zh}</span> <span lang="en">{neighbour.en}</span>
    </p>
  ) : null
