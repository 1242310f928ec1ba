import type {VNode} from 'preact'
import type {GoneAnswer} from '../../protocol.ts'
import {useWords} from '../words.ts'
import {useDesk} from './desk-context.ts'

/** A segment that is there no more: what was typed on it may go to the one that is most like it. */
export const Gone = ({id, gone}: {readonly id: string; readonly gone: GoneAnswer}): VNode => {
  const say = useWords()
  const desk = useDesk()
  const {typed, nearest, message, unreadable} = gone
  return (
    <section class="gone" aria-labelledby="gone">
      <h2 id="gone">{say(unreadable === undefined ? 'gone' : 'unreadable')}</h2>
      <p>{message}</p>
      {typed === undefined ? null : (
        <>
          <h3>{say('goneTyped')}</h3>
          <p lang="en">{typed}</p>
        </>
      )}
      {nearest === undefined ? null : (
        <>
          <h3>{say('goneNearest', {match: Math.floor(nearest.match * 100)})}</h3>
          <p lang="zh">{nearest.zh}</p>
          <p lang="en">{nearest.en}</p>
          {nearest.typed === undefined ? null : (
            <p>
              <small>{say('goneThere')}</small> <span lang="en">{nearest.typed}</span>
            </p>
          )}
        </>
      )}
      <p class="below">
        {nearest === undefined ? null : typed === undefined ? (
          <button type="button" onClick={() => desk.select(nearest.id)}>
            {say('goThere')}
          </button>
        ) : (
          <button type="button" onClick={() => void desk.strays.move(id, gone)}>
            {say('goneMove')}
          </button>
        )}
        {typed === undefined || unreadable !== undefined ? null : (
          <button type="button" class="quiet" onClick={() => void desk.strays.drop(id)}>
            {say('goneDrop')}
          </button>
        )}
      </p>
    </section>
  )
}
