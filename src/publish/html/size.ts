import type {OutputFile} from '../../bitext/edition.ts'

/** How many bytes each file takes, by its path; nothing of one that is only known when it is written. */
export const sizesOf = (files: readonly OutputFile[]): ReadonlyMap<string, number | undefined> =>
  new Map(files.map(file => [file.path, bytesOf(file)]))

const bytesOf = (file: OutputFile): number | undefined => {
  if ('text' in file) return new TextEncoder().encode(file.text).length
  return 'bytes' in file ? file.bytes.length : undefined
}

/** A size as readers know it, in thousands of bytes: `812 B`, `34 KB`, `1.2 MB`. */
export const shownSize = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`
  const kilobytes = Math.round(bytes / 1000)
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(Math.round(bytes / 1e5) / 10).toFixed(1)} MB`
}
