import type {TextFile} from '../bitext/document.ts'
import type {Tongue} from '../locales/words.ts'
import {addressesOf} from './page/static/addresses.ts'
import {DocumentPage} from './page/static/document-page.tsx'
import {IndexPage} from './page/static/index-page.tsx'
import {wholePage} from './page/static/whole-page.tsx'
import {statics} from './page/style/static.ts'
import {pageStyle} from './page/style/style.ts'
import type {HistoryAnswer, QueueAnswer, SegmentAnswer} from './protocol.ts'

/** What read-only pages are made from. */
export interface ReviewPages {
  readonly tongue: Tongue
  /** With all items of the filter `all` (and those that were removed), in the order of the edition. */
  readonly queue: QueueAnswer
  /** Those that are shown, in the order of the edition. */
  readonly segments: readonly SegmentAnswer[]
  readonly histories: ReadonlyMap<string, HistoryAnswer>
}

/**
 * The review to be read without a server and without a script: an index with the segments of each filter, a page for each
 * document that has any, and their style sheet.
 */
export const reviewPages = ({tongue, queue, segments, histories}: ReviewPages): readonly TextFile[] => {
  const byDocument = new Map<string, SegmentAnswer[]>()
  for (const segment of segments) {
    const before = byDocument.get(segment.path)
    if (before) before.push(segment)
    else byDocument.set(segment.path, [segment])
  }
  const addresses = addressesOf([...byDocument.keys()])
  const titles = new Map(queue.documents.map(({path, title}) => [path, title]))
  const shown = new Set(segments.map(({id}) => id))
  const index = <IndexPage queue={queue} addresses={addresses} shown={shown} />
  return [
    wholePage({path: 'index.html', tongue, queue, children: index}),
    ...[...byDocument].map(([path, its]) => {
      const title = titles.get(path) ?? path
      const page = <DocumentPage title={title} base={queue.base.name} segments={its} histories={histories} />
      return wholePage({path: addresses.get(path) ?? '', tongue, queue, title, children: page})
    }),
    {path: 'assets/review.css', text: `${pageStyle}\n${statics}`},
  ]
}
