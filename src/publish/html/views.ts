import {bothPlain} from '../both.ts'
import type {Attributes, Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'

/** One of several ways to see a page: a radio button in the face of a button. */
const option = (
  {group, name}: {readonly group: 'view' | 'reading'; readonly name: string},
  label: readonly Node[],
  more: Attributes = {},
): Node =>
  element('label', {class: `option ${name}`}, [
    element('input', {type: 'radio', name: group, id: `${group}-${name}`, ...more}),
    element('span', {class: 'face'}, label),
  ])

const view = (name: string, label: readonly Node[], more: Attributes = {}): Node =>
  option({group: 'view', name}, label, more)
const reading = (name: string, label: readonly Node[], more: Attributes = {}): Node =>
  option({group: 'reading', name}, label, more)

const checked = {checked: ''}

/**
 * The views of a document: radio buttons that the style sheet reads, so that no script is needed. Where the window is too
 * narrow for two columns, the first, side by side, is labelled as what it then shows: interleaved.
 */
const views = element('fieldset', {class: 'views'}, [
  element('legend', {}, both('view')),
  view(
    'side',
    [element('span', {class: 'wide'}, both('sideBySide')), element('span', {class: 'narrow'}, both('interleaved'))],
    checked,
  ),
  view('inter', both('interleaved')),
  view('zh', [element('span', {lang: 'zh'}, [text('中文')])]),
  view('en', [element('span', {lang: 'en'}, [text('English')])]),
  view('peek', both('peek'), {title: bothPlain('peekWhy')}),
])

/** Where the pinyin of terms stands above them, behind a button of the bar. */
const readings: readonly Node[] = [
  element('button', {class: 'readings', type: 'button', popovertarget: 'reading-choice'}, both('pinyin')),
  element('fieldset', {id: 'reading-choice', class: 'choice', popover: ''}, [
    element('legend', {}, both('readingsWhere')),
    reading('off', both('readingsOff'), checked),
    reading('first', both('readingsFirst')),
    reading('all', both('readingsAll')),
  ]),
]

/** The switches of a document. */
export const viewSwitch: Node = element('div', {class: 'switches'}, [views, ...readings])
