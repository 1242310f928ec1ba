import type {VNode} from 'preact'
import type {QueueAnswer} from '../../protocol.ts'
import {filters} from '../../protocol.ts'
import {marksOf} from '../views/marks.ts'
import {useWords} from '../words.ts'
import {hrefOf} from './addresses.ts'

interface Parts {
  readonly queue: QueueAnswer
  readonly addresses: ReadonlyMap<string, string>
  /** The segments that have a place on a page. */
  readonly shown: ReadonlySet<string>
}

/** The documents with their counts, and the segments of each filter. */
export const IndexPage = ({queue, addresses, shown}: Parts): VNode => {
  const say = useWords()
  const listed = filters.filter(filter => filter !== 'all')
  return (
    <>
      <h1>{say('staticTitle')}</h1>
      {queue.problems.length === 0 ? null : (
        <section>
          <h2>{say('problems', {count: queue.problems.length})}</h2>
          <ul>
            {queue.problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{say('document')}</th>
            {filters.map(filter => (
              <th key={filter} scope="col">
                {filter === 'all' ? say('filter_all') : <a href={`#${filter}`}>{say(`filter_${filter}`)}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queue.documents.map(({path, title, counts}) => (
            <tr key={path}>
              <th scope="row">
                {addresses.has(path) ? <a href={hrefOf(addresses.get(path) ?? '')}>{title}</a> : title}
              </th>
              {filters.map(filter => (
                <td key={filter}>{counts[filter]}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say('staticIndex')}</th>
            {filters.map(filter => (
              <td key={filter}>{queue.counts[filter]}</td>
            ))}
          </tr>
        </tbody>
      </table>
      {listed.map(filter => {
        const items = queue.items.filter(item => item.filters.includes(filter))
        return (
          <section key={filter} id={filter} aria-labelledby={`${filter}-title`}>
            <h2 id={`${filter}-title`}>
              {say(`filter_${filter}`)} <span class="count">{items.length}</span>
            </h2>
            {items.length === 0 ? <p class="none">{say('staticNone')}</p> : null}
            <ul class="index">
              {items.map(item => (
                <li key={item.id}>
                  {shown.has(item.id) ? (
                    <a href={`${hrefOf(addresses.get(item.path) ?? '')}#${item.id}`} lang="zh">
                      {item.zh}
                    </a>
                  ) : (
                    <span lang="zh">{item.zh}</span>
                  )}{' '}
                  <small>{marksOf(item, say).join(' · ')}</small>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
