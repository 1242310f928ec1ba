import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'

/**
 * The switch between the views of a document: radio buttons that the style sheet reads, so that no script is needed.
 * Where the window is too narrow for two columns, the first is labelled as what it then shows: interleaved.
 */
const option = (view: string, label: readonly Node[], checked = false): Node =>
  element('label', {class: `option ${view}`}, [
    element('input', {type: 'radio', name: 'view', id: `view-${view}`, ...(checked ? {checked: ''} : {})}),
    element('span', {class: 'face'}, label),
  ])

/** The switch, side by side at first. */
export const viewSwitch: Node = element('fieldset', {class: 'views'}, [
  element('legend', {}, both('view')),
  option(
    'side',
    [element('span', {class: 'wide'}, both('sideBySide')), element('span', {class: 'narrow'}, both('interleaved'))],
    true,
  ),
  option('inter', both('interleaved')),
  option('zh', [element('span', {lang: 'zh'}, [text('中文')])]),
  option('en', [element('span', {lang: 'en'}, [text('English')])]),
])
