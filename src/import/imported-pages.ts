import type {ImportedPage, Ledgered} from '../bitext/edition.ts'
import {readLedger} from './read-ledger.ts'

/** What the ledger of an imported page says to readers; nothing where the page is gone or the ledger cannot be read. */
export const importedPages = ({raw, ledger: file}: Ledgered): readonly ImportedPage[] => {
  const {ledger} = readLedger(file)
  if (!raw || !ledger) return []
  const removed = new Map<string, number>()
  for (const {is, name = '', start, end} of ledger.tiles)
    if (is === 'removed') removed.set(name, (removed.get(name) ?? 0) + end - start)
  return [
    {
      path: ledger.raw.path,
      length: ledger.raw.length,
      sha256: ledger.raw.sha256,
      taken: ledger.sums.get('passage') ?? 0,
      removed: [...removed].map(([name, length]) => ({name, reason: ledger.removed.get(name) ?? '', length})),
      documents: ledger.documents.map(({path}) => path),
    },
  ]
}
