import type {Edition, OutputFile} from '../../bitext/edition.ts'
import type {TermId} from '../../bitext/ids.ts'
import type {LinkResolver} from '../../markup/link-resolver.ts'
import {linkResolver} from '../../markup/link-resolver.ts'
import {referredAssets} from '../assets.ts'
import {assetNames} from '../name.ts'
import type {StagePage} from './changes/stage-pages.ts'
import {stagePages} from './changes/stage-pages.ts'
import type {DocumentPage} from './document-pages.ts'
import {documentPages} from './document-pages.ts'
import type {DocumentNotes} from './notes.ts'
import {notesIn} from './notes.ts'
import {assets} from './own-files.ts'
import {sizesOf} from './size.ts'
import type {TermUse} from './term-use.ts'
import {termUses} from './term-use.ts'

/** An edition as a site: what the pages share. */
export interface Site {
  readonly edition: Edition
  /** Every file that is published beside the pages, with its size in bytes where that is known before it is written. */
  readonly sizes: ReadonlyMap<string, number | undefined>
  readonly pages: readonly DocumentPage[]
  /** By the path of the source. */
  readonly pageOf: ReadonlyMap<string, DocumentPage>
  /** Where addresses of the sources lead. */
  readonly links: LinkResolver
  /** The files that documents show or link to: their paths in the edition by those in the project. */
  readonly files: ReadonlyMap<string, string>
  /** What the project adds to the look of its pages: their paths in the edition. */
  readonly own: {readonly css?: string; readonly logo?: string}
  /** In order of their ids. */
  readonly terms: ReadonlyMap<TermId, TermUse>
  /** What changed from version to version, oldest first. */
  readonly stages: readonly StagePage[]
  /** What the translators say to readers, document by document. */
  readonly notes: readonly DocumentNotes[]
}

/** Gathers what the pages of an edition share, in one walk. */
export const siteOf = (edition: Edition, beside: readonly OutputFile[]): Site => {
  const pages = documentPages(edition.documents)
  const links = linkResolver(edition.documents, edition.assets)
  const referred = referredAssets(edition, links).map(({path}) => path)
  const {css, logo} = edition.metadata
  const wanted = [...new Set([...referred, css ?? [], logo ?? []].flat())]
  const taken = [assets.style, assets.script, assets.icon, assets.picture, assets.itsRules].map(nameBelow)
  const files = new Map([...assetNames(wanted, taken)].map(([path, name]) => [path, `${assets.folder}${name}`]))
  return {
    edition,
    sizes: sizesOf(beside),
    pages,
    pageOf: new Map(pages.map(page => [page.document.path, page])),
    links,
    files,
    own: {...ownFile('css', css, files), ...ownFile('logo', logo, files)},
    terms: termUses(edition.glossary, pages),
    stages: stagePages(edition.stages ?? []),
    notes: notesIn(pages),
  }
}

/** The name of one of the edition's own files below the folder in which they stand. */
const nameBelow = (path: string): string => path.slice(assets.folder.length)

const ownFile = <Key extends string>(
  key: Key,
  path: string | undefined,
  files: ReadonlyMap<string, string>,
): Partial<Record<Key, string>> => {
  const file = path === undefined ? undefined : files.get(path)
  return file === undefined ? {} : ({[key]: file} as Record<Key, string>)
}
