import type {FactChange} from '../../../bitext/comparison.ts'
import type {Run} from '../../../bitext/difference.ts'
import type {AnnotatedPair} from '../../../bitext/pair.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'
import type {Site} from '../site.ts'
import {placeLink, standsIn} from './place.ts'
import type {ReaderChange, ReaderKind} from './reader-change.ts'
import {markedRuns, stoodIn} from './runs.ts'

/** One segment that changed: where it stands, what became of it, the facts that turned, and both languages before and after. */
export const changeRow = (shown: ReaderChange, from: string, site: Site): Node => {
  const {change, kinds} = shown
  const {id, before, after, facts} = change
  const isWhole = !before || !after || isFirst(shown)
  return element('article', {class: nameOf(shown), id}, [
    heading(shown, from, site),
    ...(facts.length === 0
      ? []
      : [
          element(
            'ul',
            {class: 'facts'},
            facts.map(fact => factItem(fact, isRendered(after))),
          ),
        ]),
    ...(isWhole ? whole(shown) : [...chinese(shown), ...english(shown)]),
    ...(kinds.includes('note') || (isWhole && shown.note.length > 0) ? note(shown) : []),
  ])
}

const nameOf = (shown: ReaderChange): string => {
  if (isFirst(shown)) return 'change first'
  if (!shown.change.before) return 'change added'
  return shown.change.after ? 'change' : 'change removed'
}

/** Whether a segment got its first English, its Chinese being as it was. */
const isFirst = ({change: {before, after}, kinds, zh, en}: ReaderChange): boolean =>
  before !== undefined &&
  after !== undefined &&
  kinds.includes('translated') &&
  en.length > 0 &&
  zh.every(({type}) => type === 'same')

/** A segment whose words are the same: one line. */
export const quietItem = (shown: ReaderChange, from: string, site: Site): Node =>
  element('li', {id: shown.change.id}, [
    placeLink(shown.change.id, from, site),
    ...kindBadges(shown.kinds),
    element('span', {class: 'zh', lang: 'zh'}, [
      text((shown.change.after ?? shown.change.before)?.pair.zh.plain ?? ''),
    ]),
  ])

const heading = ({change: {id, after}, kinds}: ReaderChange, from: string, site: Site): Node =>
  element('h3', {}, [
    placeLink(id, from, site),
    ...kindBadges(kinds),
    ...(after && !standsIn(id, site) ? [text(' '), element('small', {}, both('goneSince'))] : []),
  ])

const kindBadges = (kinds: readonly ReaderKind[]): readonly Node[] =>
  kinds.flatMap(kind => [text(' '), element('span', {class: `kind of-${kind}`}, both(`change.${kind}`)), text(' ')])

const signs: Readonly<Record<FactChange['followed'], string>> = {yes: '✓', no: '✗', unsure: '?'}

/** Whether there is English that could follow the Chinese: its own, or that of the neighbour in which it is rendered. */
const isRendered = (after: ReaderChange['change']['after']): boolean =>
  after?.pair.rendering.type === 'english' || after?.pair.rendering.type === 'with'

const factItem = ({kind, was, now, followed}: FactChange, isTold: boolean): Node =>
  element('li', isTold ? {class: `followed-${followed}`} : {}, [
    element('span', {class: 'fact'}, both(`fact.${kind}`)),
    text(' '),
    factSide('del', was),
    text(' → '),
    factSide('ins', now),
    ...(isTold
      ? [
          text(' '),
          element('span', {class: 'followed'}, [text(`${signs[followed]} `), ...both(`followed.${followed}`)]),
        ]
      : []),
  ])

const factSide = (tag: 'del' | 'ins', words: string): Node =>
  words === '' ? text('∅') : element(tag, {lang: 'zh'}, [text(words)])

/** A segment that came or went, or its first English: Chinese and English side by side, as in the edition. */
const whole = ({change: {before, after}, zh, en}: ReaderChange): readonly Node[] => {
  const side = after ? 'after' : 'before'
  return [
    element('p', {class: 'zh', lang: 'zh'}, markedRuns(zh, side)),
    en.length > 0
      ? element('p', {class: 'en', lang: 'en'}, markedRuns(en, side))
      : element('p', {class: 'en'}, standIn((after ?? before)?.pair)),
  ]
}

const chinese = ({zh, change}: ReaderChange): readonly Node[] =>
  sides(zh, 'zh', change.before?.pair, change.after?.pair)

const english = ({en, change}: ReaderChange): readonly Node[] =>
  sides(en, 'en', change.before?.pair, change.after?.pair)

/** One language before and after, side by side where it changed. */
const sides = (
  runs: readonly Run[],
  lang: 'zh' | 'en',
  before: AnnotatedPair | undefined,
  after: AnnotatedPair | undefined,
): readonly Node[] => {
  const isSame = runs.every(({type}) => type === 'same')
  if (isSame && runs.length > 0) return [element('p', {class: `same ${lang}`, lang}, markedRuns(runs, 'after'))]
  const [was, now] = [sideNodes(runs, 'before', before), sideNodes(runs, 'after', after)]
  if (isSame && before?.rendering.type === after?.rendering.type) return [element('p', {class: `same ${lang}`}, now)]
  return [side('before', lang, was, stoodIn(runs, 'before')), side('after', lang, now, stoodIn(runs, 'after'))]
}

const side = (name: 'before' | 'after', lang: 'zh' | 'en', nodes: readonly Node[], isText: boolean): Node =>
  element('p', {class: `${name} ${lang}`}, [
    element('span', {class: 'unseen'}, both(name === 'before' ? 'versionBefore' : 'versionAfter')),
    text(' '),
    ...(isText ? [element('span', {lang}, nodes)] : nodes),
  ])

const sideNodes = (runs: readonly Run[], name: 'before' | 'after', pair: AnnotatedPair | undefined): readonly Node[] =>
  stoodIn(runs, name) ? markedRuns(runs, name) : standIn(pair)

/** What stands where a segment has no English of its own. */
const standIn = (pair: AnnotatedPair | undefined): readonly Node[] => {
  const {rendering} = pair ?? {}
  switch (rendering?.type) {
    case 'with':
      return badge('with', both('withNeighbour'))
    case 'kept':
      return badge('kept', both('kept'))
    case 'omitted':
      return [...badge('omitted', both('omitted')), text(` ${rendering.reason}`)]
    case 'missing':
    case 'english':
    case undefined:
      return badge('missing', both('missing'))
    default:
      return rendering satisfies never
  }
}

const badge = (name: string, words: readonly Node[]): readonly Node[] => [
  element('small', {class: `badge ${name}`}, words),
]

const note = ({note: runs}: ReaderChange): readonly Node[] => {
  const label = element('b', {}, both('note'))
  const part = (name: 'before' | 'after'): readonly Node[] =>
    stoodIn(runs, name)
      ? [
          element('p', {class: `${name} note`}, [
            label,
            text(' '),
            element('span', {lang: 'en'}, markedRuns(runs, name)),
          ]),
        ]
      : []
  return runs.every(({type}) => type === 'same') ? part('after') : [...part('before'), ...part('after')]
}
