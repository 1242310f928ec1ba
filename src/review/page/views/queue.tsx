import type {VNode} from 'preact'
import type {Filter, QueueItem} from '../../protocol.ts'
import {filters} from '../../protocol.ts'
import {useWords} from '../words.ts'
import {useDesk} from './desk-context.ts'
import {marksOf} from './marks.ts'
import {Windowed} from './windowed.tsx'

/** The height of a row of the queue, in CSS pixels. */
const rowHeight = 54

/** The queue at the left, with its filters and their counts. */
export const QueueList = (): VNode => {
  const say = useWords()
  const desk = useDesk()
  const {queue, place} = desk
  const about = queue.about.value
  const items = queue.items.value
  const [at, id] = [queue.at.value, place.value.id]
  const total = about?.total ?? 0
  const isInside = items.get(at)?.id === id
  return (
    <nav class="queue" aria-label={say('queue')}>
      <Filters />
      <Documents />
      <p class="tally">
        {about === undefined
          ? say('waiting')
          : total === 0
            ? say('nothingHere')
            : say('place', {number: Math.min(at + 1, total), total})}
      </p>
      <div class="rows">
        <Windowed
          count={total}
          rowHeight={rowHeight}
          at={total === 0 ? undefined : at}
          seen={(from, to) => void queue.ensure(from, to).catch(desk.failed)}
          row={index => <Row item={items.get(index)} index={index} total={total} isOn={items.get(index)?.id === id} />}
          list={{
            role: 'listbox',
            tabIndex: 0,
            'aria-label': say('queue'),
            'aria-activedescendant': isInside ? `row-${id}` : undefined,
            onKeyDown: event => {
              if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
              event.preventDefault()
              void desk.step(event.key === 'ArrowUp')
            },
          }}
        />
      </div>
    </nav>
  )
}

const Filters = (): VNode => {
  const say = useWords()
  const desk = useDesk()
  const counts = desk.queue.about.value?.counts
  return (
    <fieldset class="filters">
      <legend class="heard">{say('filter')}</legend>
      {filters.map(filter => (
        <label key={filter}>
          <input
            type="radio"
            name="filter"
            value={filter}
            checked={desk.place.value.filter === filter}
            onChange={() => chooseFilter(desk, filter)}
          />
          <span class="face">
            {say(`filter_${filter}`)} <b>{counts?.[filter] ?? '·'}</b>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const chooseFilter = (desk: ReturnType<typeof useDesk>, filter: Filter): void => {
  const {doc, isZoomed} = desk.place.peek()
  void desk.go({filter, isZoomed, ...(doc === undefined ? {} : {doc})})
}

const Documents = (): VNode => {
  const say = useWords()
  const desk = useDesk()
  const {filter, doc} = desk.place.value
  const documents = desk.queue.about.value?.documents ?? []
  const choose = (path: string): void => {
    void desk.go({filter, isZoomed: desk.place.peek().isZoomed, ...(path === '' ? {} : {doc: path})})
  }
  return (
    <label class="documents">
      <span class="heard">{say('document')}</span>
      <select id="document" value={doc ?? ''} onChange={event => choose(event.currentTarget.value)}>
        <option value="">{say('everyDocument')}</option>
        {documents.map(({path, title, counts}) => (
          <option key={path} value={path}>
            {say('documentCount', {title, count: counts[filter]})}
          </option>
        ))}
      </select>
    </label>
  )
}

interface RowParts {
  readonly item: QueueItem | undefined
  readonly index: number
  readonly total: number
  readonly isOn: boolean
}

const Row = ({item, index, total, isOn}: RowParts): VNode => {
  const say = useWords()
  const desk = useDesk()
  if (item === undefined) return <div class="row empty" role="presentation" />
  const isPending = desk.queue.pending.value.has(item.id)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list as a whole is worked by keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus for its rows
    <div
      class={isOn ? 'row on' : 'row'}
      id={`row-${item.id}`}
      role="option"
      aria-selected={isOn}
      aria-setsize={total}
      aria-posinset={index + 1}
      onClick={() => desk.select(item.id)}
    >
      <span class="words" lang="zh">
        {item.zh}
      </span>
      <span class="marks">{isPending ? '✓' : marksOf(item, say).join(' · ')}</span>
    </div>
  )
}
