import {base} from './base.ts'
import {cover} from './cover.ts'
import {frame} from './frame.ts'
import {print} from './print.ts'
import {terms} from './terms.ts'
import {text} from './text.ts'
import {views} from './views.ts'

/** The one style sheet of an edition. Later sheets rest on earlier ones. */
export const style = [base, frame, text, views, terms, cover, print].join('\n')
