import type {TextFile} from '../../../bitext/document.ts'
import {bothPlain} from '../../both.ts'
import {relative} from '../address.ts'
import type {Node} from '../hast.ts'
import {element} from '../hast.ts'
import {both} from '../label.ts'
import {page} from '../page.ts'
import type {Site} from '../site.ts'
import {feedPath, hasFeed} from './feed.ts'
import type {StagePage} from './stage-pages.ts'
import {changesPath} from './stage-pages.ts'
import {tally} from './tally.ts'
import {stageDates, stageName} from './version.ts'

/** The list of all stages of the edition, newest first. */
export const changesPage = (site: Site): TextFile =>
  page(
    {
      path: changesPath,
      kind: 'changes',
      title: bothPlain('changes'),
      description: bothPlain('changesWhy'),
      main: [
        element('header', {class: 'masthead'}, [element('h1', {}, both('changes'))]),
        element('p', {class: 'standfirst'}, both('changesWhy')),
        element('ol', {class: 'stages', reversed: ''}, site.stages.toReversed().map(item)),
        ...(hasFeed(site)
          ? [
              element('p', {class: 'feed'}, [
                element('a', {href: relative(changesPath, feedPath)}, both('changesFeed')),
              ]),
            ]
          : []),
      ],
    },
    site,
  )

const item = (shown: StagePage): Node =>
  element('li', {}, [
    element('h2', {}, [element('a', {href: relative(changesPath, shown.path)}, stageName(shown.stage))]),
    element('p', {class: 'dates'}, stageDates(shown.stage)),
    ...tally(shown),
  ])

/** The newest stage, for the title page; nothing where there are none. */
export const latestChanges = (site: Site, from: string): readonly Node[] => {
  const latest = site.stages.at(-1)
  if (!latest) return []
  return [
    element('section', {class: 'latest', 'aria-labelledby': 'changes'}, [
      element('h2', {id: 'changes'}, both('changesLatest')),
      element('p', {}, [element('a', {href: relative(from, latest.path)}, stageName(latest.stage))]),
      ...tally(latest),
      element('p', {}, [element('a', {href: relative(from, changesPath)}, both('changesAll'))]),
    ]),
  ]
}
