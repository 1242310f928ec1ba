import type {VNode} from 'preact'
import {useLayoutEffect, useRef} from 'preact/hooks'
import type {SegmentAnswer} from '../../protocol.ts'
import {takeMatch, zoom} from '../commands.ts'
import type {Desk} from '../desk/desk.ts'
import {useWords, Words} from '../words.ts'
import {Actions, Reason} from './actions.tsx'
import {Beside} from './beside.tsx'
import {BulkView} from './bulk.tsx'
import {Matches} from './cards.tsx'
import {ConflictView} from './conflict.tsx'
import {OnDesk, useDesk} from './desk-context.ts'
import {Editor} from './editor.tsx'
import {Facts} from './facts.tsx'
import {Gone} from './gone.tsx'
import {Help} from './help.tsx'
import {Letter} from './letter.tsx'
import {Particulars} from './particulars.tsx'
import {Quad} from './quad.tsx'
import {QueueList} from './queue.tsx'
import {Repeats} from './repeats.tsx'

/** The page. */
export const App = ({desk}: {readonly desk: Desk}): VNode => (
  <OnDesk.Provider value={desk}>
    <Words.Provider value={desk.say.value}>
      <Frame />
    </Words.Provider>
  </OnDesk.Provider>
)

const Frame = (): VNode => {
  const say = useWords()
  const {place, panel, decisions} = useDesk()
  const [open, clash] = [panel.value, decisions.clash.value]
  return (
    <div class={place.value.isZoomed ? 'desk zoomed' : 'desk'}>
      <button type="button" class="skip" onClick={leap}>
        {say('skip')}
      </button>
      <Bar />
      <Messages />
      {place.value.isZoomed ? null : <QueueList />}
      <Centre />
      {open === 'help' ? <Help /> : null}
      {open === 'bulk' ? <BulkView /> : null}
      {open === 'conflict' && clash ? <ConflictView clash={clash} /> : null}
    </div>
  )
}

/** Not a link: the address holds the place. */
const leap = (): void => {
  document.getElementById('main')?.focus()
}

const Bar = (): VNode => {
  const say = useWords()
  const desk = useDesk()
  const [about, offer] = [desk.queue.about.value, desk.queue.offer.value]
  const tongue = desk.tongue.value
  const other = tongue === 'zh' ? 'en' : 'zh'
  const turn = (): void => {
    desk.tongue.value = other
    void desk.refresh()
  }
  return (
    <header class="bar">
      <h1>
        {about ? (
          <>
            <span lang="zh">{about.title.zh}</span> <span lang="en">{about.title.en}</span>
          </>
        ) : (
          say('page')
        )}
      </h1>
      {about ? <span class="base">{say('against', {base: about.base.name})}</span> : null}
      <div class="tools">
        {offer ? (
          <button type="button" onClick={() => void desk.decisions.undo()}>
            {say('undoOffer', {action: say(`decided_${offer.action}`), count: offer.count})} <Letter of="u" />
          </button>
        ) : null}
        <button type="button" onClick={() => zoom(desk)} aria-pressed={desk.place.value.isZoomed}>
          {say('zoomButton')} <Letter of="z" />
        </button>
        <button
          type="button"
          onClick={() => {
            desk.panel.value = 'help'
          }}
        >
          {say('helpButton')} <Letter of="?" />
        </button>
        <button type="button" lang={other} onClick={turn} aria-label={say('languageLabel')}>
          {say('language')}
        </button>
      </div>
    </header>
  )
}

/** What was done, what went wrong, and whether the server is there. */
const Messages = (): VNode => {
  const say = useWords()
  const desk = useDesk()
  const {connection, notice, sheet, queue} = desk
  const [told, outside] = [notice.value, sheet.outside.value]
  const {problems = [], strays = []} = queue.about.value ?? {}
  return (
    <div class="messages">
      <div role="alert">
        {connection.value === 'lost' ? <p class="wrong">{say('lost')}</p> : null}
        {connection.value === 'unknown-page' ? <p class="wrong">{say('wrongToken')}</p> : null}
        {outside ? <p class="wrong">{say(`${outside}Outside`)}</p> : null}
        {told?.kind === 'wrong' ? (
          <p class="wrong">
            {told.text}{' '}
            {told.id === undefined ? null : (
              <button type="button" class="quiet" onClick={() => desk.select(told.id ?? '')}>
                {say('goThere')}
              </button>
            )}
          </p>
        ) : null}
      </div>
      {strays.length === 0 ? null : (
        <details class="problems">
          <summary>{say('strays', {count: strays.length})}</summary>
          <ul>
            {strays.map(({id, zh, typed}) => (
              <li key={id}>
                <button type="button" class="quiet" onClick={() => desk.select(id)}>
                  <code>{id}</code>
                </button>{' '}
                <span lang="zh">{zh}</span> <span lang="en">{typed}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {problems.length === 0 ? null : (
        <details class="problems">
          <summary>{say('problems', {count: problems.length})}</summary>
          <ul>
            {problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const Centre = (): VNode => {
  const say = useWords()
  const desk = useDesk()
  const lying = desk.sheet.lying.value
  const told = desk.notice.value
  const main = useRef<HTMLElement>(null)
  const id = lying.type === 'segment' ? lying.segment.id : undefined
  useLayoutEffect(() => {
    if (id !== undefined) main.current?.scrollTo(0, 0)
  }, [id])
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <main ref={main} id="main" tabIndex={0} aria-busy={lying.type === 'loading'}>
        <h2 class="heard">{say('quad')}</h2>
        {lying.type === 'segment' ? <Segment segment={lying.segment} /> : null}
        {lying.type === 'gone' ? <Gone id={lying.id} gone={lying.gone} /> : null}
        {lying.type === 'loading' ? <p class="none">{say('waiting')}</p> : null}
        {lying.type === 'nothing' && desk.queue.about.value ? <p class="none">{say('nothingHere')}</p> : null}
        <p class="told" role="status">
          {told?.kind === 'done' ? told.text : ''}
        </p>
      </main>
      {lying.type === 'segment' && !desk.place.value.isZoomed ? <Beside segment={lying.segment} /> : null}
    </>
  )
}

const Segment = ({segment}: {readonly segment: SegmentAnswer}): VNode => {
  const desk = useDesk()
  const open = desk.panel.value
  return (
    <article key={segment.id} class="segment">
      <Particulars segment={segment} />
      <Facts facts={segment.facts} />
      <Quad segment={segment} base={desk.queue.about.value?.base.name ?? ''} />
      <Editor segment={segment} />
      <Repeats repeats={segment.repeats} />
      {open === 'still-right' || open === 'ask' ? <Reason key={open} action={open} /> : null}
      <Actions segment={segment} />
      {desk.place.value.isZoomed ? null : (
        <Matches
          proposals={segment.proposals}
          firstKey={segment.terms.length + 1}
          taken={desk.draft.text.value}
          take={index => takeMatch(desk, index)}
        />
      )}
    </article>
  )
}
