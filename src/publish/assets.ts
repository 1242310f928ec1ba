import type {Asset, Edition} from '../bitext/edition.ts'
import type {LinkResolver} from '../markup/link-resolver.ts'
import {referencesOf} from '../markup/references.ts'

/** The files beside the documents that some document of the edition shows or links to, in the order of the assets. */
export const referredAssets = (
  {documents, assets}: Pick<Edition, 'documents' | 'assets'>,
  {resolve}: LinkResolver,
): readonly Asset[] => {
  if (assets.length === 0) return []
  const referred = new Set<Asset>()
  for (const document of documents) {
    for (const {reference} of referencesOf(document)) {
      const there = resolve(reference.url, document.path)
      if (there.type === 'asset') referred.add(there.asset)
    }
  }
  return assets.filter(asset => referred.has(asset))
}
