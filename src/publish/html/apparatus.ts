import {changesPath} from './changes/stage-pages.ts'
import {colophonPath, notesPath, searchPath} from './own-files.ts'
import type {Site} from './site.ts'

/** The word for a page that tells of the text. */
type ApparatusWord = 'terms' | 'search' | 'notesTitle' | 'changes' | 'colophon'

/** A page that tells of the text: what it is called, and its path within the edition. */
export interface ApparatusPage {
  readonly word: ApparatusWord
  readonly path: string
}

/** The pages that tell of the text, in the order in which the title page and the foot of every page offer them. */
export const apparatus = (site: Site): readonly ApparatusPage[] => [
  {word: 'terms', path: 'terms/index.html'},
  {word: 'search', path: searchPath},
  ...(site.notes.length > 0 ? [{word: 'notesTitle', path: notesPath} as const] : []),
  ...(site.stages.length > 0 ? [{word: 'changes', path: changesPath} as const] : []),
  {word: 'colophon', path: colophonPath},
]
