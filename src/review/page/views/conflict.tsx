import type {VNode} from 'preact'
import {difference} from '../../../language/difference.ts'
import type {Conflict} from '../../protocol.ts'
import type {Clash} from '../desk/decisions.ts'
import {useWords} from '../words.ts'
import {useDesk} from './desk-context.ts'
import {Dialog} from './dialog.tsx'
import {Runs} from './runs.tsx'

/** A record that was changed since it was seen: as it was seen, as it is now, and what was to be written. */
export const ConflictView = ({clash}: {readonly clash: Clash}): VNode => {
  const say = useWords()
  const {decisions} = useDesk()
  const {question, conflicts} = clash
  const isOne = question.segments.length === 1
  const others = question.segments.length - conflicts.length
  return (
    <Dialog title={say('conflict')} kind="conflict" close={decisions.leave}>
      <p>
        {isOne ? say('conflictWhy') : say('conflictMany', {count: conflicts.length, total: question.segments.length})}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="clashes" tabIndex={0} aria-label={say('conflict')}>
        {conflicts.map(conflict => (
          <Sides key={conflict.id} conflict={conflict} />
        ))}
      </section>
      <p class="below">
        {isOne ? (
          <>
            <button type="button" class="main" onClick={decisions.takeTheirs}>
              {say('takeTheirs')}
            </button>
            <button type="button" onClick={decisions.keepMine}>
              {say('keepMine')}
            </button>
            <button type="button" onClick={() => void decisions.editMine()}>
              {say('editMine')}
            </button>
          </>
        ) : others > 0 ? (
          <button type="button" class="main" onClick={decisions.goOnWithout}>
            {say('goOnWithout', {count: others})}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={decisions.leave}>
          {say('leave')}
        </button>
      </p>
    </Dialog>
  )
}

const Sides = ({conflict: {id, zh, seen, now, mine}}: {readonly conflict: Conflict}): VNode => {
  const say = useWords()
  return (
    <table class="sides">
      <caption>
        <code>{id}</code> <span lang="zh">{zh}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('conflictSeen')}</th>
          <th scope="col">{say('conflictNow')}</th>
          <th scope="col">{say('conflictMine')}</th>
        </tr>
      </thead>
      <tbody>
        <tr lang="en">
          <td>{seen}</td>
          <td>
            <Runs runs={difference(seen, now)} side="after" />
          </td>
          <td>
            <Runs runs={difference(seen, mine)} side="after" />
          </td>
        </tr>
      </tbody>
    </table>
  )
}
