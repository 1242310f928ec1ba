import type {Document} from '../bitext/document.ts'
import type {Spot} from '../bitext/finding.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {inEntry, inField} from '../bitext/spot.ts'
import {wayTo} from '../markup/address.ts'
import type {Destination, Lost} from '../markup/link-resolver.ts'
import {isPicture, linkResolver} from '../markup/link-resolver.ts'
import type {Held, Reference} from '../markup/references.ts'
import {referencesOf} from '../markup/references.ts'
import {nearest} from '../yaml/nearest.ts'
import {Side} from './side.ts'
import type {EditionView} from './subject.ts'

/** A link or a picture whose address leads nowhere. */
export interface LostReference {
  readonly url: string
  readonly at: Spot
  readonly segment?: SegmentId
  /** Why; a picture may also lead to what is no picture. */
  readonly lost: Lost | {readonly type: 'noPicture'}
  /** What it was most likely meant to be, as one writes it in its place. */
  readonly near?: string
}

/** The links or the pictures of an edition that lead nowhere; what English and notes only repeat is said of the Chinese alone. */
export function* lostReferences(edition: EditionView, kind: Reference['kind']): Generator<LostReference> {
  const {documents, assets, faults} = edition
  const links = linkResolver(documents, assets)
  const faulty = new Set(faults.map(({path}) => path))
  const nearFile = nearestFile([...documents.map(({path}) => path), ...assets.map(({path}) => path)])
  for (const document of documents) {
    const said = new Set<string>()
    for (const held of referencesOf(document)) {
      const {reference, holder} = held
      const {url} = reference
      if (reference.kind !== kind) continue
      const lost = lostOf(links.resolve(url, document.path), kind)
      // A file that cannot be read is reported already.
      if (!lost || ('path' in lost && faulty.has(lost.path))) continue
      if (holder.type === 'zh' || holder.type === 'html') said.add(url)
      else if (said.has(url)) continue
      // The root of a site is seldom the project's: what a link there means is not to be guessed.
      const isGuessed = lost.type === 'noFile' && !(lost.rooted && kind === 'link')
      const file = isGuessed ? nearFile(lost.path) : undefined
      const near =
        lost.type === 'noAnchor'
          ? nearest(lost.fragment, links.anchors(lost.path)?.names ?? [])
          : file && wayTo(document.path, file)
      yield {
        url,
        at: spotOf(held, document),
        ...('pair' in holder ? {segment: holder.pair.id} : {}),
        lost,
        ...(near === undefined ? {} : {near}),
      }
    }
  }
}

const lostOf = (there: Destination, kind: Reference['kind']): LostReference['lost'] | undefined => {
  switch (there.type) {
    case 'outside':
      return undefined
    case 'document':
      return kind === 'image' ? {type: 'noPicture'} : undefined
    case 'asset':
      return kind === 'image' && !isPicture(there.asset.path) ? {type: 'noPicture'} : undefined
    case 'leftOut':
    case 'noAnchor':
      return kind === 'image' ? {type: 'noPicture'} : there
    case 'unsafe':
    case 'beyond':
    case 'noFile':
    case 'tooBig':
      return there
    default:
      return there satisfies never
  }
}

/** Finds the file whose name is nearest to that of a path, wherever it stands; each name is looked for once. */
const nearestFile = (paths: readonly string[]): ((path: string) => string | undefined) => {
  const byName = new Map(paths.map(path => [lastPart(path), path]))
  const names = [...byName.keys()]
  const found = new Map<string, string | undefined>()
  return path => {
    const wanted = lastPart(path)
    if (!found.has(wanted)) found.set(wanted, byName.get(nearest(wanted, names) ?? ''))
    return found.get(wanted)
  }
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const spotOf = ({reference, holder}: Held<AnnotatedPair>, document: Document<AnnotatedPair>): Spot => {
  switch (holder.type) {
    case 'zh':
    case 'en':
      return new Side(document, holder.pair, holder.prose, holder.type).atRun(reference)
    case 'note': {
      const {entry} = holder.pair
      const field = entry?.fields.get('note')
      return entry && field
        ? {path: entry.path, range: inField(field, holder.prose.text, reference.at)}
        : inEntry(document, holder.pair)
    }
    case 'html': {
      const {place, value} = holder.kept
      const isExact = document.source.startsWith(value, place.start)
      const range = {start: place.start + reference.at.start, end: place.start + reference.at.end}
      return {path: document.path, range: isExact ? range : place}
    }
    default:
      return holder satisfies never
  }
}
