import type {Metadata} from '../../../bitext/edition.ts'
import {apparatus} from './apparatus.ts'
import {base} from './base.ts'
import {changes} from './changes.ts'
import {cover} from './cover.ts'
import {frame} from './frame.ts'
import {interaction} from './interaction.ts'
import {palette} from './palette.ts'
import {peek} from './peek.ts'
import {pictures} from './pictures.ts'
import {print} from './print.ts'
import {ruby} from './ruby.ts'
import {search} from './search.ts'
import {terms} from './terms.ts'
import {text} from './text.ts'
import {views} from './views.ts'

/** The one style sheet of an edition. Later sheets rest on earlier ones. */
export const style = (theme: Metadata['theme']): string =>
  [
    palette(theme),
    base,
    frame,
    text,
    views,
    peek,
    ruby,
    pictures,
    terms,
    apparatus,
    changes,
    cover,
    search,
    interaction,
    print,
  ].join('\n')
