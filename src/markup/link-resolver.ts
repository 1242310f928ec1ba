import type {Document} from '../bitext/document.ts'
import type {Asset} from '../bitext/edition.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {Pair} from '../bitext/pair.ts'
import {readTarget} from './address.ts'
import type {Anchors} from './anchors.ts'
import {anchorsOf} from './anchors.ts'

/** Where an address leads in an edition. */
export type Destination =
  | {readonly type: 'outside'; readonly url: string}
  /** A document, and the segment in it if the address names a place. */
  | {readonly type: 'document'; readonly path: string; readonly segment?: SegmentId; readonly fragment: string}
  | {readonly type: 'asset'; readonly asset: Asset}
  | Lost

/** An address that leads nowhere, and why. `path` is of the project. */
export type Lost =
  /** `javascript:` and what else no page follows. */
  | {readonly type: 'unsafe'}
  /** Out of the project. */
  | {readonly type: 'beyond'}
  /** No such file; `rooted` where the address begins with `/`. */
  | {readonly type: 'noFile'; readonly path: string; readonly rooted: boolean}
  /** A document that the edition leaves out. */
  | {readonly type: 'leftOut'; readonly path: string}
  | {readonly type: 'tooBig'; readonly asset: Asset}
  /** The document is there, but nothing in it bears the name. */
  | {readonly type: 'noAnchor'; readonly path: string; readonly fragment: string}

/** Knows the documents and files of an edition, and what leads to them. */
export interface LinkResolver {
  /** Where an address that stands in the file at `base` leads. */
  readonly resolve: (url: string, base: string) => Destination
  /** The anchors of the document at `path`; `undefined` where there is none. */
  readonly anchors: (path: string) => Anchors | undefined
}

/** How many bytes a file may have to be published with an edition. */
export const largestAsset = 50_000_000

/** Whether the name of a file says that it is a picture which browsers show. */
export const isPicture = (path: string): boolean => /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i.test(path)

/** The resolver of an edition's addresses. Anchors are gathered when they are first asked for. */
export const linkResolver = (
  documents: readonly Document<Pick<Pair, 'id' | 'zh' | 'rendering'>>[],
  assets: readonly Asset[],
): LinkResolver => {
  const documentAt = new Map(documents.map(document => [document.path, document]))
  const assetAt = new Map(assets.map(asset => [asset.path, asset]))
  const gathered = new Map<string, Anchors>()
  const anchors = (path: string): Anchors | undefined => {
    const document = documentAt.get(path)
    const known = gathered.get(path) ?? (document && anchorsOf(document))
    if (known) gathered.set(path, known)
    return known
  }
  const inDocument = (path: string, fragment: string): Destination => {
    if (fragment === '') return {type: 'document', path, fragment}
    const segment = anchors(path)?.find(fragment)
    return segment ? {type: 'document', path, segment, fragment} : {type: 'noAnchor', path, fragment}
  }
  const resolve = (url: string, base: string): Destination => {
    const target = readTarget(url, base)
    if (!target) return {type: 'unsafe'}
    if (target.type === 'here') return inDocument(base, target.fragment)
    if (target.type !== 'file') return target
    const {path, fragment, rooted} = target
    for (const candidate of rooted ? rootedPaths(path, base) : [path]) {
      const asset = assetAt.get(candidate)
      if (asset) return ofAsset(asset)
      const document = documentPaths(candidate).find(each => documentAt.has(each))
      if (document !== undefined) return inDocument(document, fragment)
    }
    return {type: 'noFile', path, rooted}
  }
  return {resolve, anchors}
}

const ofAsset = (asset: Asset): Destination => {
  if (asset.path.endsWith('.md')) return {type: 'leftOut', path: asset.path}
  return asset.size > largestAsset ? {type: 'tooBig', asset} : {type: 'asset', asset}
}

/** The files that an address from the root of a site may mean: the root may be any folder above the file at `base`. */
const rootedPaths = (path: string, base: string): readonly string[] => {
  const folders = base.split('/').slice(0, -1)
  return [path, ...folders.map((_, index) => [...folders.slice(0, index + 1), path].join('/'))]
}

/** The documents that an address of this path may mean: itself, or what a site generator would make it of. */
const documentPaths = (path: string): readonly string[] => [
  path,
  `${path}.md`,
  path.replace(/\.html?$/, '.md'),
  ...['index', 'README', 'readme', '_index'].map(name => `${path}/${name}.md`.replace(/^\//, '')),
]
