import type {Document, Segment, TextFile} from '../bitext/document.ts'
import type {Metadata} from '../bitext/edition.ts'
import {normalize} from '../bitext/hash.ts'
import type {Pair} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'
import {segment} from '../segment/segment.ts'
import {readMarkdown} from '../source/read-markdown.ts'
import {applyEdits} from '../yaml/text-edit.ts'
import type {Mendable} from './choose.ts'
import type {FixedFile} from './fix-translations.ts'

/** A segment whose Chinese was mended: its text before and after. */
export interface Reworded {
  readonly id: Pair['id']
  readonly was: string
  readonly now: string
}

/**
 * Makes fixes in a source. One that would cut the text into other segments, or touch the words of any other segment than
 * those it stands in, is not made.
 */
export const fixSource = (
  file: TextFile,
  paired: Document<Pick<Pair, 'id' | 'zh' | 'place'>>,
  findings: readonly Mendable[],
  metadata: Metadata,
): FixedFile<TextFile> & {readonly reworded: readonly Reworded[]} => {
  const together = tryFixes(file, paired, findings, metadata)
  if (together) return together
  // Some of them do harm: each is made that does none beside those before it.
  let made: ReturnType<typeof tryFixes>
  for (const finding of findings) made = tryFixes(file, paired, [...(made?.fixed ?? []), finding], metadata) ?? made
  return made ?? {file, fixed: [], reworded: []}
}

const tryFixes = (
  file: TextFile,
  paired: Document<Pick<Pair, 'id' | 'zh' | 'place'>>,
  findings: readonly Mendable[],
  metadata: Metadata,
): (FixedFile<TextFile> & {readonly reworded: readonly Reworded[]}) | undefined => {
  const text = applyEdits(
    file.text,
    findings.map(({fix}) => ({...fix.at.range, text: fix.text})),
  )
  const {document} = readMarkdown({...file, text}, metadata)
  if (!document) return undefined
  const before = [...leaves(paired)]
  const after: readonly Segment[] = [...leaves(segment(document))]
  if (after.length !== before.length) return undefined
  const reworded: Reworded[] = []
  for (const [at, {id, zh, place}] of before.entries()) {
    const [was, now] = [normalize(zh.text), normalize(after[at]?.zh.text ?? '')]
    if (was === now) continue
    if (!findings.some(({fix: {at: spot}}) => spot.range.start <= place.end && place.start <= spot.range.end))
      return undefined
    reworded.push({id, was, now})
  }
  return {file: {...file, text}, fixed: findings, reworded}
}
