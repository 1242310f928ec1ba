import type {Stage, Version} from '../../../bitext/stage.ts'
import {inBoth} from '../../both.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'

/** The day of a moment in UTC: `2026-11-20`. */
const dayOf = (date: string): string => date.slice(0, 10)

/** The name of a version. */
const versionName = ({name}: Version): readonly Node[] =>
  name === undefined ? both('presentEdition') : [element('bdi', {}, [text(name)])]

/** Both versions of a stage by name: `v1.0 → v1.1`. */
export const stageName = ({before, after}: Stage): readonly Node[] => [
  element('span', {class: 'version'}, versionName(before)),
  element('span', {class: 'arrow'}, [text(' → ')]),
  element('span', {class: 'version'}, versionName(after)),
]

/** The same in plain text of one language. */
export const stagePlain = ({before, after}: Stage, tongue: 'en' | 'zh'): string =>
  [before, after].map(({name}) => name ?? inBoth('presentEdition')[tongue]).join(' → ')

/** When the versions of a stage were made, and as which commits. */
export const stageDates = ({before, after}: Stage): readonly Node[] => [
  ...versionDate(before),
  text(' – '),
  ...versionDate(after),
]

const versionDate = ({date, commit}: Version): readonly Node[] =>
  date === undefined
    ? both('notCommitted')
    : [
        element('time', {datetime: date}, [text(dayOf(date))]),
        ...(commit === undefined ? [] : [text(' '), element('code', {}, [text(commit.slice(0, 7))])]),
      ]
