/** The English that records were shown with. */
export interface SeenRecords {
  readonly get: (record: string) => string | undefined
  readonly note: (record: string, en: string) => void
}

/** As many as a reviewer may still have on a page; those before are forgotten. */
const most = 20_000

/** Remembers the English that the last records were shown with. */
export const seenRecords = (): SeenRecords => {
  const seen = new Map<string, string>()
  return {
    get: record => seen.get(record),
    note: (record, en) => {
      seen.delete(record)
      seen.set(record, en)
      const [oldest] = seen.size > most ? seen.keys() : []
      if (oldest !== undefined) seen.delete(oldest)
    },
  }
}
