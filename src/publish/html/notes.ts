import {hostsOf} from '../../bitext/host.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leaves} from '../../bitext/walk.ts'
import type {DocumentPage} from './document-pages.ts'

/** A document with the places at which its translator has something to say to readers. */
export interface DocumentNotes {
  readonly page: DocumentPage
  readonly places: readonly NotedPlace[]
}

/** A segment with a note, or with a reason for what was left out or added. */
export interface NotedPlace {
  readonly pair: AnnotatedPair
  readonly number: number
  /** The pair that bears its English: itself, or the one that it is rendered `with`. */
  readonly host: AnnotatedPair
}

/** The translator's notes, omissions and additions of each document that has any, in order. */
export const notesIn = (pages: readonly DocumentPage[]): readonly DocumentNotes[] =>
  pages.flatMap(page => {
    const hostOf = hostsOf(page.document)
    const places = leaves(page.document).flatMap((pair, index) =>
      isNoted(pair) ? [{pair, number: index + 1, host: hostOf(pair)}] : [],
    )
    return places.length === 0 ? [] : [{page, places}]
  })

const isNoted = ({note, rendering}: AnnotatedPair): boolean =>
  note !== undefined || rendering.type === 'omitted' || (rendering.type === 'english' && rendering.added !== undefined)
