import type {VNode} from 'preact'
import type {HistoryAnswer, SegmentAnswer} from '../../protocol.ts'
import {Events, Findings, Matches, Remarks, Terms} from '../views/cards.tsx'
import {Facts} from '../views/facts.tsx'
import {Particulars} from '../views/particulars.tsx'
import {Quad} from '../views/quad.tsx'
import {useWords} from '../words.ts'

interface Parts {
  readonly title: string
  readonly base: string
  readonly segments: readonly SegmentAnswer[]
  readonly histories: ReadonlyMap<string, HistoryAnswer>
}

/** The segments of a document, each with all that is known of it. */
export const DocumentPage = ({title, base, segments, histories}: Parts): VNode => (
  <>
    <h1>{title}</h1>
    {segments.map(segment => (
      <article key={segment.id} id={segment.id} class="segment">
        <h2>
          <a href={`#${segment.id}`}>{segment.id}</a>
        </h2>
        <Particulars segment={segment} />
        <Facts facts={segment.facts} />
        <Quad segment={segment} base={base} />
        <Knowledge segment={segment} history={histories.get(segment.id)} />
      </article>
    ))}
  </>
)

const Knowledge = ({
  segment,
  history,
}: {
  readonly segment: SegmentAnswer
  readonly history: HistoryAnswer | undefined
}): VNode => {
  const say = useWords()
  const {findings, terms, note, comment, proposals} = segment
  return (
    <div class="known">
      {findings.length === 0 ? null : (
        <section>
          <h3>{say('findings')}</h3>
          <Findings findings={findings} en={segment.en.after ?? ''} />
        </section>
      )}
      {note === undefined && comment === undefined ? null : (
        <section>
          <h3>{say('remarks')}</h3>
          <Remarks segment={segment} />
        </section>
      )}
      {terms.length === 0 ? null : (
        <details>
          <summary>{say('terms')}</summary>
          <Terms terms={terms} />
        </details>
      )}
      {proposals.length === 0 ? null : (
        <details>
          <summary>{say('matches')}</summary>
          <Matches proposals={proposals} firstKey={10} />
        </details>
      )}
      {history === undefined ? null : (
        <details>
          <summary>{say('history')}</summary>
          <Events history={history} />
        </details>
      )}
    </div>
  )
}
