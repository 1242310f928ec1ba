import type {TextFile} from '../../src/bitext/document.ts'
import type {OutputFile} from '../../src/bitext/edition.ts'

/** The files that are texts. */
export const textsIn = (files: readonly OutputFile[]): readonly TextFile[] =>
  files.flatMap(file => ('text' in file ? [file] : []))

/** The text of the file at `path`. */
export const textOf = (files: readonly OutputFile[], path: string): string => {
  const file = textsIn(files).find(one => one.path === path)
  if (!file) throw new RangeError(`no text ${path} among ${files.map(one => one.path).join(', ')}`)
  return file.text
}
