import type {VNode} from 'preact'
import {useId} from 'preact/hooks'
import type {FindingCard, HistoryAnswer, ProposalCard, SegmentAnswer, TermCard} from '../../protocol.ts'
import {useWords} from '../words.ts'
import {Letter} from './letter.tsx'
import {Aside} from './runs.tsx'

/** The terms of a segment; `pick` writes the rendering of one, by its index. */
export const Terms = ({
  terms,
  pick,
}: {
  readonly terms: readonly TermCard[]
  readonly pick?: ((index: number) => void) | undefined
}): VNode => {
  const say = useWords()
  if (terms.length === 0) return <p class="none">{say('noTerms')}</p>
  return (
    <ul class="terms">
      {terms.map((term, index) => (
        <li key={term.id}>
          <p class="name">
            <b lang="zh">{term.zh}</b>
            {term.pinyin === undefined ? null : (
              <i class="pinyin" lang="zh-Latn">
                {term.pinyin}
              </i>
            )}
            <span class={term.found ? 'found' : 'lacking'}>
              <span aria-hidden="true">{term.found ? '✓' : '✗'}</span>
              <span class="heard">{say(term.found ? 'termFound' : 'termNotFound')}</span>
            </span>
          </p>
          {pick ? (
            <button type="button" class="pick" onClick={() => pick(index)}>
              {index < 9 ? <Letter of={index + 1} /> : null}
              <Aside text={say('insertTerm', {term: term.preferred})} />
              <span lang="en" aria-hidden="true">
                {term.preferred}
              </span>
            </button>
          ) : (
            <span lang="en">{term.preferred}</span>
          )}
          {term.others.length === 0 ? null : (
            <p class="others">
              {term.others.map((other, at) => (
                <span key={other.term} class={other.status}>
                  {at > 0 ? ', ' : ''}
                  <span lang="en">{other.term}</span>
                  {other.status === 'forbidden' || other.status === 'deprecated'
                    ? ` (${say(`status_${other.status}`)})`
                    : null}
                </span>
              ))}
            </p>
          )}
          {term.definition === undefined ? null : <p class="definition">{term.definition}</p>}
        </li>
      ))}
    </ul>
  )
}

/** Findings, each with the words it lies on; `show` leads to their place in the editor. */
export const Findings = ({
  findings,
  en,
  show,
}: {
  readonly findings: readonly FindingCard[]
  readonly en: string
  readonly show?: ((range: {start: number; end: number}) => void) | undefined
}): VNode => {
  const say = useWords()
  if (findings.length === 0) return <p class="none">{say('noFindings')}</p>
  return (
    <ul class="findings">
      {findings.map(({rule, severity, message, range, fresh}, index) => {
        const words = range ? excerpt(en, range) : ''
        return (
          <li key={index} class={severity}>
            <b>{say(`severity_${severity}`)}</b>
            {fresh ? <span class="fresh">{say('fresh')}</span> : null} {message}{' '}
            {words === '' || !range ? null : show ? (
              <button type="button" class="place" onClick={() => show(range)}>
                <Aside text={say('at')} />
                <span lang="en">{words}</span>
              </button>
            ) : (
              <q lang="en">{words}</q>
            )}{' '}
            <code>{rule}</code>
          </li>
        )
      })}
    </ul>
  )
}

/** The words a finding lies on; none where it lies on all of them. */
const excerpt = (en: string, {start, end}: {start: number; end: number}): string => {
  if (end <= start || (start === 0 && end >= en.length)) return ''
  return end - start > 60 ? `${en.slice(start, start + 59)}…` : en.slice(start, end)
}

/** What the memory has, best first; `take` puts one into the editor, by its index. */
export const Matches = ({
  proposals,
  firstKey,
  taken,
  take,
}: {
  readonly proposals: readonly ProposalCard[]
  /** The digit of the first. */
  readonly firstKey: number
  /** The English that stands in the editor. */
  readonly taken?: string | undefined
  readonly take?: ((index: number) => void) | undefined
}): VNode | null => {
  const say = useWords()
  const title = useId()
  if (proposals.length === 0) return null
  return (
    <section class="matches" aria-labelledby={title}>
      <h3 id={title}>{say('matches')}</h3>
      <ul>
        {proposals.map((proposal, index) => (
          <li key={index} class={taken === proposal.en ? 'taken' : ''}>
            <p class="about">
              <b>{say('matchPercent', {percent: Math.floor(proposal.match * 100)})}</b>
              <span>{say(`progress_${proposal.progress}`)}</span>
              <span>{say('uses', {count: proposal.uses})}</span>
              {take ? (
                <button type="button" onClick={() => take(index)}>
                  {firstKey + index <= 9 ? <Letter of={firstKey + index} /> : null} {say('take')}
                  <Aside text={proposal.en} />
                </button>
              ) : null}
            </p>
            <p lang="zh">
              {proposal.difference.length === 0
                ? proposal.zh
                : proposal.difference.map((piece, at) =>
                    piece.type === 'same' ? (
                      piece.text
                    ) : (
                      <span key={at}>
                        {piece.was === '' ? null : (
                          <del>
                            <Aside text={say('removed')} />
                            {piece.was}
                          </del>
                        )}
                        {piece.now === '' ? null : (
                          <ins>
                            <Aside text={say('added')} />
                            {piece.now}
                          </ins>
                        )}
                      </span>
                    ),
                  )}
            </p>
            <p lang="en">{proposal.en}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is written beside the English: for readers and for colleagues. */
export const Remarks = ({segment}: {readonly segment: SegmentAnswer}): VNode => {
  const say = useWords()
  if (segment.note === undefined && segment.comment === undefined) return <p class="none">{say('noRemarks')}</p>
  return (
    <dl class="remarks">
      {segment.note === undefined ? null : (
        <div>
          <dt>{say('note')}</dt>
          <dd>{segment.note}</dd>
        </div>
      )}
      {segment.comment === undefined ? null : (
        <div>
          <dt>{say('comment')}</dt>
          <dd>{segment.comment}</dd>
        </div>
      )}
    </dl>
  )
}

/** The events of a segment in git, newest first, each with the Chinese it was made against. */
export const Events = ({history}: {readonly history: HistoryAnswer}): VNode => {
  const say = useWords()
  return (
    <>
      {history.events.length === 0 ? <p class="none">{say('historyNone')}</p> : null}
      <ol class="events">
        {history.events.map(event => (
          <li key={event.commit}>
            <p class="about">
              <code>{event.commit.slice(0, 7)}</code> <time dateTime={event.at}>{event.at.slice(0, 10)}</time>{' '}
              {event.by}
            </p>
            <p>{event.subject}</p>
            <p class="kinds">{event.kinds.map(kind => say(`kind_${kind}`)).join(' · ')}</p>
            <p lang="en">{event.en}</p>
            <p class="against">
              {say('madeAgainst')} <span lang="zh">{event.zh}</span>
            </p>
          </li>
        ))}
      </ol>
      {history.isCut ? <p class="none">{say('historyCut')}</p> : null}
    </>
  )
}
