import type {VNode} from 'preact'
import type {Action, QueueItem} from '../../protocol.ts'
import {useWords} from '../words.ts'
import {Choice, ChooseAll} from './choosing.tsx'
import {useDesk} from './desk-context.ts'
import {Dialog} from './dialog.tsx'
import {marksOf} from './marks.ts'
import {Windowed} from './windowed.tsx'

const rowHeight = 40
const offered = ['accept', 'reject', 'still-right', 'ask'] as const satisfies readonly Action[]

/** A decision on many: what it is, how many it is for, and each of them. */
export const BulkView = (): VNode => {
  const say = useWords()
  const desk = useDesk()
  const {bulk, place, queue, panel} = desk
  const [items, total, chosen, action] = [bulk.items.value, bulk.total.value, bulk.chosen.value, bulk.action.value]
  const isLoading = items.length < total
  const needsReason = action === 'still-right' || action === 'ask'
  const isReady = !isLoading && chosen.size > 0 && (!needsReason || bulk.reason.value.trim() !== '')
  const close = (): void => {
    panel.value = undefined
  }
  const {doc, filter} = place.value
  const document = queue.about.value?.documents.find(({path}) => path === doc)?.title ?? say('everyDocument')
  return (
    <Dialog title={say('bulk')} kind="bulk" close={close}>
      <p>{say('bulkWhich', {filter: say(`filter_${filter}`), document})}</p>
      <fieldset class="choices">
        <legend class="heard">{say('decisions')}</legend>
        {offered.map(one => (
          <label key={one}>
            <input
              type="radio"
              name="bulk-action"
              checked={action === one}
              onChange={() => {
                bulk.action.value = one
              }}
            />
            <span class="face">{say(one === 'still-right' ? 'stillRight' : one)}</span>
          </label>
        ))}
      </fieldset>
      {needsReason ? (
        <label class="why">
          {say('bulkReason')}
          <input
            type="text"
            value={bulk.reason.value}
            onInput={event => {
              bulk.reason.value = event.currentTarget.value
            }}
          />
        </label>
      ) : null}
      <div class="tally">
        <span role="status">
          {isLoading
            ? say('bulkLoading', {loaded: items.length, total})
            : items.length === 0
              ? say('bulkNone')
              : say('bulkCount', {chosen: chosen.size, total: items.length})}
        </span>
        <ChooseAll ids={() => items.map(({id}) => id)} chosen={bulk.chosen} />
      </div>
      <div class="list">
        <Windowed
          count={items.length}
          rowHeight={rowHeight}
          row={index => {
            const item = items[index]
            return item ? <Row item={item} /> : null
          }}
        />
      </div>
      <p class="below">
        <button
          type="button"
          class="main"
          disabled={!isReady}
          onClick={() => {
            void bulk.decide()
          }}
        >
          {say('bulkDo', {count: chosen.size})}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {say('cancel')}
        </button>
      </p>
    </Dialog>
  )
}

const Row = ({item}: {readonly item: QueueItem}): VNode => {
  const say = useWords()
  const {bulk} = useDesk()
  return (
    <Choice id={item.id} chosen={bulk.chosen} class="choice">
      <span class="words" lang="zh">
        {item.zh}
      </span>
      <span class="marks">{marksOf(item, say).join(' · ')}</span>
    </Choice>
  )
}
