import type {VNode} from 'preact'
import type {Run} from '../../../bitext/difference.ts'
import {useWords} from '../words.ts'

/** A sentence as it was or as it is, with what was removed or added marked, by more than colour. */
export const Runs = ({runs, side}: {readonly runs: readonly Run[]; readonly side: 'before' | 'after'}): VNode => {
  const say = useWords()
  const hidden = side === 'before' ? 'added' : 'removed'
  return (
    <>
      {runs
        .filter(run => run.type !== hidden)
        .map(({type, text}, index) => {
          switch (type) {
            case 'same':
              return text
            case 'removed':
              return (
                <del key={index}>
                  <Aside text={say('removed')} />
                  {text}
                </del>
              )
            case 'added':
              return (
                <ins key={index}>
                  <Aside text={say('added')} />
                  {text}
                </ins>
              )
            default:
              return type satisfies never
          }
        })}
    </>
  )
}

/** Words for those who hear the page. */
export const Aside = ({text}: {readonly text: string}): VNode => {
  return <span class="heard">{` ${text} `}</span>
}
