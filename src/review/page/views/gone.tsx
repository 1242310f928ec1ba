import type {VNode} from 'preact'
import type {GoneAnswer} from '../../protocol.ts'
import {useWords} from '../words.ts'
import {useDesk} from './desk-context.ts'

/** A segment that is there no more: what was typed on it may go to the one that is most like it. */
export const Gone = ({id, gone}: {readonly id: string; readonly gone: GoneAnswer}): VNode => {
  const say = useWords()
  const desk = useDesk()
  const {typed, nearest, message} = gone
  const drop = async (): Promise<void> => {
    try {
      await desk.server.typed({id, en: '', dropped: true})
      const {filter, doc, isZoomed} = desk.place.peek()
      await desk.go({filter, isZoomed, ...(doc === undefined ? {} : {doc})})
    } catch (reason) {
      desk.failed(reason)
    }
  }
  const move = async (to: string, en: string): Promise<void> => {
    try {
      await desk.server.typed({id: to, en})
      await desk.server.typed({id, en: '', dropped: true})
      desk.select(to)
    } catch (reason) {
      desk.failed(reason)
    }
  }
  return (
    <section class="gone" aria-labelledby="gone">
      <h2 id="gone">{say('gone')}</h2>
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
        </>
      )}
      <p class="below">
        {nearest === undefined ? null : typed === undefined ? (
          <button type="button" onClick={() => desk.select(nearest.id)}>
            {say('goThere')}
          </button>
        ) : (
          <button type="button" onClick={() => void move(nearest.id, typed)}>
            {say('goneMove')}
          </button>
        )}
        {typed === undefined ? null : (
          <button type="button" class="quiet" onClick={() => void drop()}>
            {say('goneDrop')}
          </button>
        )}
      </p>
    </section>
  )
}
