import type {Passage} from '../bitext/document.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import type {Range} from '../bitext/range.ts'
import {passages} from '../bitext/walk.ts'
import {Side} from './side.ts'
import type {DocumentView} from './subject.ts'

/** The Chinese of each passage of a document, whatever its rendering. */
export const chineseOf = ({document}: Pick<DocumentView, 'document'>): readonly ChinesePassage[] =>
  passages(document.children).map(({kind, leaves}) => ({
    kind,
    sides: leaves.map(pair => new Side(document, pair, pair.zh, 'zh')),
  }))

/** A passage by its kind and its sentences. */
export interface ChinesePassage {
  readonly kind: Passage<AnnotatedPair>['kind']
  readonly sides: readonly Side[]
}

/** A place in the Chinese: a range of a side's plain text. */
export interface Place extends Range {
  readonly side: Side
}
