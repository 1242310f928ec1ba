import type {Segment} from '../bitext/document.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {AlignedDocument, Origin, Placement} from './alignment.ts'
import type {Anchors} from './anchors.ts'
import type {NamedEntries} from './name-entries.ts'
import type {Found, OpenDocument} from './open-document.ts'
import {documentName} from './paths.ts'
import type {RegisterEntry} from './register.ts'
import {waitingPlaces} from './waiting-places.ts'

/** Gives every segment its id: that of its entry, that of its anchor, or a new one. */
export const placeSegments = (
  opened: readonly OpenDocument[],
  anchors: Anchors['ids'],
  names: NamedEntries,
): readonly AlignedDocument[] => {
  const idOf = (entry: RegisterEntry): SegmentId => {
    const id = names.idOf.get(entry)
    if (!id) throw new RangeError(`an entry of ${entry.path} has no id`)
    return id
  }
  const firstOf = firstOfTexts(opened)
  const waiting = new Map(opened.map(open => [open.document, waitingPlaces(open)]))
  // Ids that are only lent are minted last, so that they take none from those that are given.
  const minted = new Map<Segment, SegmentId>()
  for (const lent of [false, true]) {
    for (const {document, segments, texts, found} of opened) {
      const name = documentName(document.path)
      const counts = new Map<string, number>()
      segments.forEach((segment, index) => {
        const text = texts[index] ?? ''
        const k = (counts.get(text) ?? 0) + 1
        counts.set(text, k)
        const finding = found[index]
        const isLent = finding?.type === 'ambiguous' || waiting.get(document)?.has(index) === true
        if (finding?.type === 'entry' || isLent !== lent) return
        const isAnchored = segment.anchor && anchors.get(segment.anchor) === segment
        minted.set(segment, isAnchored && segment.anchor ? segment.anchor : names.mint(name, text, k))
      })
    }
  }
  return opened.map(open => {
    const {document, home, segments, texts, found} = open
    const placements = segments.map((segment, index): Placement => {
      const text = texts[index] ?? ''
      const finding = found[index]
      const id = finding?.type === 'entry' ? idOf(finding.entry) : minted.get(segment)
      if (!id) throw new RangeError(`a segment of ${document.path} has no id`)
      return {
        segment,
        text,
        id,
        waits: waiting.get(document)?.has(index) ?? false,
        origin: originOf(finding, finding || segment.kept ? undefined : firstOf(open, text), idOf),
      }
    })
    return {document, placements, ...(home ? {home} : {})}
  })
}

const originOf = (
  finding: Found | undefined,
  first: RegisterEntry | undefined,
  idOf: (entry: RegisterEntry) => SegmentId,
): Origin => {
  switch (finding?.type) {
    case 'entry':
    case 'ambiguous':
      return finding
    case 'part':
      return {type: 'new', from: idOf(finding.of)}
    case undefined:
      return {type: 'new', ...(first ? {repeat: first} : {})}
    default:
      return finding satisfies never
  }
}

/** The first entry of a document, or else of any, that has English made from exactly this text. */
type FirstOf = (open: OpenDocument, text: string) => RegisterEntry | undefined

const firstOfTexts = (opened: readonly OpenDocument[]): FirstOf => {
  if (opened.every(({found}) => found.every(finding => finding?.type === 'entry'))) return () => undefined
  const everywhere = new Map<string, RegisterEntry>()
  const inside = new Map(opened.map(open => [open, firstsOf(open, everywhere)]))
  return (open, text) => inside.get(open)?.get(text) ?? everywhere.get(text)
}

const firstsOf = (
  {texts, found}: OpenDocument,
  everywhere: Map<string, RegisterEntry>,
): ReadonlyMap<string, RegisterEntry> => {
  const firsts = new Map<string, RegisterEntry>()
  found.forEach((finding, index) => {
    const text = texts[index] ?? ''
    if (finding?.type !== 'entry' || finding.entry.zh !== text || !hasEnglish(finding.entry)) return
    if (!firsts.has(text)) firsts.set(text, finding.entry)
    if (!everywhere.has(text)) everywhere.set(text, finding.entry)
  })
  return firsts
}

const hasEnglish = ({rendering}: RegisterEntry): boolean => rendering.type === 'english' && rendering.en !== ''
