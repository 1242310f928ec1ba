import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'

/** One entry of an example: Chinese and its rendering in inline Markdown, as their files hold them. */
export interface ExamplePair {
  readonly zh: string
  /** Where `with` and `omit` are absent too, the rendering is missing. */
  readonly en?: string
  readonly with?: string
  readonly omit?: string
  /** The Chinese that was translated, where it was another. */
  readonly was?: string
  readonly allow?: Readonly<Record<string, string>>
  /** Needed only where another entry names it. */
  readonly id?: string
  /** Has no entry in the translation file yet. */
  readonly unsynced?: boolean
  /** Cannot be given one before an ambiguity is settled. */
  readonly unsettled?: boolean
}

/** A term of an example. Examples find terms by plain search, so forms stand in them as they are written here. */
export interface ExampleTerm {
  readonly zh: string
  readonly en?: string
  readonly admitted?: string
  readonly deprecated?: string
  readonly forbidden?: string
  readonly keep?: boolean
}

/** What a reader of files could not take, at the first place at which `at` stands in the file. */
export interface ExampleFault extends Pick<Fault, 'rule' | 'message' | 'values'>, TextFile {
  readonly at?: string
  readonly fatal?: boolean
}

/** A small edition to try a rule on: one paragraph, its translation and its glossary. */
export interface Example extends Partial<ExamplePair> {
  /** More entries of the same paragraph. */
  readonly more?: readonly ExamplePair[]
  /** The entries of a second paragraph. */
  readonly apart?: readonly ExamplePair[]
  readonly terms?: Readonly<Record<string, ExampleTerm>>
  /** An entry whose Chinese is gone from the source. */
  readonly orphan?: {readonly zh: string; readonly en: string; readonly lost?: string; readonly undecided?: string}
  /** A block of HTML that stands before the entries. */
  readonly html?: string
  /** A value of front matter that is kept. */
  readonly frontMatter?: {readonly key: string; readonly value: string}
  /** Files that stand beside the document, `source/example.md`: their sizes in bytes, by their paths. */
  readonly files?: Readonly<Record<string, number>>
  readonly fault?: ExampleFault
}

/** The paragraphs of an example that hold any entry, each entry with its id. */
export const paragraphsOf = ({zh, more = [], apart = [], ...first}: Example): readonly (readonly NamedPair[])[] => {
  let count = 0
  const named = (pair: ExamplePair): NamedPair => ({...pair, id: pair.id ?? `e000000${++count}`})
  const paragraphs = [zh === undefined ? more : [{...first, zh}, ...more], apart]
  return paragraphs.filter(({length}) => length > 0).map(pairs => pairs.map(named))
}

/** An entry of an example that has an id. */
export type NamedPair = ExamplePair & {readonly id: string}
